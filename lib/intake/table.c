#include "intake/table.h"

#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "columns/fits.h"
#include "columns/guess.h"
#include "columns/headerless.h"
#include "columns/map.h"
#include "columns/personal.h"
#include "columns/platform.h"
#include "container/header.h"
#include "gate/flow.h"
#include "intake/crew.h"
#include "intake/mapping.h"
#include "intake/state.h"
#include "post/post.h"

enum {
	SHOWN_MAX = 40,		/* columns of which a message shows the names */
	LETTERHEAD_MAX = 20	/* lines that may stand before the header */
};

/* What a table is read by. */
struct table_reading {
	const struct source *source;	/* NULL: nobody knows the table */
	const struct columns *columns;
	bool platform;			/* -m says it of all rows */
	bool guessed;			/* by the names of the columns alone */
	const char *missing;		/* a column of -m that is not there */
};

/* No format knows the table that begins: says what is to be done. */
static void
refuse_table(const struct intake *in, const char *missing)
{
	const char *name = feed_name(in->feed);
	const struct rows *r = &in->rows;
	struct buf names = { 0 };

	if (missing == NULL && guess_is_users(&r->row)) {
		diag_trouble("%s:%zu: a table of users: it holds no posts",
		    name, r->line);
		return;
	}
	if (r->n <= SHOWN_MAX &&
	    headerless_names(&names, &r->row, r->csv.delim)) {
		diag_trouble("%s:%zu: the first row is a post, where the names "
		    "of the columns should be; put them before it: { printf "
		    "'%s\\n'; %s %s; } | %s", name, r->line, buf_z(&names),
		    str_ends(str_of(name), STR(".gz")) ? "zcat" : "cat",
		    name[0] == '(' || feed_inner(in->feed) ? "FILE" : name,
		    diag_program());
		buf_free(&names);
		return;
	}
	for (size_t i = 0; i < r->n && i <= SHOWN_MAX; i++) {
		buf_addz(&names, i > 0 ? ", " : "");
		buf_addz(&names, i < SHOWN_MAX ? diag_vis(r->name[i]) : "...");
	}
	if (missing != NULL)
		diag_trouble("%s:%zu: there is no column %s, which -m names; "
		    "there are %s", name, r->line, missing, buf_z(&names));
	else
		diag_trouble("%s:%zu: a table of no known format; say which of "
		    "its columns hold what, as -m 'text=COLUMN,id=COLUMN'; they "
		    "are %s", name, r->line, buf_z(&names));
	buf_free(&names);
}

/* The format whose table has this header, its plan written; NULL: none. */
static const struct source *
source_of(struct intake *in, const struct rows_row *header)
{
	const struct source *forced = in->o->forced;

	if (forced != NULL && forced->columns != NULL) {
		if (forced->is_table == NULL ||
		    !forced->is_table(in, header))
			columns_plan(forced->columns, header);
		return forced;
	}
	for (size_t i = 0; in->sources[i] != NULL; i++) {
		const struct source *s = in->sources[i];

		if (s->columns == NULL)
			continue;
		if (s->columns->tell != NULL && columns_tell(s->columns,
		    header))
			return s;
		if (s->is_table != NULL && s->is_table(in, header))
			return s;
	}
	return NULL;
}

/* What the header in rows->row makes of the table. */
static struct table_reading
recognise(struct intake *in)
{
	const struct rows_row *header = &in->rows.row;
	const struct map *map = in->o->map;
	struct table_reading r = { .source = NULL };

	if (map != NULL && map->expr != NULL) {
		r.source = &mapping_program;
		return r;
	}
	if (map != NULL && (r.missing = map_missing(map, header)) != NULL)
		return r;
	r.source = source_of(in, header);
	if (r.source != NULL)
		r.columns = r.source->columns;
	r.guessed = r.columns == &guess_columns;
	if (map == NULL)
		return r;
	if (r.source == NULL) {
		guess_plan(header);
		r.columns = &guess_columns;
		r.source = &intake_pairs;
	}
	r.guessed = true;
	map_plan(map, header);
	r.platform = map->platform.n > 0 && map_missing_platform(map, header);
	return r;
}

/* A file of one column is a table when its name says so, or -m does. */
static bool
is_one_column(struct intake *in)
{
	const struct map *map = in->o->map;

	if (map != NULL && (map->expr != NULL ||
	    map_missing(map, &in->rows.row) == NULL))
		return true;
	guess_plan(&in->rows.row);
	return guess_is_bare(&in->rows.row);
}

/* The header may stand after the lines of a letterhead. */
static struct table_reading
find_header(struct intake *in)
{
	struct rows *rows = &in->rows;
	struct table_reading r = { .source = NULL }, later;

	if (rows->n > 1 || (rows->n == 1 && is_one_column(in)))
		r = recognise(in);

	for (size_t i = 1; r.source == NULL && i <= LETTERHEAD_MAX; i++) {
		if (!header_try(rows, i))
			continue;
		later = recognise(in);
		/* Any row may have the name of a text in it by chance. */
		if (later.source == NULL || (later.guessed &&
		    in->o->map == NULL && !guess_plan(&rows->row)))
			continue;
		in->file.part[FLOW_NO_POST] += i;
		flow_count(&in->file.no_posts, STR("line before the header"),
		    i);
		return later;
	}
	if (r.source == NULL && !header_try(rows, 0))
		rows->n = 0;
	return r;
}

static void
take_row(struct intake *in, const struct rows_row *row)
{
	const struct table_reading *r = in->reading;
	const struct map *map = in->o->map;
	struct post *p;

	if (r->columns == NULL) {
		buf_clear(&in->row);
		map_row(&in->row, row);
		mapping_run(in, buf_str(&in->row), in->rows.line);
		return;
	}
	in->now = r->source;
	p = intake_begin(in);
	if (map != NULL && r->columns == &guess_columns)
		p->source = str_of(intake_pairs.name);
	if (in->rows.mended)
		p->repaired |= POST_ENCODING;
	columns_fill(r->columns, p, row, in->o->extra);
	if (r->platform)
		p->platform = cell_platform(p, map->platform);
	if (in->now->row == NULL || in->now->row(in, p, row))
		intake_post(in);
	else
		intake_no_post(in, in->now->none != NULL ? in->now->none :
		    "row without a post");
}

/* Names that the header lacks, by what the first rows have. */
static void
complete_header(struct intake *in)
{
	bool before;
	size_t surplus = header_surplus(&in->rows, fits_row, &before);

	if (surplus == 0)
		return;
	header_name(&in->rows, surplus, before);
	if (!in->o->quiet)
		diag_note("%s: rows have %zu cells, the header %zu names: the "
		    "%s without a name", feed_name(in->feed), in->rows.n,
		    in->rows.n - surplus, before ? "first is taken for one" :
		    "last is taken for one");
}

static void
say_rows(const struct intake *in)
{
	const struct rows *r = &in->rows;

	if (in->o->quiet)
		return;
	if (r->together > 0)
		diag_note("%s: rows put together, whose text has line ends or "
		    "delimiters that nobody quoted: %zu, the first in line %zu",
		    feed_name(in->feed), r->together, r->together_line);
	if (r->shorter > 0)
		diag_note("%s: rows with fewer cells than the header has "
		    "names: %zu, the first in line %zu", feed_name(in->feed),
		    r->shorter, r->short_line);
}

static void
say_no_table(const struct intake *in)
{
	struct str text = feed_text(in->feed);

	diag_trouble("%s: neither JSON nor a table; it begins with %s",
	    feed_name(in->feed), diag_vis(str_sub(text, 0, str_chr(text,
	    feed_eol(in->feed)))));
}

static bool
take_next_row(struct intake *in)
{
	const struct rows_row *row = rows_next(&in->rows);

	if (row == NULL)
		return false;
	in->line = in->rows.line;
	take_row(in, row);
	return true;
}

/* How many rows were seen so far; blank ones are none. */
static uint64_t
seen_rows(const struct intake *in)
{
	return in->known + in->unknown + in->ids + in->rows.broken;
}

void
table_read(struct intake *in)
{
	struct rows *rows = &in->rows;
	struct table_reading r;
	uint64_t before;

	/* Where the first line is no row one that follows may be the header. */
	header_begin(rows, in->feed);
	r = find_header(in);
	if (r.source == NULL) {
		if (rows->n > 1)
			refuse_table(in, r.missing);
		else
			say_no_table(in);
		return;
	}
	in->known++;
	in->tweets = platform_has_tweets(&rows->row);
	if (r.columns == NULL || !(r.columns->flags & COLUMNS_RAGGED))
		complete_header(in);
	in->letterhead = arena_str(&in->file_arena, str_sub(
	    feed_text(in->feed), 0, rows->header));
	header_use(rows);
	if (r.columns != NULL)
		rows_are(rows, r.columns->flags & COLUMNS_RAGGED,
		    r.columns->flags & COLUMNS_BACKSLASH, fits_row,
		    fits_text(&rows->row));
	rows->csv.quoted_lines = r.columns != NULL &&
	    (r.columns->flags & COLUMNS_QUOTED_LINES) != 0;
	personal_plan(&rows->row);
	if (r.guessed)
		intake_guessed(in, &rows->row);
	in->value = NULL;
	in->reading = &r;
	in->take_row = take_row;
	before = seen_rows(in);
	do
		while (crew_took(in))
			;
	while (take_next_row(in));
	in->take_row = NULL;
	if (seen_rows(in) == before && !in->o->quiet)
		diag_note("%s: no rows after the names of its columns",
		    feed_name(in->feed));
	say_rows(in);
	in->file.part[FLOW_BLANK] += rows->blank;
	in->file.part[FLOW_BROKEN] += rows->broken;
	in->now = NULL;
}
