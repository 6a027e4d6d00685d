/*
 * Statuses of Mastodon's API. Text is HTML; acct lacks the instance for its
 * own users, ids are those of the instance that was asked.
 */
#include "intake/html.h"
#include "source/source.h"

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return json_get(json_get(v, "account"), "acct") != NULL &&
	    json_get(v, "content") != NULL && json_get(v, "uri") != NULL;
}

/* user@instance; the instance of a local user stands in its address. */
static struct str
full_handle(struct post *p, const struct json_node *account)
{
	struct str acct = post_str(p, json_get(account, "acct"));
	struct str host = post_str(p, json_get(account, "url"));
	size_t at = str_find(host, STR("://"));

	if (str_chr(acct, '@') != SIZE_MAX || at == SIZE_MAX)
		return acct;
	host = str_skip(host, at + 3);
	if (str_chr(host, '/') != SIZE_MAX)
		host.n = str_chr(host, '/');
	return post_join(p, post_join(p, acct, STR("@")), host);
}

static void
text_of_status(struct post *p, const struct json_node *v)
{
	const struct json_node *tags = json_get_type(v, "tags", JSON_ARRAY);
	const struct json_node *names = json_get_type(v, "mentions",
	    JSON_ARRAY);
	const struct json_node *media = json_get_type(v, "media_attachments",
	    JSON_ARRAY);
	struct str warning = post_str(p, json_get(v, "spoiler_text"));

	p->text = html_text(p, post_str(p, json_get(v, "content")));
	if (warning.n > 0)
		p->text = post_join(p, post_join(p, warning, STR("\n\n")),
		    p->text);
	if (tags != NULL) {
		p->hashtags.known = true;
		JSON_EACH(t, tags)
			post_add(&p->hashtags, post_str(p, json_get(t,
			    "name")));
	}
	if (names != NULL) {
		p->mentions.known = true;
		JSON_EACH(m, names)
			post_add(&p->mentions, post_str(p, json_get(m,
			    "acct")));
	}
	if (media != NULL)
		JSON_EACH(m, media)
			post_add(&p->media, post_join(p, post_join(p,
			    post_str(p, json_get(m, "type")), STR(":")),
			    post_str(p, json_get(m, "url"))));
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *account = json_get(v, "account");
	const struct json_node *reblog = json_get_type(v, "reblog",
	    JSON_OBJECT);
	const struct json_node *of = reblog != NULL ? reblog : v;
	struct post *p = intake_begin(in);
	struct str visibility;

	post_id(p, json_get(v, "id"), NULL);
	post_time(p, post_str(p, json_get(v, "created_at")));
	p->url = post_str(p, json_get(v, "url"));
	if (p->url.n == 0)
		p->url = post_str(p, json_get(v, "uri"));
	p->author_id = post_str(p, json_get(account, "id"));
	p->handle = full_handle(p, account);
	p->name = post_str(p, json_get(account, "display_name"));
	p->followers = post_str(p, json_get(account, "followers_count"));
	text_of_status(p, of);
	if (reblog != NULL) {
		p->repost = true;
		p->repost_of.id = post_str(p, json_get(reblog, "id"));
		p->repost_of.handle = full_handle(p, json_get(reblog,
		    "account"));
	}
	p->lang = post_str(p, json_get(of, "language"));
	p->reply_to.id = post_str(p, json_get(v, "in_reply_to_id"));
	p->likes = post_str(p, json_get(of, "favourites_count"));
	p->reposts = post_str(p, json_get(of, "reblogs_count"));
	p->replies = post_str(p, json_get(of, "replies_count"));
	p->via = post_str(p, json_get(json_get(v, "application"), "name"));
	visibility = post_str(p, json_get(v, "visibility"));
	if (!str_is(visibility, "public"))
		p->visibility = visibility;
	intake_post(in);
}

const struct source source_mastodon = {
	.name = "mastodon",
	.title = "Mastodon API",
	.platform = "mastodon",
	.is = is,
	.take = take
};
