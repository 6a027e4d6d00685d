#include "report/others.h"

#include "align/print.h"
#include "base/buf.h"
#include "base/str.h"
#include "report/listing.h"
#include "show/escape.h"

static void
prose(struct buf *b, struct str text)
{
	struct str line;
	bool open = false;

	while (str_split(&text, '\n', &line)) {
		line = str_trim(line);
		if (line.n == 0) {
			buf_addz(b, open ? "</p>\n" : "");
			open = false;
			continue;
		}
		buf_addz(b, open ? "\n" : "<p>");
		escape_html(b, line);
		open = true;
	}
	buf_addz(b, open ? "</p>\n" : "");
}

/* Whether piece i, a chart, and the next piece of no place are twins. */
static bool
has_twin(const struct dossier *s, size_t i)
{
	return i + 1 < s->pieces && s->piece[i + 1].kind == PIECE_FIGURE &&
	    s->piece[i + 1].place == PLACE_NONE &&
	    figure_are_twins(&s->piece[i].figure, &s->piece[i + 1].figure);
}

/* A chart, with its twin where that follows; gives how many these are. */
static size_t
drawing(struct buf *b, const struct dossier *s, size_t i)
{
	const bool twin = has_twin(s, i);

	buf_addz(b, "<figure>\n");
	figure_write(b, &s->piece[i].figure, twin ? &s->piece[i + 1].figure :
	    NULL);
	buf_addz(b, "</figure>\n");
	return twin ? 2 : 1;
}

/* Adds piece i; gives how many pieces that were. */
static size_t
add_other(struct page *page, const struct dossier *s, size_t i)
{
	const struct piece *p = &s->piece[i];

	page_other(page, p->heading);
	switch (p->kind) {
	case PIECE_PROSE:
		prose(&page->body, buf_str(&p->text));
		break;
	case PIECE_FIGURE:
		return drawing(&page->body, s, i);
	case PIECE_ROWS:
		listing_write(page, s, p);
		break;
	case PIECE_FLOW:
	case PIECE_MANIFEST:
		break;
	}
	return 1;
}

void
others_section(struct page *page, const struct dossier *s)
{
	size_t i = 0;

	while (i < s->pieces)
		i += s->piece[i].place == PLACE_NONE ? add_other(page, s, i) :
		    1;
}
