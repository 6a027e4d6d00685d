/* The number of a record that tw-count -w sums. */
#ifndef COUNT_ADDEND_H
#define COUNT_ADDEND_H

#include "base/number.h"
#include "dimension/dimension.h"
#include "io/record.h"
#include "json/json_scan.h"
#include "stats/tally.h"

struct addend {
	const char *name;	/* as -w names it */
	struct dimension *of;	/* NULL: nothing is summed */
	enum number_decimal decimal;

	/* Of the record at hand. */
	size_t numbers;
	enum number_kind kind;
	struct buf number;	/* as JSON writes it */
	struct buf other;	/* what else it may be */
	struct buf written;	/* as it stands in the record */

	uint64_t without;	/* records that have none ... */
	uint64_t partly;	/* ... and that lack it in some objects */
};

/* path is the argument of -w, decimal that of --decimal; NULL: none. */
void addend_open(struct addend *, const char *path, const char *decimal);

/*
 * The number of a record in units of the tally's last decimal place; the tally
 * gets another place where one is needed. False when there is none, or what
 * there is is none: that has been said.
 */
bool addend_read(struct addend *, const struct record *,
    const struct moment *, struct tally *, int64_t *x);

enum addend_found { ADDEND_NONE, ADDEND_NUMBER, ADDEND_WRONG };

/*
 * The same of one object of the array that the path goes through, as
 * dimension_each_in() has it; what is wrong has been said.
 */
enum addend_found addend_read_in(struct addend *,
    const struct json_node *object, const struct record *, struct tally *,
    int64_t *x);

/* Says how many records had none. */
void addend_report(const struct addend *);

void addend_close(struct addend *);

#endif
