#include "case/chance.h"

#include "base/buf.h"
#include "base/diag.h"
#include "io/reader.h"
#include "json/json.h"

/* The head and the cells of the design: it is of cases, and there is one. */
static void
check_design_row(const struct record *rec, size_t *cells)
{
	if (json_is(record_get(rec, "row"), "design") &&
	    !json_is(record_get(rec, "of"), "case"))
		diag_die("%s: posts were drawn, not cases: give rows of tw-case "
		    "to tw-sample --simple", rec->file);
	if (json_is(record_get(rec, "row"), "cell") && ++*cells > 1)
		diag_die("%s: the cases were not all drawn alike: draw them "
		    "with tw-sample --simple, without -b", rec->file);
}

void
chance_read(struct names *ids, const char *path)
{
	char *paths[] = { (char *)(uintptr_t)path, NULL };
	struct reader *in = reader_open(paths, READER_ANY);
	struct record rec = { 0 };
	struct buf text = { 0 };
	size_t rows = 0, cells = 0;

	while (reader_next(in, &rec)) {
		if (rows++ == 0 && !json_is(record_get(&rec, "row"), "design"))
			diag_die("%s: no design, as tw-sample --design writes "
			    "it", path);
		check_design_row(&rec, &cells);
		buf_clear(&text);
		if (json_is(record_get(&rec, "row"), "post"))
			(void)names_add(ids, json_text(record_get(&rec, "id"),
			    &text));
	}
	if (ids->n == 0)
		diag_die("%s: no case was drawn", path);
	reader_close(in);
	record_free(&rec);
	buf_free(&text);
}
