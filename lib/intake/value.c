/* A value of an archive, handed to the format whose it is. */
#include "base/buf.h"
#include "columns/flat.h"
#include "columns/guess.h"
#include "columns/map.h"
#include "container/rows.h"
#include "gate/flow.h"
#include "intake/boxed.h"
#include "intake/intake.h"
#include "intake/state.h"
#include "intake/unknown.h"
#include "json/json.h"
#include "json/json_leaf.h"
#include "json/json_scan.h"
#include "post/post.h"

static void
no_post(struct intake *in, const char *what)
{
	in->file.part[FLOW_NO_POST]++;
	flow_count(&in->file.no_posts, str_of(what), 1);
}

struct buf *
intake_room(struct intake *in)
{
	struct buf *room = &in->room[in->again_used];

	buf_clear(room);
	return room;
}

void
intake_again(struct intake *in)
{
	size_t n = in->again_used;

	if (n == AGAIN_MAX || !json_scan(&in->again[n],
	    buf_str(&in->room[n]), JSON_DEPTH_MAX)) {
		no_post(in, "unknown");
		return;
	}
	in->again_used++;
	intake_value(in, in->again[n].node);
	in->again_used--;
}

/* Keeps the names of the first value that no format knows, for the message. */
static void
keep_names(struct intake *in, const struct json_node *v)
{
	if (in->names.n == 0)
		unknown_names(&in->names, v);
}

static void
unknown_value(struct intake *in, const struct json_node *v)
{
	no_post(in, "unknown");
	in->odd = true;
	in->unknown++;
	keep_names(in, v);
}

/* Whether the object is of this format. */
static bool
is_of(struct intake *in, const struct source *s, const struct json_node *v)
{
	struct rows_row *row;

	if (s->is != NULL)
		return s->is(in, v);
	if (!s->objects)
		return false;
	row = intake_members(in, v);
	return (s->columns->tell != NULL && columns_tell(s->columns, row)) ||
	    (s->is_table != NULL && s->is_table(in, row));
}

/* An object that is a row of a table. */
static void
take_members(struct intake *in, const struct source *s,
    const struct json_node *v)
{
	struct post *p = intake_begin(in);

	intake_fill(in, p, v, s->columns);
	if (s->row == NULL || s->row(in, p, &in->flat.row))
		intake_post(in);
	else
		intake_no_post(in, s->none != NULL ? s->none :
		    "row without a post");
}

/*
 * Formats are asked first by what the values look like to them, then by the
 * names of members alone, then those that take what nobody else does.
 */
static const struct source *
recognise(struct intake *in, const struct json_node *v)
{
	const struct source *s = in->last[in->depth], *forced = in->o->forced;

	in->flat_of = NULL;
	in->tweet_of = NULL;
	if (s != NULL && !s->rest && s->is != NULL && s->is(in, v))
		return s;
	for (int turn = 0; turn < 3; turn++)
		for (size_t i = 0; in->sources[i] != NULL; i++) {
			s = in->sources[i];
			/* What only wraps others is opened all the same. */
			if (forced != NULL && s->title != NULL)
				continue;
			if (turn == (s->rest ? 2 : s->is == NULL) &&
			    is_of(in, s, v))
				return s;
		}
	if (forced != NULL && forced->objects)
		columns_plan(forced->columns, intake_members(in, v));
	return forced;
}

const struct source intake_pairs = { .name = "map" };

/* What the pairs of -m say of a value that no format knows, or of those in it. */
static bool
take_by_pairs(struct intake *in, const struct json_node *v)
{
	struct map *map = in->o->map;
	const struct source *outer = in->now;
	uint64_t posts = in->posts;
	struct post *p;

	if (map == NULL || map->expr != NULL)
		return false;
	if (!map_names(map, v)) {
		keep_names(in, v);
		in->depth++;
		JSON_EACH(member, v)
			if (member->type == JSON_OBJECT ||
			    member->type == JSON_ARRAY)
				intake_value(in, member);
		in->depth--;
		return in->posts > posts;
	}
	in->now = &intake_pairs;
	in->value = v;
	guess_plan(intake_members(in, v));
	p = intake_begin(in);
	intake_fill(in, p, v, &guess_columns);
	guess_settle(p);
	intake_post(in);
	in->now = outer;
	return true;
}

static void
take_object(struct intake *in, const struct json_node *v)
{
	const struct source *outer = in->now, *s = recognise(in, v);

	if (in->depth + 1 == DEPTH_MAX || s == NULL ||
	    (s->take == NULL && !s->objects)) {
		if (in->depth + 1 == DEPTH_MAX || !take_by_pairs(in, v))
			unknown_value(in, v);
		return;
	}
	in->last[in->depth] = s;
	in->now = s;
	in->value = v;
	in->depth++;
	if (s->take != NULL)
		s->take(in, v);
	else
		take_members(in, s, v);
	in->depth--;
	in->now = outer;
}

/*
 * JSON inside a string, as programs write it that encode twice: "{\"id\":1}".
 */
static bool
take_text(struct intake *in, const struct json_node *v)
{
	struct buf room = { 0 };

	if (v->type != JSON_STRING || in->again_used > 0 ||
	    !str_starts(json_raw(v), STR("\"{\\\"")))
		return false;
	buf_adds(intake_room(in), json_text(v, &room));
	buf_free(&room);
	if (!json_scan(&in->again[0], buf_str(&in->room[0]), JSON_DEPTH_MAX))
		return false;
	in->again_used++;
	intake_value(in, in->again[0].node);
	in->again_used--;
	return true;
}

void
intake_value(struct intake *in, const struct json_node *v)
{
	if (v == NULL)
		return;
	if (v == in->whole && v->type == JSON_OBJECT && boxed_is(v)) {
		boxed_open(intake_room(in), v);
		intake_again(in);
	} else if (v->type == JSON_OBJECT) {
		take_object(in, v);
	} else if (v->type == JSON_ARRAY && in->depth + 1 < DEPTH_MAX) {
		in->depth++;
		JSON_EACH(inner, v)
			intake_value(in, inner);
		in->depth--;
	} else if (unknown_is_id(v)) {
		in->ids++;
		no_post(in, "id");
	} else if (take_text(in, v)) {
		return;
	} else if (v == in->whole) {
		intake_broken(in, "JSON, but no object");
	} else {
		no_post(in, "unknown");
	}
}
