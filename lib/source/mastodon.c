/*
 * Statuses of Mastodon's API. Text is HTML; acct lacks the instance for its
 * own users. An id is that of the instance that was asked, so posts are known
 * by their address; so is who shared one, and what was shared.
 */
#include "base/str.h"
#include "columns/columns.h"
#include "columns/html.h"
#include "columns/platform.h"
#include "intake/intake.h"
#include "intake/pieces.h"
#include "json/holds.h"
#include "json/json.h"
#include "post/post.h"
#include "source/source.h"
#include "time/when.h"

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return json_get(json_get(v, "account"), "acct") != NULL &&
	    json_get(v, "content") != NULL && json_get(v, "uri") != NULL;
}

/* The instance in an address: the host. */
static struct str
host_of(struct str address)
{
	size_t at = str_find(address, STR("://"));

	if (at == SIZE_MAX)
		return (struct str){ NULL, 0 };
	address = str_skip(address, at + 3);
	at = str_chr(address, '/');
	return at == SIZE_MAX ? address : str_sub(address, 0, at);
}

/*
 * user@instance; that of a local user stands in its address, or in that of the
 * status it wrote.
 */
static struct str
full_handle(struct post *p, const struct json_node *account,
    const struct json_node *status)
{
	struct str acct = post_str(p, json_get(account, "acct"));
	struct str host = str_or(host_of(post_str(p, json_get(account,
	    "url"))), host_of(post_str(p, json_get(status, "uri"))));

	if (str_chr(acct, '@') != SIZE_MAX)
		return acct;
	return str_or(pieces_id(p, acct, "@", host), acct);
}

/* The address of a status, else its id on this instance. */
static struct str
id_of_status(struct post *p, const struct json_node *v)
{
	return str_or(post_str(p, json_get(v, "uri")),
	    post_str(p, json_get(v, "id")));
}

/*
 * Content without the line "RE: address" that servers put before, or after, a
 * post that quotes another, for those that cannot show quotations.
 */
static struct str
without_quoted_link(struct post *p, struct str html)
{
	size_t at = str_find(html, STR("class=\"quote-inline\"")), from, end;
	bool line;

	if (at == SIZE_MAX)
		return html;
	for (from = at; from > 0 && html.p[from] != '<'; from--)
		;
	line = str_starts(str_skip(html, from), STR("<p"));
	end = str_find(str_skip(html, at), line ? STR("</p>") :
	    STR("</a></span>"));
	if (end == SIZE_MAX)
		return html;
	return post_join(p, str_sub(html, 0, from), str_skip(html, at + end +
	    (line ? 4 : 11)));
}

/* Who knows of edits says so of every status; null: not edited so far. */
static void
read_version(struct post *p, const struct json_node *v)
{
	struct str edited = post_str(p, json_get(v, "edited_at"));
	int32_t offset;
	int64_t t;

	p->versions = json_get(v, "edited_at") != NULL;
	if (when_parse(edited, &t, &offset) == WHEN_GIVEN && t > 0)
		p->version = (uint64_t)t;
}

/* What is quoted: a status, or the state of a quotation with one in it. */
static void
read_quote(struct post *p, const struct json_node *v)
{
	const struct json_node *quote = json_get_type(v, "quote", JSON_OBJECT);
	const struct json_node *of = json_get_type(quote, "quoted_status",
	    JSON_OBJECT);

	if (of == NULL && json_get(quote, "account") != NULL)
		of = quote;
	p->quote = quote != NULL;
	if (of != NULL) {
		p->quote_of.id = id_of_status(p, of);
		p->quote_of.handle = full_handle(p, json_get(of, "account"),
		    of);
		p->quote_of.text = html_text(p, without_quoted_link(p,
		    post_str(p, json_get(of, "content"))));
		return;
	}
	p->quote_of.id = str_or(post_str(p, json_get(quote,
	    "quoted_status_id")), post_str(p, json_get(v, "quote_id")));
}

/* Who was answered: the author of the post, or one whom it mentions. */
static void
read_reply(struct post *p, const struct json_node *v)
{
	struct str to = post_str(p, json_get(v, "in_reply_to_account_id"));

	p->reply_to.id = post_str(p, json_get(v, "in_reply_to_id"));
	if (p->reply_to.id.n == 0 || to.n == 0)
		return;
	if (str_eq(to, p->author_id))
		p->reply_to.handle = p->handle;
	JSON_EACH(m, holds_list(v, "mentions"))
		if (str_eq(to, post_str(p, json_get(m, "id"))))
			p->reply_to.handle = full_handle(p, m, v);
}

static void
text_of_status(struct post *p, const struct json_node *v)
{
	const struct json_node *names = json_get_type(v, "mentions",
	    JSON_ARRAY);

	p->text = columns_titled(p, post_str(p, json_get(v, "spoiler_text")),
	    html_text(p, without_quoted_link(p, post_str(p, json_get(v,
	    "content")))));
	pieces_list(p, &p->hashtags, json_get_type(v, "tags", JSON_ARRAY),
	    "name");
	if (names != NULL) {
		p->mentions.known = true;
		JSON_EACH(m, names)
			post_add(&p->mentions, full_handle(p, m, v));
	}
	JSON_EACH(m, holds_list(v, "media_attachments"))
		pieces_media(p, post_str(p, json_get(m, "type")),
		    post_str(p, json_get(m, "url")));
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

	p->id = id_of_status(p, v);
	post_time(p, post_str(p, json_get(v, "created_at")));
	read_version(p, v);
	p->url = str_or(post_str(p, json_get(v, "url")),
	    post_str(p, json_get(v, "uri")));
	p->author_id = post_str(p, json_get(account, "id"));
	p->handle = full_handle(p, account, v);
	p->name = post_str(p, json_get(account, "display_name"));
	p->followers = post_str(p, json_get(account, "followers_count"));
	text_of_status(p, of);
	if (reblog != NULL) {
		p->repost = true;
		p->repost_of.id = id_of_status(p, reblog);
		p->repost_of.handle = full_handle(p, json_get(reblog,
		    "account"), reblog);
	}
	p->lang = post_str(p, json_get(of, "language"));
	read_reply(p, v);
	read_quote(p, of);
	p->likes = post_str(p, json_get(of, "favourites_count"));
	p->reposts = post_str(p, json_get(of, "reblogs_count"));
	p->replies = post_str(p, json_get(of, "replies_count"));
	p->via = post_str(p, json_get(json_get(v, "application"), "name"));
	visibility = post_str(p, json_get(v, "visibility"));
	if (!str_is(visibility, "public"))
		p->visibility = visibility;
	/* Truth Social and Gab speak as Mastodon does. */
	if (platform_of_link(p->url).n > 0)
		p->platform = platform_of_link(p->url);
	intake_post(in);
}

const struct source source_mastodon = {
	.name = "mastodon",
	.title = "Mastodon API",
	.platform = "mastodon",
	.is = is,
	.take = take
};
