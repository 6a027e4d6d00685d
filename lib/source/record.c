/*
 * Records that tw-normalize wrote: they pass as they are. Only where names are
 * to be hidden they are taken apart and written anew.
 */
#include <stdlib.h>

#include "json/keys.h"
#include "source/source.h"

enum {
	ID, CREATED_AT, PLATFORM, KIND, AUTHOR, TEXT, OWN, TEXT_STATE, LANG,
	CONVERSATION, REPLY_TO, REPOST_OF, QUOTE_OF, HASHTAGS, MENTIONS, URLS,
	MEDIA, PLACE, COUNTS, URL, VIA, VISIBILITY, SOURCE, REPAIRED, EXTRA,
	MEMBERS
};

static struct keys members = { .name = {
	"id", "created_at", "platform", "kind", "author", "text", "own",
	"text_state", "lang", "conversation", "reply_to", "repost_of",
	"quote_of", "hashtags", "mentions", "urls", "media", "place", "counts",
	"url", "via", "visibility", "source", "repaired", "extra"
} };

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return json_get_type(v, "kind", JSON_STRING) != NULL &&
	    json_get_type(v, "platform", JSON_STRING) != NULL &&
	    json_get_type(v, "id", JSON_STRING) != NULL &&
	    json_get_type(v, "text", JSON_STRING) != NULL;
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
	struct str kind = post_str(p, m[KIND]);

	p->finished = true;
	p->id = post_str(p, m[ID]);
	p->platform = post_str(p, m[PLATFORM]);
	p->handle = post_str(p, json_get(m[AUTHOR], "handle"));
	p->lang = post_str(p, m[LANG]);
	p->visibility = post_str(p, m[VISIBILITY]);
	p->text = post_str(p, m[TEXT]);
	if (m[CREATED_AT] != NULL) {
		p->raw_time = json_raw(m[CREATED_AT]);
		post_time(p, post_str(p, m[CREATED_AT]));
	}
	p->kind = POST_ORIGINAL;
	for (size_t i = 0; i < POST_KINDS; i++)
		if (str_is(kind, post_kind_names[i]))
			p->kind = (enum post_kind)i;
	p->repaired = repairs(m[REPAIRED]);
}

static void
fill_list(struct post *p, struct post_list *list, const struct json_node *v)
{
	list->known = true;
	if (v == NULL || v->type != JSON_ARRAY)
		return;
	JSON_EACH(word, v)
		post_add(list, post_str(p, word));
}

static void
fill_reference(struct post *p, struct post_ref *r, const struct json_node *v)
{
	r->id = post_str(p, json_get(v, "id"));
	r->handle = post_str(p, json_get(v, "handle"));
	r->text = post_str(p, json_get(v, "text"));
}

/* Pairs of code points. */
static void
fill_own(struct post *p, const struct json_node *own)
{
	p->repost = p->kind == POST_REPOST;
	p->quoting = own != NULL && own->type == JSON_ARRAY;
	if (!p->quoting)
		return;
	JSON_EACH(pair, own) {
		uint64_t from, to;

		if (pair->skip == 3 && p->own_n < OWN_SPANS_MAX &&
		    str_u64(json_raw(pair + 1), &from) &&
		    str_u64(json_raw(pair + 2), &to))
			p->own[p->own_n++] = (struct own_span){ from, to };
	}
}

/* All that is in the record beside what fill_post() takes. */
static void
fill_rest(struct post *p, const struct json_node **m)
{
	struct str state = post_str(p, m[TEXT_STATE]);

	p->source = post_str(p, m[SOURCE]);
	p->author_id = post_str(p, json_get(m[AUTHOR], "id"));
	p->name = post_str(p, json_get(m[AUTHOR], "name"));
	p->location = post_str(p, json_get(m[AUTHOR], "location"));
	p->followers = post_str(p, json_get(m[AUTHOR], "followers"));
	fill_own(p, m[OWN]);
	for (size_t i = 1; i < POST_STATES; i++)
		if (str_is(state, post_state_names[i]))
			p->state = (enum post_state)i;
	p->conversation = post_str(p, m[CONVERSATION]);
	fill_reference(p, &p->reply_to, m[REPLY_TO]);
	fill_reference(p, &p->repost_of, m[REPOST_OF]);
	fill_reference(p, &p->quote_of, m[QUOTE_OF]);
	fill_list(p, &p->hashtags, m[HASHTAGS]);
	fill_list(p, &p->mentions, m[MENTIONS]);
	fill_list(p, &p->urls, m[URLS]);
	fill_list(p, &p->media, m[MEDIA]);
	p->lat = post_str(p, json_get(m[PLACE], "lat"));
	p->lon = post_str(p, json_get(m[PLACE], "lon"));
	p->place = post_str(p, json_get(m[PLACE], "name"));
	p->place_box = json_is(json_get(m[PLACE], "source"), "place");
	p->likes = post_str(p, json_get(m[COUNTS], "likes"));
	p->reposts = post_str(p, json_get(m[COUNTS], "reposts"));
	p->replies = post_str(p, json_get(m[COUNTS], "replies"));
	p->quotes = post_str(p, json_get(m[COUNTS], "quotes"));
	p->views = post_str(p, json_get(m[COUNTS], "views"));
	p->url = post_str(p, m[URL]);
	p->via = post_str(p, m[VIA]);
	if (m[EXTRA] != NULL)
		p->extra = json_raw(m[EXTRA]);
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

	keys_get(&members, v, m);
	if (!intake_hides_names(in)) {
		p = intake_begin(in);
		fill_post(p, m);
		p->raw = json_raw(v);
		/* The rest was mended before, and said then. */
		p->repaired &= POST_ID_MADE | POST_ID_DAMAGED;
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
