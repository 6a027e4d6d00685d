/*
 * An ActivityPub outbox, as Mastodon exports it. Followers-only and direct
 * posts are among its items: "to" and "cc" tell. A share is an address alone.
 */
#include "base/array.h"
#include "base/str.h"
#include "columns/columns.h"
#include "columns/html.h"
#include "intake/intake.h"
#include "intake/pieces.h"
#include "json/holds.h"
#include "json/json.h"
#include "post/post.h"
#include "source/source.h"

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return HOLDS_STRINGS(v, "type") && HOLDS(v, "actor", "object") &&
	    json_get(v, "rest_id") == NULL;
}

static bool
names_public(const struct json_node *v)
{
	static const char *const names[] = { "as:Public", "Public",
	    "https://www.w3.org/ns/activitystreams#Public" };

	for (size_t i = 0; i < ARRAY_N(names); i++)
		if (json_is(v, names[i]))
			return true;
	return false;
}

/* Whether a list of addressees, or the only one, fits. */
static bool
any_fits(const struct json_node *v, bool (*fits)(const struct json_node *))
{
	if (v == NULL)
		return false;
	if (v->type != JSON_ARRAY)
		return fits(v);
	JSON_EACH(to, v)
		if (fits(to))
			return true;
	return false;
}

static bool
names_followers(const struct json_node *v)
{
	return v->type == JSON_STRING && str_ends(str_sub(json_raw(v), 0,
	    v->n - 1), STR("/followers"));
}

static struct str
visibility_of(const struct json_node *v)
{
	const struct json_node *to = json_get(v, "to");
	const struct json_node *cc = json_get(v, "cc");

	if (any_fits(to, names_public))
		return (struct str){ NULL, 0 };
	if (any_fits(cc, names_public))
		return STR("unlisted");
	return any_fits(to, names_followers) || any_fits(cc, names_followers) ?
	    STR("private") : STR("direct");
}

/* https://host/users/name: name@host. */
static struct str
handle_of_uri(struct post *p, struct str uri)
{
	size_t at = str_find(uri, STR("://"));
	struct str host, name;

	if (at == SIZE_MAX)
		return (struct str){ NULL, 0 };
	host = str_skip(uri, at + 3);
	name = host;
	if (str_chr(host, '/') == SIZE_MAX)
		return (struct str){ NULL, 0 };
	host.n = str_chr(host, '/');
	while ((at = str_chr(name, '/')) != SIZE_MAX)
		name = str_skip(name, at + 1);
	if (name.n > 0 && name.p[0] == '@')
		name = str_skip(name, 1);
	return pieces_id(p, name, "@", host);
}

static void
tags(struct post *p, const struct json_node *note)
{
	const struct json_node *list = json_get_type(note, "tag", JSON_ARRAY);

	if (list == NULL)
		return;
	p->hashtags.known = p->mentions.known = true;
	JSON_EACH(t, list) {
		struct str name = post_str(p, json_get(t, "name"));

		if (name.n > 0 && (name.p[0] == '#' || name.p[0] == '@'))
			name = str_skip(name, 1);
		if (json_is(json_get(t, "type"), "Hashtag"))
			post_add(&p->hashtags, name);
		else if (json_is(json_get(t, "type"), "Mention"))
			post_add(&p->mentions, name);
	}
}

/* image/png becomes photo, as elsewhere. */
static void
attachments(struct post *p, const struct json_node *note)
{
	JSON_EACH(a, holds_list(note, "attachment")) {
		struct str type = post_str(p, json_get(a, "mediaType"));

		pieces_media(p, str_starts(type, STR("image/")) ?
		    STR("photo") : str_starts(type, STR("audio/")) ?
		    STR("audio") : STR("video"),
		    post_str(p, json_get(a, "url")));
	}
}

static void
read_note(struct post *p, const struct json_node *v)
{
	const struct json_node *map = json_get_type(v, "contentMap",
	    JSON_OBJECT), *first = holds_first(map);

	p->id = post_str(p, json_get(v, "id"));
	p->url = post_str(p, json_get(v, "url"));
	p->text = columns_titled(p, post_str(p, json_get(v, "summary")),
	    html_text(p, post_str(p, json_get(v, "content"))));
	if (first != NULL)
		p->lang = (struct str){ first->key, first->key_n };
	p->reply_to.id = post_str(p, json_get(v, "inReplyTo"));
	p->conversation = post_str(p, json_get(v, "conversation"));
	tags(p, v);
	attachments(p, v);
}

/* A share has an id of its own, that of its activity. */
static struct str
id_of_share(struct post *p, const struct json_node *v)
{
	struct str id = post_str(p, json_get(v, "id"));

	if (str_ends(id, STR("/activity")))
		id.n -= strlen("/activity");
	return id;
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *object = json_get(v, "object");
	bool share = json_is(json_get(v, "type"), "Announce");
	struct post *p;

	if (!share && (!json_is(json_get(v, "type"), "Create") ||
	    object->type != JSON_OBJECT)) {
		intake_no_post(in, "other activity");
		return;
	}
	p = intake_begin(in);
	if (object->type == JSON_OBJECT)
		read_note(p, object);
	if (share) {
		post_repost(p, true);
		p->repost_of.id = object->type == JSON_STRING ?
		    post_str(p, object) : p->id;
		p->id = id_of_share(p, v);
	}
	post_time(p, post_str(p, json_get(v, "published")));
	p->author_id = post_str(p, json_get(v, "actor"));
	p->handle = handle_of_uri(p, p->author_id);
	p->visibility = visibility_of(v);
	intake_post(in);
}

const struct source source_activitypub = {
	.name = "activitypub",
	.title = "ActivityPub outbox (Mastodon export)",
	.platform = "mastodon",
	.is = is,
	.take = take
};
