/*
 * Shares.csv and Comments.csv of LinkedIn's "Get a copy of your data". Times
 * are UTC. In Shares.csv each line of a text is in quotes of its own.
 */
#include "base/mem.h"
#include "base/str.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "intake/state.h"
#include "post/post.h"
#include "source/source.h"

static const char *const tell[] = { "ShareCommentary", "ShareLink", NULL };
static const char *const comments[] = { "Date", "Link", "Message", NULL };

static const struct column column[] = {
	{ "Date", COLUMN_TIME },
	{ "ShareLink", COLUMN_URL },
	{ "Link", COLUMN_URL },
	{ "ShareCommentary", COLUMN_TEXT },
	{ "Message", COLUMN_TEXT },
	{ "SharedUrl", COLUMN_URLS },
	{ "MediaUrl", COLUMN_MEDIA },
	{ "Visibility", COLUMN_IGNORE },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.flags = COLUMNS_UTC | COLUMNS_QUOTED_LINES,
};

/* Three columns and no other: their names alone would say little. */
static bool
is_table(struct intake *in, const struct rows_row *header)
{
	struct columns c = { .tell = comments, .column = column };

	(void)in;
	return header->names == 3 && columns_tell(&c, header);
}

/* The next line of a text of which the outer quotes are gone, its own too. */
static bool
next_line(struct str *rest, bool first, struct str *line)
{
	size_t n = str_chr(*rest, '\n');
	bool last = n == SIZE_MAX;

	*line = str_sub(*rest, 0, n);
	*rest = last ? (struct str){ NULL, 0 } : str_skip(*rest, n + 1);
	if (str_ends(*line, STR("\r")))
		line->n--;
	/* A single one is all of an empty line. */
	if (!first && !last && str_is(*line, "\"")) {
		line->n = 0;
		return true;
	}
	if (!first && !str_starts(*line, STR("\"")))
		return false;
	if (!first)
		*line = str_skip(*line, 1);
	if (!last && !str_ends(*line, STR("\"")))
		return false;
	if (!last)
		line->n--;
	return true;
}

/* The lines of a text, out of their quotes where each has its own; \" is ". */
static struct str
unquoted(struct post *p, struct str s)
{
	char *out = arena_new(&p->mem, s.n + 1);
	struct str rest = s, line = { NULL, 0 };
	bool each = s.n > 0;
	size_t n = 0;

	for (bool first = true; each && (first || rest.p != NULL);
	    first = false)
		each = next_line(&rest, first, &line);
	rest = s;
	for (bool first = true; first || rest.p != NULL; first = false) {
		if (each)
			next_line(&rest, first, &line);
		else {
			line = rest;
			rest = (struct str){ NULL, 0 };
		}
		if (!first)
			out[n++] = '\n';
		for (size_t i = 0; i < line.n; i++)
			if (!str_starts(str_skip(line, i), STR("\\\"")))
				out[n++] = line.p[i];
	}
	return (struct str){ out, n };
}

/* urn%3Ali%3Ashare%3A123 in a link is the id urn:li:share:123. */
static struct str
urn_in(struct post *p, struct str link)
{
	size_t at = str_find(link, STR("urn%3Ali%3A")), n = 0;
	char *out;

	if (at == SIZE_MAX)
		at = str_find(link, STR("urn:li:"));
	if (at == SIZE_MAX)
		return (struct str){ NULL, 0 };
	link = str_skip(link, at);
	out = arena_new(&p->mem, link.n);
	for (size_t i = 0; i < link.n; i++) {
		if (memchr("/?&#", link.p[i], 4) != NULL)
			break;
		if (str_starts(str_skip(link, i), STR("%3A"))) {
			out[n++] = ':';
			i += 2;
		} else {
			out[n++] = link.p[i];
		}
	}
	return (struct str){ out, n };
}

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	struct str shared = columns_get(r, "SharedUrl");

	p->handle = intake_account(in);
	p->text = unquoted(p, p->text);
	if (columns_get(r, "ShareLink").p != NULL) {
		p->id = urn_in(p, p->url);
	} else if (str_find(p->url, STR("linkedin.com")) == SIZE_MAX) {
		p->platform = (struct str){ NULL, 0 };
	}
	if (str_starts(shared, STR("http")))
		post_add(&p->urls, shared);
	/* Else those in the text are looked for. */
	p->urls.known = p->media.known = false;
	if (str_is(columns_get(r, "Visibility"), "CONNECTIONS"))
		p->visibility = STR("private");
	return true;
}

const struct source source_linkedin = {
	.name = "linkedin",
	.title = "LinkedIn: Shares.csv, Comments.csv of a data export",
	.platform = "linkedin",
	.columns = &columns,
	.is_table = is_table,
	.row = row,
};
