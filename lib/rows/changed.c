#include "rows/changed.h"

#include "base/array.h"

static const struct table_column columns[] = {
	{ .name = "row", .json_only = true },
	{ .name = "code" },
	{ .name = "before", .right = true },
	{ .name = "after", .right = true },
	{ .name = "gained", .right = true },
	{ .name = "lost", .right = true },
	{ .name = "of", .right = true, .wide_only = true },
	{ .name = "share_before", .right = true },
	{ .name = "share_after", .right = true },
	{ .name = "change", .right = true },
	{ .name = "low", .right = true },
	{ .name = "high", .right = true },
	{ .name = "why", .wide_only = true },
};

struct table *
changed_open(const char *format)
{
	return table_open(format, columns, ARRAY_N(columns));
}

static void
put_interval(struct table *t, const struct interval *in)
{
	if (in->why != NULL) {
		table_undefined(t, "low");
		table_undefined(t, "high");
		table_text(t, "why", str_of(in->why));
		return;
	}
	table_real(t, "low", in->low);
	table_real(t, "high", in->high);
	if (in->effective < INTERVAL_TOO_FEW)
		table_text(t, "why", STR("too few days"));
}

void
changed_row(struct table *t, const struct changed *c, uint64_t of,
    const struct interval *in)
{
	static const char *const given[] = { "before", "after" };
	static const char *const share[] = { "share_before", "share_after" };
	const double n = (double)of;

	table_text(t, "row", STR("code"));
	if (c->code.n > 0)
		table_text(t, "code", c->code);
	for (int side = 0; side < 2; side++) {
		if (!c->known[side])
			continue;
		table_int(t, given[side], (int64_t)c->given[side]);
		table_real(t, share[side], (double)c->given[side] / n);
	}
	table_int(t, "gained", (int64_t)c->gained);
	table_int(t, "lost", (int64_t)c->lost);
	table_int(t, "of", (int64_t)of);
	table_real(t, "change", ((double)c->gained - (double)c->lost) / n);
	put_interval(t, in);
	table_end_row(t);
}

void
changed_close(struct table *t, uint64_t of)
{
	table_footnote(t, "of %llu records; the interval of the change (95 %%) "
	    "is paired, by day", (unsigned long long)of);
	table_close(t);
}
