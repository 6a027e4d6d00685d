#include "dossier/piece.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/diag.h"
#include "base/mem.h"
#include "base/visible.h"
#include "counts/flowparts.h"
#include "dossier/filelist.h"
#include "dossier/manifest.h"
#include "io/input.h"
#include "text/charset.h"

enum { PIECE_BYTES_MAX = 256 << 20 };

/*
 * programs-by-month.svg is called "Programs by month", and so is the same
 * chart for narrow screens, programs-by-month-narrow.svg; free(3) it.
 */
static char *
heading_of(const char *file)
{
	const struct str narrow = STR("-narrow");
	struct str name = str_of(str_file(file));
	size_t n = str_chr(name, '.');
	char *p;

	name = str_sub(name, 0, n == 0 ? SIZE_MAX : n);
	if (str_ends(name, narrow) && name.n > narrow.n)
		name.n -= narrow.n;
	p = mem_dup(name);
	for (size_t i = 0; p[i] != '\0'; i++)
		if (p[i] == '-' || p[i] == '_')
			p[i] = ' ';
	if (ascii_lower(p[0]))
		p[0] = (char)(p[0] - 32);
	return p;
}

static bool
is_text(struct str s)
{
	return charset_is_utf8(s) && str_chr(s, '\0') == SIZE_MAX;
}

/* Text becomes paragraphs; what should come in another way is refused. */
static void
check_prose(const char *file, struct str text)
{
	struct str name = str_of(file), line = text;

	str_split(&text, '\n', &line);
	if (str_ends(name, STR(".csv")) || str_ends(name, STR(".tsv")))
		diag_die("%s: a table: rows come as ndjson, as -o ndjson "
		    "prints them", file);
	if (!is_text(line) || !is_text(text))
		diag_die("%s: not text in UTF-8; charts come as SVG", file);
	if (str_is(str_trim(line), "codebook 1"))
		diag_die("%s: a codebook: give it with -c", file);
	if (str_trim(line).n + str_trim(text).n == 0)
		diag_finding("%s: the file is empty, and so is its section",
		    file);
}

static enum piece_kind
kind_of(struct piece *p)
{
	struct str text = str_trim(buf_str(&p->text)), line = text;

	if (str_starts(text, STR("\xef\xbb\xbf")))
		text = str_skip(text, 3);
	if (str_starts(text, STR("<")) &&
	    str_find(text, STR("<svg")) != SIZE_MAX)
		return PIECE_FIGURE;
	if (!str_starts(text, STR("{"))) {
		check_prose(p->file, text);
		return PIECE_PROSE;
	}
	str_split(&text, '\n', &line);
	if (json_scan(&p->json, line, 1)) {
		if (json_is(json_get(p->json.node, "row"), "partial"))
			diag_die("%s: a part: tw-count --merge makes rows of "
			    "it", p->file);
		if (json_get(p->json.node, "row") != NULL)
			return PIECE_ROWS;
		if (flowparts_is(p->json.node) && json_scan(&p->json, line, 2))
			return PIECE_FLOW;
	}
	if (json_scan(&p->json, buf_str(&p->text), 3) &&
	    filelist_is(p->json.node))
		return PIECE_MANIFEST;
	diag_die("%s: neither rows nor a flow, a manifest, a chart or text; "
	    "posts are no part of a report", p->file);
}

void
piece_read(struct piece *p, const char *operand, struct figure_styles *styles)
{
	p->heading = manifest_role(operand, "", &p->file);
	if (!input_slurp(p->file, PIECE_BYTES_MAX, &p->text))
		diag_stop();
	p->kind = kind_of(p);
	if (p->heading.n == 0) {
		p->made = heading_of(p->file);
		p->heading = str_of(p->made);
	}
	if (!visible_utf8(p->heading))
		diag_die("%s: a name that is not UTF-8 cannot stand on a page: "
		    "give another, name=file", operand);
	switch (p->kind) {
	case PIECE_ROWS:
		gather_read(&p->rows, p->file);
		break;
	case PIECE_FIGURE:
		figure_take(&p->figure, styles, buf_str(&p->text), p->file);
		break;
	case PIECE_FLOW:
	case PIECE_MANIFEST:
	case PIECE_PROSE:
		break;
	}
}

void
piece_free(struct piece *p)
{
	free(p->made);
	figure_free(&p->figure);
	gather_free(&p->rows);
	json_free(&p->json);
	buf_free(&p->text);
}
