#include "intake/intake.h"

#include <stdlib.h>

#include "base/diag.h"
#include "base/meter.h"
#include "intake/look.h"
#include "intake/value.h"

enum {
	DEPTH_MAX = 8,		/* wrappers inside wrappers */
	NAMES_SHOWN = 8		/* of the members of an unknown value */
};

struct intake {
	const struct intake_options *o;
	struct gate *gate;
	const struct source *const *sources;
	const struct source *last[DEPTH_MAX];	/* what took the last value */
	const struct source *now;	/* what takes this one */
	unsigned depth;
	const struct json_node *whole;
	struct feed *feed;
	const char *const *lists;
	struct values values;
	struct rows rows;
	struct owner owner;
	struct lookup *lookup;
	struct lookup *beside;
	struct arena arena;	/* for what the outermost value needs */
	struct arena file_arena;
	struct buf room;	/* a value written anew, and what it is */
	struct json again;
	bool again_used;
	struct post post;
	struct flow file;	/* of this file; run: of those before it */
	struct flow run;
	uint64_t known;		/* values of this file that a format took */
	uint64_t unknown;
	struct buf names;	/* the members of the first unknown one */
	uint64_t numbers;	/* long ids that were only there as numbers */
	uint64_t rounded;	/* of these, how many end in 00 */
	uint64_t id_differs;
	uint64_t time_differs;
	uint64_t done;		/* bytes of the files before this one */
};

struct intake *
intake_open(const struct intake_options *o, struct gate *gate,
    const struct source *const *sources)
{
	struct intake *in = mem_new(1, sizeof(*in));

	in->o = o;
	in->gate = gate;
	if (o->account != NULL)
		in->owner.handle = str_of(o->account[0] == '@' ?
		    o->account + 1 : o->account);
	in->sources = sources;
	for (size_t i = 0; sources[i] != NULL; i++)
		if (sources[i]->lists != NULL)
			in->lists = sources[i]->lists;
	return in;
}

struct post *
intake_begin(struct intake *in)
{
	struct post *p = &in->post;

	in->known++;
	post_clear(p);
	if (in->now->platform != NULL)
		p->platform = str_of(in->now->platform);
	p->source = str_of(in->now->name);
	if (in->values.mended)
		p->repaired |= POST_ENCODING;
	return p;
}

struct str
intake_assigned(const struct intake *in)
{
	return buf_str(&in->values.assigned);
}

struct str
intake_account(const struct intake *in)
{
	return in->owner.handle;
}

struct owner *
intake_owner(struct intake *in)
{
	return &in->owner;
}

bool
intake_wants_extra(const struct intake *in)
{
	return in->o->extra;
}

struct arena *
intake_arena(struct intake *in)
{
	return &in->arena;
}

void
intake_set_lookup(struct intake *in, struct lookup *lookup)
{
	in->lookup = lookup;
}

struct arena *
intake_file_arena(struct intake *in)
{
	return &in->file_arena;
}

void
intake_set_beside(struct intake *in, struct lookup *lookup)
{
	in->beside = lookup;
}

const struct lookup *
intake_lookup(const struct intake *in)
{
	return in->lookup != NULL ? in->lookup : in->beside;
}

void
intake_notice(struct intake *in, const char *what)
{
	in->known++;
	in->file.part[FLOW_NOTICE]++;
	flow_count(&in->file.notices, str_of(what), 1);
}

static void
no_post(struct intake *in, const char *what)
{
	in->file.part[FLOW_NO_POST]++;
	flow_count(&in->file.no_posts, str_of(what), 1);
}

void
intake_no_post(struct intake *in, const char *what)
{
	in->known++;
	no_post(in, what);
}

/*
 * A number that ends in zeros may be an id by chance; when all so far do, a
 * program or spreadsheet has rounded them.
 */
static void
suspect_id(struct intake *in, struct post *p)
{
	if (!p->id_number || p->id.n < 17)
		return;
	in->numbers++;
	if (!str_ends(p->id, STR("00")))
		return;
	in->rounded++;
	if (in->rounded == in->numbers && (in->numbers > 2 ||
	    str_ends(p->id, STR("000"))))
		p->repaired |= POST_ID_DAMAGED;
}

void
intake_post(struct intake *in)
{
	struct post *p = &in->post;

	suspect_id(in, p);
	if (p->raw.n == 0)
		post_finish(p);
	in->id_differs += p->id_differs;
	in->time_differs += p->time_differs;
	gate_post(in->gate, p, &in->file);
}

void
intake_delete(struct intake *in, const char *platform, struct str id)
{
	gate_delete(in->gate, str_of(platform), id);
}

struct buf *
intake_room(struct intake *in)
{
	buf_clear(&in->room);
	return &in->room;
}

void
intake_again(struct intake *in)
{
	if (in->again_used || !json_scan(&in->again, buf_str(&in->room),
	    JSON_DEPTH_MAX)) {
		no_post(in, "unknown");
		return;
	}
	in->again_used = true;
	intake_value(in, in->again.node);
	in->again_used = false;
}

/* Keeps the names of the first value that no format knows, for the message. */
static void
unknown(struct intake *in, const struct json_node *v)
{
	size_t n = 0;

	no_post(in, "unknown");
	if (in->unknown++ > 0)
		return;
	buf_clear(&in->names);
	JSON_EACH(member, v) {
		struct str name = { member->key, member->key_n };

		if (n++ == NAMES_SHOWN) {
			buf_addz(&in->names, ", ...");
			break;
		}
		if (n > 1)
			buf_addz(&in->names, ", ");
		buf_addz(&in->names, diag_vis(name));
	}
}

static const struct source *
recognise(struct intake *in, const struct json_node *v)
{
	const struct source *s = in->last[in->depth], *forced = in->o->forced;

	if (s != NULL && s->is(in, v))
		return s;
	for (size_t i = 0; in->sources[i] != NULL; i++) {
		s = in->sources[i];
		/* What only wraps others is opened all the same. */
		if (forced != NULL && s->title != NULL)
			continue;
		if (s->is != NULL && s->is(in, v))
			return s;
	}
	return forced;
}

static void
take_object(struct intake *in, const struct json_node *v)
{
	const struct source *outer = in->now, *s = recognise(in, v);

	if (in->depth + 1 == DEPTH_MAX || s == NULL || s->take == NULL) {
		unknown(in, v);
		return;
	}
	in->last[in->depth] = s;
	in->now = s;
	in->depth++;
	s->take(in, v);
	in->depth--;
	in->now = outer;
}

void
intake_value(struct intake *in, const struct json_node *v)
{
	if (v == NULL)
		return;
	if (v->type == JSON_OBJECT) {
		take_object(in, v);
	} else if (v->type == JSON_ARRAY && in->depth + 1 < DEPTH_MAX) {
		in->depth++;
		JSON_EACH(inner, v)
			intake_value(in, inner);
		in->depth--;
	} else if (v == in->whole) {
		in->values.broken++;
		diag_bad_line(feed_name(in->feed), in->values.line,
		    "JSON, but no object");
	} else {
		no_post(in, "unknown");
	}
}

static void
read_values(struct intake *in)
{
	struct values *v = &in->values;

	values_begin(v, in->feed, in->lists);
	while ((in->whole = values_next(v)) != NULL) {
		in->lookup = NULL;
		if (in->arena.total > 0)
			arena_reset(&in->arena);
		intake_value(in, in->whole);
		meter_at(in->done + feed_done(in->feed),
		    in->run.part[FLOW_WRITTEN] + in->file.part[FLOW_WRITTEN]);
	}
	in->file.part[FLOW_BLANK] += v->blank;
	in->file.part[FLOW_BROKEN] += v->broken;
}

/* The format of the table that begins; NULL when none knows it. */
static const struct source *
recognise_table(struct intake *in, const struct row *header)
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

static void
take_row(struct intake *in, const struct row *row)
{
	struct post *p = intake_begin(in);

	if (in->rows.mended)
		p->repaired |= POST_ENCODING;
	columns_fill(in->now->columns, p, row, in->o->extra);
	if (in->now->row == NULL || in->now->row(in, p, row))
		intake_post(in);
}

static void
read_table(struct intake *in)
{
	struct rows *r = &in->rows;
	const struct row *row;

	if (rows_begin(r, in->feed))
		in->now = recognise_table(in, &r->row);
	else
		in->now = NULL;
	if (in->now == NULL) {
		diag_trouble("%s: neither JSON nor a table of a known format; "
		    "it begins with %s", feed_name(in->feed),
		    diag_vis(feed_text(in->feed)));
		return;
	}
	in->known++;
	rows_are(r, in->now->columns->flags & COLUMNS_RAGGED,
	    in->now->columns->flags & COLUMNS_BACKSLASH);
	while ((row = rows_next(r)) != NULL)
		take_row(in, row);
	in->file.part[FLOW_BLANK] += r->blank;
	in->file.part[FLOW_BROKEN] += r->broken;
	in->now = NULL;
}

/* A list of ids alone: they are counted, and there is nothing to write. */
static void
read_ids(struct intake *in)
{
	size_t n = look_lines(in->feed, &in->file.part[FLOW_BLANK]);

	in->known++;
	in->file.part[FLOW_NO_POST] += n;
	flow_count(&in->file.no_posts, STR("id"), n);
	diag_trouble("%s: ids only, no posts: hydrate them first (for "
	    "instance with twarc)", feed_name(in->feed));
}

/* Says once what was noticed about the file, in so many words. */
static void
say(const struct intake *in)
{
	const char *name = feed_name(in->feed);
	const uint64_t *mended = in->file.repaired;
	const struct { uint64_t n; const char *what; } notes[] = {
		{ in->id_differs, "ids that differ from their id_str, as "
		    "numbers rounded by a program do (the strings were used)" },
		{ mended[2], "ids that are rounded and tell no posts apart" },
		{ in->time_differs, "times more than 2 s away from what the "
		    "id says (they were kept)" },
		{ mended[3], "times taken from the ids, since the data states "
		    "no zone" },
		{ mended[4], "times without a zone, taken as local" },
		{ mended[7], "posts with bytes that are not UTF-8, read as "
		    "Windows-1252" },
	};

	for (size_t i = 0; i < sizeof(notes) / sizeof(*notes); i++)
		if (notes[i].n > 0)
			diag_note("%s: %s: %ju", name, notes[i].what,
			    (uintmax_t)notes[i].n);
}

static void
say_no_posts(struct intake *in)
{
	const char *name = feed_name(in->feed);
	struct buf list = { 0 };

	if (in->known == 0 && in->unknown > 0) {
		diag_trouble("%s: JSON, but no known format: its members are "
		    "%s; say with -m how they make a post", name,
		    in->names.n > 0 ? buf_z(&in->names) : "none");
		return;
	}
	flow_list(&list, &in->file.notices);
	if (list.n > 0 && in->file.no_posts.name.n > 0)
		buf_addz(&list, ", ");
	flow_list(&list, &in->file.no_posts);
	if (list.n > 0)
		diag_note("%s: not posts: %s", name, buf_z(&list));
	buf_free(&list);
}

void
intake_file(struct intake *in, const char *path)
{
	in->feed = feed_open(path);
	if (in->feed == NULL)
		return;
	in->beside = NULL;
	for (size_t i = 0; in->sources[i] != NULL; i++)
		if (in->sources[i]->begin != NULL)
			in->sources[i]->begin(in, path);
	in->known = in->unknown = in->numbers = in->rounded = 0;
	in->id_differs = in->time_differs = 0;
	switch (look_at(in->feed)) {
	case LOOK_JSON:
		read_values(in);
		break;
	case LOOK_IDS:
		read_ids(in);
		break;
	case LOOK_TABLE:
		read_table(in);
		break;
	case LOOK_REFUSED:
	case LOOK_NOTHING:
		break;
	}
	say_no_posts(in);
	say(in);
	diag_end_of_file(feed_name(in->feed));
	flow_merge(&in->run, &in->file);
	arena_free(&in->file_arena);
	in->done += feed_done(in->feed);
	feed_close(in->feed);
}

const struct flow *
intake_end(struct intake *in)
{
	gate_flush(in->gate, &in->run);
	return &in->run;
}

void
intake_close(struct intake *in)
{
	values_free(&in->values);
	rows_free(&in->rows);
	post_free(&in->post);
	arena_free(&in->arena);
	owner_free(&in->owner);
	buf_free(&in->room);
	json_free(&in->again);
	buf_free(&in->names);
	flow_free(&in->file);
	flow_free(&in->run);
	free(in);
}
