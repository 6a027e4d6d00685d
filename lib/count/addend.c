#include "count/addend.h"

#include "base/diag.h"
#include "io/record.h"

void
addend_open(struct addend *a, const char *path, const char *decimal)
{
	*a = (struct addend){ .name = path };
	a->decimal = number_decimal(decimal);
	if (path != NULL)
		a->of = dimension_open(str_of(path), "-w", NULL);
}

static void
take_number(void *to, struct str s)
{
	struct addend *a = to;

	if (a->numbers++ > 0)
		return;
	buf_clear(&a->written);
	buf_adds(&a->written, s);
	a->kind = NUMBER_ONE;
	if (a->of->was_text) {
		a->kind = number_read(s, a->decimal, &a->number, &a->other);
		return;
	}
	buf_clear(&a->number);
	buf_adds(&a->number, s);
}

static void
say_wrong(struct addend *a, const struct record *rec, unsigned places)
{
	struct buf why = { 0 };

	if (a->numbers > 1)
		buf_addz(&why, "more than one number");
	else if (a->kind == NUMBER_TWO)
		number_explain(&why, buf_str(&a->written), &a->number,
		    &a->other);
	else if (a->kind == NUMBER_NONE || places == UINT32_MAX)
		buf_addf(&why, "not a number: %s",
		    diag_vis(buf_str(&a->written)));
	else
		buf_addz(&why, places > SUMS_PLACES_MAX ?
		    "more than 9 decimals" :
		    "the number does not fit in 64 bits");
	diag_bad_line(rec->file, rec->lineno, "-w %s: %s", a->name,
	    buf_z(&why));
	buf_free(&why);
}

/* What the numbers that were taken come to. */
static enum addend_found
use_number(struct addend *a, const struct record *rec, struct tally *tally,
    int64_t *x)
{
	struct str s;
	unsigned places;

	if (a->numbers == 0)
		return ADDEND_NONE;
	s = buf_str(&a->number);
	places = a->kind == NUMBER_ONE ? sums_places(s) : UINT32_MAX;
	while (places <= SUMS_PLACES_MAX && places > tally_places(tally))
		tally_rescale(tally);
	if (a->numbers == 1 && a->kind == NUMBER_ONE &&
	    sums_read_decimal(s, tally_places(tally), x))
		return ADDEND_NUMBER;
	say_wrong(a, rec, places);
	return ADDEND_WRONG;
}

bool
addend_read(struct addend *a, const struct record *rec,
    const struct moment *t, struct tally *tally, int64_t *x)
{
	enum addend_found found;

	a->numbers = 0;
	dimension_each(a->of, rec, t, take_number, a);
	found = use_number(a, rec, tally, x);
	a->without += found == ADDEND_NONE;
	return found == ADDEND_NUMBER;
}

enum addend_found
addend_read_in(struct addend *a, const struct json_node *object,
    const struct record *rec, struct tally *tally, int64_t *x)
{
	a->numbers = 0;
	dimension_each_in(a->of, object, take_number, a);
	return use_number(a, rec, tally, x);
}

void
addend_report(const struct addend *a)
{
	if (a->without > 0)
		diag_note("-w %s: records without it, not counted: %llu",
		    a->name, (unsigned long long)a->without);
	if (a->partly > 0)
		diag_note("-w %s: records of which some objects lack it, which "
		    "are not counted: %llu", a->name,
		    (unsigned long long)a->partly);
}

void
addend_close(struct addend *a)
{
	dimension_close(a->of);
	buf_free(&a->number);
	buf_free(&a->other);
	buf_free(&a->written);
}
