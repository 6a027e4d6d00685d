#include "intake/intake.h"

#include <stdlib.h>

#include "base/cli.h"
#include "base/diag.h"
#include "base/meter.h"
#include "intake/filter.h"
#include "intake/look.h"
#include "intake/value.h"
#include "intake/write.h"

enum {
	DEPTH_MAX = 8,		/* wrappers inside wrappers */
	NAMES_SHOWN = 8		/* of the members of an unknown value */
};

struct intake {
	const struct intake_options *o;
	const struct source *const *sources;
	const struct source *last[DEPTH_MAX];	/* what took the last value */
	const struct source *now;	/* what takes this one */
	unsigned depth;
	const struct json_node *whole;
	struct feed *feed;
	struct values values;
	struct rows rows;
	struct lookup *lookup;
	struct arena arena;	/* for what the outermost value needs */
	struct post post;
	struct idset seen;
	struct buf out;
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
intake_open(const struct intake_options *o, const struct source *const *sources)
{
	struct intake *in = mem_new(1, sizeof(*in));

	in->o = o;
	in->sources = sources;
	return in;
}

struct post *
intake_begin(struct intake *in)
{
	struct post *p = &in->post;

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
	return in->o->account != NULL ? str_of(in->o->account) :
	    (struct str){ 0 };
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

const struct lookup *
intake_lookup(const struct intake *in)
{
	return in->lookup;
}

void
intake_notice(struct intake *in, const char *what)
{
	in->file.part[FLOW_NOTICE]++;
	flow_count(&in->file.notices, str_of(what), 1);
}

void
intake_no_post(struct intake *in, const char *what)
{
	in->file.part[FLOW_NO_POST]++;
	flow_count(&in->file.no_posts, str_of(what), 1);
}

static bool
is_public(const struct post *p)
{
	return p->visibility.n == 0 || str_is(p->visibility, "unlisted");
}

/* Why the post is not written; FLOW_WRITTEN when it is. */
static enum flow_part
judge(struct intake *in, struct post *p)
{
	const struct intake_options *o = in->o;
	enum flow_part part;

	if (!o->non_public && !is_public(p))
		return FLOW_NOT_PUBLIC;
	if (o->deleted != NULL && idset_has(o->deleted, p->platform, p->id))
		return FLOW_DELETED;
	/* An id that was made or damaged says nothing about identity. */
	if (!o->keep_duplicates &&
	    (p->repaired & (POST_ID_MADE | POST_ID_DAMAGED)) == 0 &&
	    !idset_add(&in->seen, p->platform, p->id))
		return FLOW_DUPLICATE;
	part = filter_post(o->filter, p);
	if (part != FLOW_WRITTEN)
		return part;
	post_find_lists(p);
	buf_clear(&in->out);
	write_post(&in->out, p, o->zone);
	return filter_record(o->filter, buf_str(&in->out)) ? FLOW_WRITTEN :
	    FLOW_EXPRESSION;
}

static void
write_out(struct intake *in)
{
	const struct post *p = &in->post;

	for (size_t i = 0; i < POST_REPAIRS; i++)
		in->file.repaired[i] += p->repaired >> i & 1;
	if (in->o->dehydrate) {
		buf_clear(&in->out);
		buf_adds(&in->out, p->id);
	}
	buf_addc(&in->out, '\n');
	diag_write(buf_str(&in->out));
	if (cli_unbuffered)
		diag_flush();
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
	enum flow_part part;

	suspect_id(in, p);
	if (p->raw.n == 0)
		post_finish(p);
	/* A clock of no known zone is taken to be the study's. */
	if (p->when == WHEN_LOCAL && in->o->zone != NULL)
		p->t = zone_instant(in->o->zone, p->t);
	in->id_differs += p->id_differs;
	in->time_differs += p->time_differs;
	part = judge(in, p);
	in->file.part[part]++;
	if (part == FLOW_WRITTEN)
		write_out(in);
}

/* Keeps the names of the first value that no format knows, for the message. */
static void
unknown(struct intake *in, const struct json_node *v)
{
	size_t n = 0;

	intake_no_post(in, "unknown");
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

	if (s == NULL || in->depth + 1 == DEPTH_MAX) {
		unknown(in, v);
		return;
	}
	in->known++;
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
		intake_no_post(in, "unknown");
	}
}

static void
read_values(struct intake *in)
{
	struct values *v = &in->values;

	values_begin(v, in->feed);
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
		{ in->id_differs, "ids differ from their id_str, as numbers "
		    "rounded by a program do; the strings were used" },
		{ mended[2], "ids are rounded and tell no posts apart" },
		{ in->time_differs, "times differ by more than 2 s from what "
		    "the id says; they were kept" },
		{ mended[3], "times came from the ids: the data states no "
		    "zone" },
		{ mended[4], "times state no zone and are taken as local" },
		{ mended[7], "posts held bytes that are not UTF-8; they were "
		    "read as Windows-1252" },
	};

	for (size_t i = 0; i < sizeof(notes) / sizeof(*notes); i++)
		if (notes[i].n > 0)
			diag_note("%s: %ju %s", name, (uintmax_t)notes[i].n,
			    notes[i].what);
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
	in->done += feed_done(in->feed);
	feed_close(in->feed);
}

const struct flow *
intake_flow(const struct intake *in)
{
	return &in->run;
}

void
intake_close(struct intake *in)
{
	values_free(&in->values);
	rows_free(&in->rows);
	post_free(&in->post);
	arena_free(&in->arena);
	idset_free(&in->seen);
	buf_free(&in->out);
	buf_free(&in->names);
	flow_free(&in->file);
	flow_free(&in->run);
	free(in);
}
