#include "report/exhibit.h"

#include "align/print.h"
#include "base/buf.h"
#include "show/escape.h"
#include "show/words.h"

enum { COLUMNS_BESIDE = 6 };	/* of a table that fits beside its chart */

static const struct piece *
next_chart(const struct dossier *s, enum piece_place place, size_t *i)
{
	while (*i < s->pieces) {
		const struct piece *p = &s->piece[(*i)++];

		if (p->kind == PIECE_FIGURE && p->place == place)
			return p;
	}
	return NULL;
}

/* Appends the charts of an exhibit; gives their number. */
static size_t
add_charts(struct buf *b, const struct exhibit *e, const struct dossier *s)
{
	const size_t all = e->charts == 0 ? SIZE_MAX : e->charts;
	size_t i = 0, n = 0, drawn = 0;
	const struct piece *p = next_chart(s, e->place, &i), *next;

	for (; p != NULL && drawn < all; p = next, n++) {
		const struct figure *twin = NULL;

		next = next_chart(s, e->place, &i);
		if (next != NULL && figure_are_twins(&next->figure,
		    &p->figure)) {
			twin = &next->figure;
			next = next_chart(s, e->place, &i);
		}
		if (n < e->chart)
			continue;
		figure_write(b, &p->figure, twin);
		drawn++;
	}
	return drawn;
}

void
exhibit_write(const struct exhibit *e, const struct dossier *s, struct buf *b)
{
	struct buf charts = { 0 };
	const bool drawn = add_charts(&charts, e, s) > 0;
	const bool beside = drawn && !e->wide && e->table != NULL &&
	    pagetable_settle(e->table, false) <= COLUMNS_BESIDE;

	buf_addf(b, "<figure%s>\n<figcaption><b>", beside ?
	    " class=\"beside\"" : "");
	escape_html(b, e->name);
	buf_addz(b, "</b>");
	if (drawn && e->about.n > 0) {
		buf_addz(b, "<span>");
		buf_adds(b, e->about);
		buf_addz(b, "</span>");
	}
	buf_addz(b, "</figcaption>\n<div class=\"pair\">\n");
	if (drawn) {
		buf_addz(b, "<div class=\"drawn\">\n");
		buf_adds(b, buf_str(&charts));
		buf_addz(b, "</div>\n");
	}
	if (e->table != NULL) {
		buf_addz(b, "<div class=\"tab\">\n");
		pagetable_write(e->table, b, e->name, e->summary != NULL ?
		    e->summary : words_of("table.of"));
		buf_addz(b, "</div>\n");
	}
	buf_addz(b, "</div>\n</figure>\n");
	buf_free(&charts);
}
