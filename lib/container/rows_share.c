/* Rows of one table that several threads read, a block of lines each. */
#include <stdlib.h>

#include "container/rows.h"
#include "csv/csv.h"

bool
rows_settled(struct rows *t)
{
	if (feed_text(t->feed).n != t->used)
		return false;
	feed_skip(t->feed, t->used);
	t->used = 0;
	return true;
}

void
rows_share(struct rows *copy, const struct rows *t, struct feed *lines)
{
	*copy = (struct rows){ .feed = lines, .csv = { .delim = t->csv.delim,
	    .eol = t->csv.eol, .backslash = t->csv.backslash,
	    .quoted_lines = t->csv.quoted_lines, .want = t->csv.want },
	    .name = t->name, .n = t->n, .plan = t->plan, .ragged = t->ragged,
	    .fits = t->fits, .text = t->text, .cut = true };
}

void
rows_again(struct rows *t)
{
	t->used = t->blank = 0;
	t->csv.used = t->csv.vain = 0;
	t->broken = t->shorter = t->together = 0;
	t->open = false;
}

bool
rows_plain(const struct rows *t)
{
	return t->csv.vain == 0 && t->broken == 0;
}

struct rows_part
rows_part(const struct rows *t)
{
	return (struct rows_part){ feed_used(t->feed), t->blank, t->shorter,
	    t->short_line, t->together, t->together_line };
}

/* Adds to a count and the line of its first. */
static void
add_counted(size_t *n, size_t *line, size_t more, size_t first)
{
	if (*n == 0)
		*line = first;
	*n += more;
}

void
rows_pass(struct rows *t, const struct rows_part *p, size_t lines)
{
	t->blank += p->blank;
	t->csv.used += p->bytes;
	add_counted(&t->shorter, &t->short_line, p->shorter,
	    lines + p->short_line);
	add_counted(&t->together, &t->together_line, p->together,
	    lines + p->together_line);
}

void
rows_unshare(struct rows *copy)
{
	csv_free(&copy->csv);
	csv_free(&copy->next);
	free(copy->cell);
	*copy = (struct rows){ 0 };
}
