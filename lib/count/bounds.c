#include "count/bounds.h"

#include "base/diag.h"

void
bounds_open(struct bounds *b, const struct settings *set)
{
	*b = (struct bounds){ set->since, set->until, INT64_MIN, INT64_MAX, 0,
		0, 0 };
	settings_date("-s", set->since, &b->first);
	settings_date("-u", set->until, &b->last);
}

bool
bounds_hold(struct bounds *b, const struct moment *t)
{
	bool before, after;

	if (b->since == NULL && b->until == NULL)
		return true;
	before = t->dated && t->day < b->first;
	after = t->dated && t->day > b->last;
	b->before += before;
	b->after += after;
	b->undated += !t->dated;
	return t->dated && !before && !after;
}

void
bounds_report(const struct bounds *b)
{
	if (b->before > 0)
		diag_note("posts before %s, not counted: %llu", b->since,
		    (unsigned long long)b->before);
	if (b->after > 0)
		diag_note("posts after %s, not counted: %llu", b->until,
		    (unsigned long long)b->after);
	if (b->undated > 0)
		diag_note("posts that state no day, not counted with -s and "
		    "-u: %llu", (unsigned long long)b->undated);
}
