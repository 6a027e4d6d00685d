#include "intake/intake.h"

#include <assert.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "columns/flat.h"
#include "columns/personal.h"
#include "columns/platform.h"
#include "columns/used.h"
#include "container/feed.h"
#include "container/rows.h"
#include "container/values.h"
#include "intake/lacks.h"
#include "intake/rounded.h"
#include "intake/state.h"
#include "time/zone.h"

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
	p->line = in->line;
	p->rules = &in->times.rules;
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
intake_letterhead(const struct intake *in)
{
	return in->letterhead;
}

struct str
intake_file_title(const struct intake *in)
{
	return feed_title(in->feed);
}

struct str
intake_account(const struct intake *in)
{
	return in->owner.handle;
}

struct export *
intake_owner(struct intake *in)
{
	in->odd = in->tied = true;
	return &in->owner;
}

void
intake_guessed(struct intake *in, const struct rows_row *header)
{
	in->odd = true;
	if (in->o->extra)
		personal_plan(header);
	used_note(&in->used, header);
}

void
intake_in_zone(struct intake *in, struct post *p, const char *zone)
{
	times_in_zone(&in->zone, p, zone);
}

bool
intake_is_news(struct intake *in, const char *what)
{
	uint32_t had = in->news.n;

	in->odd = in->tied = true;
	return names_add(&in->news, str_of(what)) == had;
}

bool
intake_hides_names(const struct intake *in)
{
	return in->gate->pseudonyms != NULL;
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
intake_set_page(struct intake *in, struct page_index *page)
{
	in->page = page;
}

struct arena *
intake_file_arena(struct intake *in)
{
	return &in->file_arena;
}

void
intake_set_beside(struct intake *in, struct page_index *page)
{
	in->beside = page;
}

const struct page_index *
intake_page(const struct intake *in)
{
	return in->page != NULL ? in->page : in->beside;
}

void
intake_notice(struct intake *in, const char *what)
{
	in->known++;
	in->file.part[FLOW_NOTICE]++;
	flow_count(&in->file.notices, str_of(what), 1);
}

void
intake_broken(struct intake *in, const char *why)
{
	in->file.part[FLOW_BROKEN]++;
	diag_bad_line(feed_name(in->feed), in->values.line, "%s", why);
}

void
intake_no_post(struct intake *in, const char *what)
{
	intake_no_posts(in, what, 1);
}

void
intake_no_posts(struct intake *in, const char *what, uint64_t n)
{
	in->known++;
	in->file.part[FLOW_NO_POST] += n;
	flow_count(&in->file.no_posts, str_of(what), n);
}

void
intake_refuse(struct intake *in, const char *what)
{
	intake_no_post(in, "recording");
	diag_trouble("%s: %s", feed_name(in->feed), what);
}

void
intake_post(struct intake *in)
{
	struct post *p = &in->post;

	if (in->o->map != NULL && in->o->map->expr == NULL &&
	    in->value != NULL && p->raw.n == 0)
		map_over(in->o->map, p, in->value);
	if (p->form != STAMP_OTHER && !in->early)
		times_settle(&in->times, p, in->feed, in->whole, &in->rows);
	platform_settle(p, in->tweets);
	gate_expect(in->gate, p);
	rounded_suspect(&in->rounded, p);
	in->posts++;
	in->odd |= times_would_settle(&in->times, p) ||
	    rounded_so_far(&in->rounded);
	/* Of a record that comes in all has been said before. */
	if (!p->finished) {
		post_finish(p);
		lacks_note(in->file.trouble, p, (struct lacks){ in->value,
		    in->now->owned, in->early ? 0 : in->posts,
		    times_advice(p) });
	}
	gate_post(in->gate, p, &in->file);
}

void
intake_delete(struct intake *in, const char *platform, struct str id)
{
	gate_delete(in->gate, str_of(platform), id);
}

struct rows_row *
intake_members(struct intake *in, const struct json_node *object)
{
	if (in->flat_of != object)
		flat_name(&in->flat, object);
	in->flat_of = object;
	return &in->flat.row;
}

const struct json_node *const *
intake_tweet(struct intake *in, const struct json_node *object)
{
	if (in->tweet_of != object)
		tweet_look(object, in->tweet);
	in->tweet_of = object;
	return in->tweet;
}

void
intake_fill(struct intake *in, struct post *p, const struct json_node *object,
    const struct columns *columns)
{
	struct columns c = *columns;

	assert(in->flat_of == object);
	in->tweets = p->platform.n == 0 &&
	    platform_has_tweets(&in->flat.row);
	flat_fill(&in->flat, p, object);
	/* What stands in a cell in a way of its own is an array here. */
	if (columns->lists != NULL && *columns->lists != '*')
		c.lists = "[";
	if (in->o->extra)
		personal_plan(&in->flat.row);
	columns_fill(&c, p, &in->flat.row, in->o->extra);
}

const struct flow *
intake_end(struct intake *in)
{
	gate_flush(in->gate, &in->run);
	return &in->run;
}

void
intake_empty(struct intake *in)
{
	values_free(&in->values);
	rows_free(&in->rows);
	flat_free(&in->flat);
	post_free(&in->post);
	zone_close(in->zone.zone);
	names_free(&in->news);
	arena_free(&in->arena);
	export_free(&in->owner);
	used_free(&in->used);
	for (size_t i = 0; i < AGAIN_MAX; i++) {
		buf_free(&in->room[i]);
		json_free(&in->again[i]);
	}
	buf_free(&in->room[AGAIN_MAX]);
	buf_free(&in->names);
	buf_free(&in->row);
	flow_free(&in->file);
	flow_free(&in->run);
}

void
intake_close(struct intake *in)
{
	intake_empty(in);
	free(in);
}
