/* The rows of a table of places, as they stand, and its head. */
#ifndef GAZETTEER_ROW_H
#define GAZETTEER_ROW_H

#include "base/str.h"
#include "gazetteer/places.h"
#include "rule/fault.h"

/* A row that is no head. Text lives as long as the gazetteer. */
struct row {
	struct str kind;
	struct str id;
	struct str name;	/* empty: it adds to an entry that is elsewhere */
	struct str in;
	struct str forms;
	bool located;
	double lat;
	double lon;
	double radius_m;
	struct place at;
	uint32_t file;
	uint32_t entry;		/* that it became, or adds to */
};

/* A value in a column of the user's own, of a row. */
struct row_value {
	uint32_t row;
	uint32_t property;
	struct str text;
};

/* The rows of all files; {0} is empty. */
struct row_list {
	struct row *row;
	size_t n;
	size_t cap;
	struct row_value *value;
	size_t values;
	size_t value_cap;
};

/*
 * Reads a table: its head into the gazetteer, the others into rows. Bytes are
 * the gazetteer's from then on. Mistakes are faults of that.
 */
void row_read(struct row_list *, struct gazetteer *, const char *path,
    struct str name, struct str bytes);

void row_free(struct row_list *);

#endif
