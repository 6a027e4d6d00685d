/*
 * Records that tw-normalize wrote: they pass as they are. Only where names are
 * to be hidden they are taken apart and written anew.
 */
#include <stdlib.h>

#include "base/str.h"
#include "intake/intake.h"
#include "io/kind.h"
#include "io/members.h"
#include "json/holds.h"
#include "json/keys.h"
#include "post/own.h"
#include "post/post.h"
#include "source/source.h"

#define PATH(number, in, name, type, writer) in name,
KEYS(record_members, MEMBERS_LIST(PATH))

/* A member of an object of the record. */
static const struct json_node *
inner(const struct json_node **m, enum members object, enum members member)
{
	return json_get(m[object], members_table[member].name);
}

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return HOLDS_STRINGS(v, "kind", "platform", "id", "text");
}

static unsigned
repairs(const struct json_node *repaired)
{
	unsigned bits = 0;

	if (repaired == NULL || repaired->type != JSON_ARRAY)
		return 0;
	JSON_EACH(what, repaired)
		for (unsigned i = 0; i < POST_REPAIRS; i++)
			if (json_is(what, post_repair_names[i]))
				bits |= 1u << i;
	return bits;
}

/* What decides whether the post is wanted. */
static void
fill_post(struct post *p, const struct json_node **m)
{
	p->finished = true;
	p->id = post_str(p, m[MEMBERS_ID]);
	p->platform = post_str(p, m[MEMBERS_PLATFORM]);
	p->handle = post_str(p, inner(m, MEMBERS_AUTHOR, MEMBERS_AUTHOR_HANDLE));
	p->lang = post_str(p, m[MEMBERS_LANG]);
	p->visibility = post_str(p, m[MEMBERS_VISIBILITY]);
	p->text = post_str(p, m[MEMBERS_TEXT]);
	if (json_is(m[MEMBERS_TEXT_STATE], post_state_names[POST_TRUNCATED]))
		p->state = POST_TRUNCATED;
	if (m[MEMBERS_CREATED_AT] != NULL) {
		p->raw_time = json_raw(m[MEMBERS_CREATED_AT]);
		post_time(p, post_str(p, m[MEMBERS_CREATED_AT]));
	}
	p->kind = kind_find(post_str(p, m[MEMBERS_KIND]));
	if (p->kind == KINDS)
		p->kind = KIND_ORIGINAL;
	p->via = post_str(p, m[MEMBERS_VIA]);
	p->repaired = repairs(m[MEMBERS_REPAIRED]);
}

static void
fill_list(struct post *p, struct post_list *list, const struct json_node *v)
{
	list->known = true;
	post_add_all(p, list, v);
}

static void
fill_reference(struct post *p, struct post_ref *r, const struct json_node *v)
{
	r->id = post_str(p, json_get(v, "id"));
	r->handle = post_str(p, json_get(v, "handle"));
	r->text = post_str(p, json_get(v, "text"));
}

/* All that is in the record beside what fill_post() takes. */
static void
fill_rest(struct post *p, const struct json_node **m)
{
	struct str state = post_str(p, m[MEMBERS_TEXT_STATE]);

	p->source = post_str(p, m[MEMBERS_SOURCE]);
	p->author_id = post_str(p, inner(m, MEMBERS_AUTHOR, MEMBERS_AUTHOR_ID));
	p->name = post_str(p, inner(m, MEMBERS_AUTHOR, MEMBERS_AUTHOR_NAME));
	p->location = post_str(p, inner(m, MEMBERS_AUTHOR, MEMBERS_AUTHOR_LOCATION));
	p->followers = post_str(p, inner(m, MEMBERS_AUTHOR, MEMBERS_AUTHOR_FOLLOWERS));
	/* Which words are its own is told again, of the text without names. */
	p->repost = p->kind == KIND_REPOST;
	p->quoting = m[MEMBERS_OWN] != NULL && m[MEMBERS_OWN]->type == JSON_ARRAY;
	for (size_t i = 1; i < POST_STATES; i++)
		if (str_is(state, post_state_names[i]))
			p->state = (enum post_state)i;
	p->conversation = post_str(p, m[MEMBERS_CONVERSATION]);
	fill_reference(p, &p->reply_to, m[MEMBERS_REPLY_TO]);
	fill_reference(p, &p->repost_of, m[MEMBERS_REPOST_OF]);
	fill_reference(p, &p->quote_of, m[MEMBERS_QUOTE_OF]);
	fill_list(p, &p->hashtags, m[MEMBERS_HASHTAGS]);
	fill_list(p, &p->mentions, m[MEMBERS_MENTIONS]);
	fill_list(p, &p->urls, m[MEMBERS_URLS]);
	fill_list(p, &p->media, m[MEMBERS_MEDIA]);
	p->lat = post_str(p, inner(m, MEMBERS_PLACE, MEMBERS_PLACE_LAT));
	p->lon = post_str(p, inner(m, MEMBERS_PLACE, MEMBERS_PLACE_LON));
	p->place = post_str(p, inner(m, MEMBERS_PLACE, MEMBERS_PLACE_NAME));
	p->place_box = json_is(inner(m, MEMBERS_PLACE, MEMBERS_PLACE_SOURCE), "place");
	p->likes = post_str(p, inner(m, MEMBERS_COUNTS, MEMBERS_COUNTS_LIKES));
	p->reposts = post_str(p, inner(m, MEMBERS_COUNTS, MEMBERS_COUNTS_REPOSTS));
	p->replies = post_str(p, inner(m, MEMBERS_COUNTS, MEMBERS_COUNTS_REPLIES));
	p->quotes = post_str(p, inner(m, MEMBERS_COUNTS, MEMBERS_COUNTS_QUOTES));
	p->views = post_str(p, inner(m, MEMBERS_COUNTS, MEMBERS_COUNTS_VIEWS));
	p->url = post_str(p, m[MEMBERS_URL]);
	if (m[MEMBERS_EXTRA] != NULL)
		p->extra = json_raw(m[MEMBERS_EXTRA]);
}

/* Members that are in the record, and those of them that we know. */
static bool
all_known(const struct json_node *v, const struct json_node **m)
{
	size_t there = 0, known = 0;

	JSON_EACH(member, v)
		there++;
	for (size_t i = 0; i < MEMBERS; i++)
		known += m[i] != NULL;
	return there == known;
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *m[MEMBERS];
	struct post *p;

	/* Who asks for this format may ask it of anything. */
	if (!is(in, v)) {
		intake_no_post(in, "value that is no record");
		return;
	}
	keys_values(v, &record_members, m);
	if (!intake_hides_names(in)) {
		p = intake_begin(in);
		fill_post(p, m);
		p->raw = json_raw(v);
		/* The rest was mended before, and said then. */
		p->repaired &= POST_ID_MADE | POST_ID_DAMAGED;
	} else if (m[MEMBERS_PART] != NULL || m[MEMBERS_ATTRIBUTES] != NULL) {
		intake_broken(in, "a part of a document: --pseudonyms does not "
		    "reach into interviews; replace the names in the document");
		return;
	} else if (all_known(v, m)) {
		p = intake_begin(in);
		fill_post(p, m);
		fill_rest(p, m);
	} else {
		/* Evidence of a tagger would tell the words, and their place. */
		intake_broken(in, "a record with members of other programs: "
		    "--pseudonyms goes before them");
		return;
	}
	intake_post(in);
}

const struct source source_record = {
	.name = "record",
	.title = "records that tw-normalize has written",
	.is = is,
	.take = take
};
