#include "intake/archive.h"

#include "base/array.h"
#include "base/diag.h"
#include "base/meter.h"
#include "container/sniff.h"
#include "intake/guess.h"
#include "intake/headerless.h"
#include "intake/platform.h"
#include "intake/state.h"

/* A table of more columns is not one of which a message shows the names. */
enum { SHOWN_MAX = 40 };

static const struct source source_map = {
	.name = "map", .platform = "unknown"
};

static const struct source source_pairs = {
	.name = "map"
};

/* What the user's program makes of a value. */
static void
take_mapped(struct intake *in, struct str value, size_t line)
{
	struct map *map = in->o->map;
	const struct json_node *v;
	const char *why;
	size_t n = 0;

	in->now = &source_map;
	in->value = NULL;
	in->known++;
	map_run(map, value);
	while ((v = map_next(map)) != NULL) {
		n++;
		if (json_get_type(v, "text", JSON_STRING) == NULL)
			break;
		map_fill(intake_begin(in), v);
		intake_post(in);
	}
	why = v != NULL ? "a result is no object with a text" :
	    map_error(map);
	if (why != NULL) {
		in->file.part[FLOW_BROKEN]++;
		diag_bad_line(feed_name(in->feed), line, "-m %s: %s",
		    map->arg, why);
	} else if (n == 0) {
		intake_no_post(in, "mapped to nothing");
	}
	in->now = NULL;
}

static void
read_values(struct intake *in)
{
	struct values *v = &in->values;
	bool mapped = in->o->map != NULL && in->o->map->expr != NULL;

	values_begin(v, in->feed, in->lists);
	while ((in->whole = values_next(v)) != NULL) {
		in->page = NULL;
		in->line = v->line;
		if (in->arena.total > 0)
			arena_reset(&in->arena);
		if (mapped)
			take_mapped(in, json_raw(in->whole), v->line);
		else
			intake_value(in, in->whole);
		meter_at(in->done + feed_done(in->feed),
		    in->run.part[FLOW_WRITTEN] + in->file.part[FLOW_WRITTEN]);
	}
	in->file.part[FLOW_BLANK] += v->blank;
	in->file.part[FLOW_BROKEN] += v->broken;
}

/* No format knows the table that begins: says what is to be done. */
static void
refuse_table(const struct intake *in, const char *missing)
{
	const char *name = feed_name(in->feed);
	const struct rows *r = &in->rows;
	struct buf names = { 0 };

	if (r->n <= SHOWN_MAX &&
	    headerless_names(&names, &r->row, r->csv.delim)) {
		diag_trouble("%s:%zu: the first row is a post, where the names "
		    "of the columns should be; put them before it: { printf "
		    "'%s\\n'; %s %s; } | %s", name, r->line, buf_z(&names),
		    str_ends(str_of(name), STR(".gz")) ? "zcat" : "cat",
		    name[0] == '(' ? "FILE" : name, diag_program());
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
		    "its columns hold what, as -m text=COLUMN,id=COLUMN; they "
		    "are %s", name, r->line, buf_z(&names));
	buf_free(&names);
}

/* The format of the table that begins; NULL when none knows it: said. */
static const struct source *
recognise_table(struct intake *in, const struct rows_row *header)
{
	const struct source *forced = in->o->forced;
	const struct map *map = in->o->map;

	if (map != NULL && map->expr == NULL) {
		const char *missing = map_missing(map, header);

		if (missing != NULL) {
			refuse_table(in, missing);
			return NULL;
		}
		columns_plan(&map->columns, header);
		return &source_pairs;
	}
	if (map != NULL)
		return &source_map;
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
	refuse_table(in, NULL);
	return NULL;
}

static void
take_row(struct intake *in, const struct columns *columns,
    const struct rows_row *row)
{
	struct post *p;

	if (in->now == &source_map) {
		buf_clear(&in->row);
		map_row(&in->row, row);
		take_mapped(in, buf_str(&in->row), in->rows.line);
		in->now = &source_map;
		return;
	}
	p = intake_begin(in);
	if (in->rows.mended)
		p->repaired |= POST_ENCODING;
	columns_fill(columns, p, row, in->o->extra);
	if (in->now->row == NULL || in->now->row(in, p, row))
		intake_post(in);
	else
		intake_no_post(in, in->now->none != NULL ? in->now->none :
		    "row without a post");
}

static void
read_table(struct intake *in)
{
	struct rows *r = &in->rows;
	const struct columns *columns;
	const struct rows_row *row;
	bool table = rows_begin(r, in->feed);

	in->now = table ? recognise_table(in, &r->row) : NULL;
	if (!table)
		diag_trouble("%s: neither JSON nor a table; it begins with %s",
		    feed_name(in->feed), diag_vis(str_sub(feed_text(in->feed),
		    0, str_chr(feed_text(in->feed), feed_eol(in->feed)))));
	if (in->now == NULL)
		return;
	in->known++;
	in->tweets = platform_has_tweets(&r->row);
	columns = in->now == &source_pairs ? &in->o->map->columns :
	    in->now->columns;
	if (columns != NULL)
		rows_are(r, columns->flags & COLUMNS_RAGGED,
		    columns->flags & COLUMNS_BACKSLASH,
		    columns->flags & COLUMNS_QUOTED_LINES);
	if (columns == &guess_columns || in->now == &source_pairs)
		intake_guessed(in, &r->row);
	in->value = NULL;
	while ((row = rows_next(r)) != NULL) {
		in->line = r->line;
		take_row(in, columns, row);
	}
	in->file.part[FLOW_BLANK] += r->blank;
	in->file.part[FLOW_BROKEN] += r->broken;
	in->now = NULL;
}

/* A list of ids alone: they are counted, and there is nothing to write. */
static void
read_ids(struct intake *in)
{
	size_t n = sniff_lines(in->feed, &in->file.part[FLOW_BLANK]);

	in->ids += n;
	in->file.part[FLOW_NO_POST] += n;
	flow_count(&in->file.no_posts, STR("id"), n);
}

/* Says once what was noticed about the file, in so many words. */
static void
say(struct intake *in)
{
	const char *name = feed_name(in->feed);
	const uint64_t *mended = in->file.repaired;
	const struct { uint64_t n; const char *what; } notes[] = {
		{ mended[3], "times taken from the ids, since the data states "
		    "no zone" },
		{ mended[4], "times without a zone, taken as local" },
		{ mended[7], "posts with bytes that are not UTF-8, read as "
		    "Windows-1252" },
	};

	struct buf n = { 0 };

	for (size_t i = 0; i < ARRAY_N(notes); i++) {
		if (notes[i].n == 0 || in->o->quiet)
			continue;
		buf_clear(&n);
		trouble_number(&n, notes[i].n);
		diag_note("%s: %s: %s", name, notes[i].what, buf_z(&n));
	}
	buf_free(&n);
	used_say(&in->used, name, in->o->extra, in->o->quiet);
	trouble_say(in->file.trouble, name, in->posts, in->o->quiet);
}

static void
say_no_posts(struct intake *in)
{
	const char *name = feed_name(in->feed);
	struct buf list = { 0 };

	if (in->known == 0 && in->ids > 0)
		diag_trouble("%s: ids only, no posts: hydrate them first (for "
		    "instance with twarc)", name);
	else if (in->known == 0 && in->unknown > 0) {
		diag_trouble("%s: JSON, but no known format: its members are "
		    "%s; say with -m how they make a post", name,
		    in->names.n > 0 ? buf_z(&in->names) : "none");
		return;
	}
	flow_list(&list, &in->file.notices);
	if (list.n > 0 && in->file.no_posts.name.n > 0)
		buf_addz(&list, ", ");
	flow_list(&list, &in->file.no_posts);
	if (list.n > 0 && !in->o->quiet)
		diag_note("%s: not posts: %s", name, buf_z(&list));
	buf_free(&list);
}

void
archive_read(struct intake *in, struct input *file)
{
	const char *path = input_name(file);

	in->feed = feed_open(file);
	in->beside = NULL;
	for (size_t i = 0; in->sources[i] != NULL; i++)
		if (in->sources[i]->begin != NULL)
			in->sources[i]->begin(in, path);
	in->times = (struct times){ .rules = in->o->times };
	in->whole = NULL;
	in->known = in->unknown = in->ids = in->numbers = in->rounded = 0;
	in->posts = 0;
	switch (sniff_at(in->feed)) {
	case SNIFF_JSON:
		read_values(in);
		break;
	case SNIFF_IDS:
		read_ids(in);
		break;
	case SNIFF_TABLE:
		read_table(in);
		break;
	case SNIFF_REFUSED:
	case SNIFF_NOTHING:
		break;
	}
	say_no_posts(in);
	say(in);
	diag_end_of_file(feed_name(in->feed));
	flow_merge(&in->run, &in->file);
	arena_free(&in->file_arena);
	feed_close(in->feed);
}
