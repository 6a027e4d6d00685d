#include "report/others.h"

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

/* A chart, unless it is the one before it for narrow screens. */
static void
drawing(struct buf *b, const struct study *s, size_t i)
{
	const struct figure *f = &s->piece[i].figure;
	const struct piece *next = i + 1 < s->pieces ? &s->piece[i + 1] : NULL;
	const bool twin = next != NULL && next->kind == PIECE_FIGURE &&
	    figure_is_narrow(&next->figure, f);

	if (i > 0 && s->piece[i - 1].kind == PIECE_FIGURE &&
	    figure_is_narrow(f, &s->piece[i - 1].figure))
		return;
	buf_addf(b, "<figure class=\"draw\">\n<div%s>\n", twin ?
	    " class=\"wide\"" : "");
	buf_adds(b, buf_str(&f->drawing));
	buf_addz(b, "\n</div>\n");
	if (twin) {
		buf_addz(b, "<div class=\"narrow\">\n");
		buf_adds(b, buf_str(&next->figure.drawing));
		buf_addz(b, "\n</div>\n");
	}
	buf_addz(b, "</figure>\n");
}

static void
add_other(struct page *page, const struct study *s, size_t i)
{
	const struct piece *p = &s->piece[i];

	page_other(page, p->heading);
	switch (p->kind) {
	case PIECE_PROSE:
		prose(&page->body, buf_str(&p->text));
		break;
	case PIECE_FIGURE:
		drawing(&page->body, s, i);
		break;
	case PIECE_ROWS:
		listing_write(page, s, p);
		break;
	case PIECE_FLOW:
	case PIECE_MANIFEST:
		break;
	}
}

void
others_section(struct page *page, const struct study *s)
{
	for (size_t i = 0; i < s->pieces; i++)
		if (s->piece[i].place == PLACE_NONE)
			add_other(page, s, i);
}
