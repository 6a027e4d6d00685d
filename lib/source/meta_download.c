/*
 * "Download your information" of Facebook, Instagram and Threads: one person's
 * own posts and comments. Whose they are, --account says; bytes of UTF-8 stand
 * as letters, and the names of Instagram's members are translated.
 */
#include "base/str.h"
#include "columns/mangled.h"
#include "intake/intake.h"
#include "intake/state.h"
#include "json/holds.h"
#include "json/json.h"
#include "json/json_leaf.h"
#include "json/json_scan.h"
#include "post/post.h"
#include "source/source.h"
#include "time/when.h"

/* Lists in which such elements lie, and the platform where they say it. */
static const struct {
	const char *name;
	const char *platform;	/* NULL: of the element */
	const char *other;	/* what its elements are that are no posts */
} lists[] = {
	{ "status_updates_v2", NULL, NULL },
	{ "comments_v2", NULL, NULL },
	{ "text_post_app_text_posts", "threads", NULL },
	{ "comments_media_comments", NULL, NULL },
	{ "comments_reels_comments", NULL, NULL },
	{ "ig_reels_media", NULL, NULL },
	{ "ig_archived_post_media", NULL, NULL },
	{ "ig_stories", NULL, "story" },
	{ "likes_media_likes", NULL, "like" },
	{ "relationships_following", NULL, "account followed" },
};

/* Posts and comments of Facebook. */
static bool
is_facebook(const struct json_node *v)
{
	return json_get_type(v, "timestamp", JSON_NUMBER) != NULL &&
	    !HOLDS_ONE(v, "id", "text", "sender_name") &&
	    (json_get_type(v, "data", JSON_ARRAY) != NULL ||
	    json_get_type(v, "attachments", JSON_ARRAY) != NULL);
}

/* Posts of Instagram and Threads: pictures, each with a text of its own. */
static const struct json_node *
media_of(const struct json_node *v)
{
	const struct json_node *media = holds_list(v, "media");

	return HOLDS(holds_first(media), "creation_timestamp") ? media : NULL;
}

static bool
is_comment(const struct json_node *v)
{
	return json_get_type(v, "string_map_data", JSON_OBJECT) != NULL;
}

static size_t
list_in(const struct json_node *v)
{
	size_t n = sizeof(lists) / sizeof(*lists);

	for (size_t i = 0; i < n; i++)
		if (json_get_type(v, lists[i].name, JSON_ARRAY) != NULL)
			return i;
	return n;
}

/* Another file of Instagram's: whom one follows, what one has liked ... */
static bool
is_other_part(const struct json_node *v)
{
	JSON_EACH(m, v)
		if (m->type == JSON_ARRAY && HOLDS_ONE(holds_first(m),
		    "string_list_data", "string_map_data"))
			return true;
	return json_get(v, "string_list_data") != NULL;
}

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return list_in(v) < sizeof(lists) / sizeof(*lists) ||
	    is_facebook(v) || media_of(v) != NULL || is_comment(v) ||
	    is_other_part(v);
}

static struct str
mended(struct post *p, const struct json_node *v)
{
	return mangled_meta(p, post_str(p, v));
}

static struct post *
begin(struct intake *in, const char *platform)
{
	struct post *p = intake_begin(in);

	p->platform = str_of(platform);
	p->handle = intake_account(in);
	return p;
}

static void
links(struct post *p, const struct json_node *v)
{
	JSON_EACH(a, holds_list(v, "attachments"))
		JSON_EACH(d, holds_list(a, "data"))
			if (HOLDS(d, "external_context"))
				post_add(&p->urls, post_str(p, json_get(
				    json_get(d, "external_context"), "url")));
}

static void
take_facebook(struct intake *in, const struct json_node *v)
{
	struct post *p = begin(in, "facebook");

	post_epoch(p, post_str(p, json_get(v, "timestamp")));
	JSON_EACH(d, holds_list(v, "data")) {
		const struct json_node *c = json_get_type(d, "comment",
		    JSON_OBJECT);

		if (HOLDS(d, "post"))
			p->text = mended(p, json_get(d, "post"));
		if (c == NULL)
			continue;
		p->reply = true;
		p->text = mended(p, json_get(c, "comment"));
		p->name = mended(p, json_get(c, "author"));
	}
	links(p, v);
	intake_post(in);
}

/* Where there are several pictures, text and time stand outside of them. */
static void
take_media(struct intake *in, const struct json_node *v, const char *platform)
{
	const struct json_node *first = media_of(v) + 1;
	struct post *p = begin(in, platform);

	post_epoch(p, post_str(p, json_get(v, "creation_timestamp")));
	if (p->when == WHEN_NONE)
		post_epoch(p, post_str(p, json_get(first,
		    "creation_timestamp")));
	p->text = str_or(mended(p, json_get(v, "title")),
	    mended(p, json_get(first, "title")));
	intake_post(in);
}

/* The member that is the comment, in the languages that are known. */
static const struct json_node *
comment_in(const struct json_node *map)
{
	static const char *const names[] = { "Comment", "Komentar",
	    "Comentario", "Commentaire", "Kommentar", "Commento" };
	const struct json_node *c = NULL;

	for (size_t i = 0; c == NULL && i < sizeof(names) / sizeof(*names); i++)
		c = json_get(map, names[i]);
	if (c != NULL)
		return c;
	JSON_EACH(m, map) {
		struct str value = json_get(m, "value") == NULL ? STR("") :
		    json_raw(json_get(m, "value"));

		if (value.n > 2)
			return m;
	}
	return NULL;
}

static void
take_comment(struct intake *in, const struct json_node *v)
{
	const struct json_node *map = json_get(v, "string_map_data");
	const struct json_node *c = comment_in(map);
	struct post *p;

	/* Lists of other things have such members, too: e-mail and telephone. */
	if (json_get(v, "media_list_data") == NULL &&
	    json_get(map, "Comment") == NULL &&
	    json_get(map, "Komentar") == NULL) {
		intake_no_post(in, "other part of an export");
		return;
	}
	p = begin(in, "instagram");
	p->text = mended(p, json_get(c, "value"));
	JSON_EACH(m, map) {
		const struct json_node *t = json_get(m, "timestamp");

		if (t != NULL && !str_is(json_raw(t), "0"))
			post_epoch(p, post_str(p, t));
		else if (m != c && p->reply_to.handle.n == 0)
			p->reply_to.handle = mended(p, json_get(m, "value"));
	}
	intake_post(in);
}

static void
take_one(struct intake *in, const struct json_node *v, const char *platform)
{
	if (media_of(v) != NULL)
		take_media(in, v, platform != NULL ? platform : "instagram");
	else if (is_comment(v))
		take_comment(in, v);
	else if (is_facebook(v))
		take_facebook(in, v);
	else
		intake_no_post(in, "unknown");
}

static void
take(struct intake *in, const struct json_node *v)
{
	size_t i = list_in(v);

	if (i == sizeof(lists) / sizeof(*lists)) {
		if (is_other_part(v))
			intake_no_post(in, "other part of an export");
		else
			take_one(in, v, NULL);
		return;
	}
	JSON_EACH(element, json_get(v, lists[i].name))
		if (lists[i].other != NULL)
			intake_no_post(in, lists[i].other);
		else
			take_one(in, element, lists[i].platform);
}

const struct source source_meta_download = {
	.name = "meta-download",
	.title = "Facebook, Instagram, Threads: download your information",
	.is = is,
	.take = take
};
