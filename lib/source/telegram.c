/*
 * result.json of Telegram Desktop: one chat, or all of them in "chats". Only
 * channels and groups that say so are public. Ids count within a chat.
 */
#include "base/ascii.h"
#include "base/buf.h"
#include "base/mem.h"
#include "intake/intake.h"
#include "intake/pieces.h"
#include "json/holds.h"
#include "json/json.h"
#include "post/post.h"
#include "source/source.h"

static bool
is_chat(const struct json_node *v)
{
	const struct json_node *list = json_get_type(v, "messages",
	    JSON_ARRAY), *first = holds_first(list);

	return list != NULL && HOLDS(v, "id") && HOLDS_STRINGS(v, "type") &&
	    (first == NULL || HOLDS(first, "date", "text"));
}

/* The chats of an account; those it has left stand in a second list. */
static const struct json_node *
chats(const struct json_node *v, const char *name)
{
	return holds_list(json_get(v, name), "list");
}

static bool
is_account(const struct json_node *v)
{
	return is_chat(holds_first(chats(v, "chats")));
}

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return is_chat(v) || is_account(v);
}

/* A piece of the text: plain, or an object that says what it is. */
static struct str
piece(struct post *p, const struct json_node *v)
{
	const struct json_node *type = json_get(v, "type");
	struct str s;

	if (v->type == JSON_STRING)
		return post_str(p, v);
	s = post_str(p, json_get(v, "text"));
	if (json_is(type, "hashtag"))
		post_add(&p->hashtags, str_skip(s, str_starts(s, STR("#"))));
	else if (json_is(type, "mention"))
		post_add(&p->mentions, str_skip(s, str_starts(s, STR("@"))));
	else if (json_is(type, "link"))
		post_add(&p->urls, s);
	else if (json_is(type, "text_link"))
		post_add(&p->urls, post_str(p, json_get(v, "href")));
	return s;
}

/* A text without anything in it is a string, else it stands in pieces. */
static struct str
text_of_message(struct post *p, const struct json_node *v)
{
	struct buf all = { 0 };
	struct str s;

	if (v == NULL || v->type != JSON_ARRAY)
		return post_str(p, v);
	p->hashtags.known = p->mentions.known = p->urls.known = true;
	JSON_EACH(part, v)
		buf_adds(&all, piece(p, part));
	s = arena_str(&p->mem, buf_str(&all));
	buf_free(&all);
	return s;
}

/* An id that is none elsewhere: that of the chat stands before it. */
static struct str
whole_id(struct post *p, struct str chat, const struct json_node *id)
{
	return pieces_id(p, chat, "/", post_str(p, id));
}

/* What is answered may stand in another chat, called "channel" and its id. */
static struct str
answered(struct post *p, struct str chat, const struct json_node *v)
{
	struct str peer = post_str(p, json_get(v, "reply_to_peer_id"));

	while (peer.n > 0 && (!ascii_digit(peer.p[0])))
		peer = str_skip(peer, 1);
	return whole_id(p, peer.n > 0 ? peer : chat,
	    json_get(v, "reply_to_message_id"));
}

static void
message(struct intake *in, const struct json_node *chat,
    const struct json_node *v)
{
	const struct json_node *type = json_get_type(chat, "type",
	    JSON_STRING);
	struct post *p;
	struct str chat_id;

	if (!json_is(json_get(v, "type"), "message")) {
		intake_no_post(in, "message of the service");
		return;
	}
	p = intake_begin(in);
	chat_id = post_str(p, json_get(chat, "id"));
	p->id = whole_id(p, chat_id, json_get(v, "id"));
	/* The date alone is that of the machine that exported. */
	post_time(p, post_str(p, json_get(v, "date")));
	post_epoch(p, post_str(p, json_get(v, "date_unixtime")));
	p->author_id = post_str(p, json_get(v, "from_id"));
	p->name = post_str(p, json_get(v, "from"));
	p->text = text_of_message(p, json_get(v, "text"));
	p->reply_to.id = answered(p, chat_id, v);
	p->repost = json_get(v, "forwarded_from") != NULL;
	if (!str_starts(str_skip(json_raw(type), 1), STR("public_")))
		p->visibility = STR("private");
	intake_post(in);
}

static void
take_chat(struct intake *in, const struct json_node *chat)
{
	JSON_EACH(v, json_get(chat, "messages"))
		message(in, chat, v);
}

static void
take(struct intake *in, const struct json_node *v)
{
	static const char *const names[] = { "chats", "left_chats" };

	if (is_chat(v)) {
		take_chat(in, v);
		return;
	}
	for (size_t i = 0; i < 2; i++)
		JSON_EACH(chat, chats(v, names[i]))
			if (is_chat(chat))
				take_chat(in, chat);
			else
				intake_no_post(in, "chat without messages");
}

const struct source source_telegram = {
	.name = "telegram",
	.title = "Telegram Desktop: result.json",
	.platform = "telegram",
	.is = is,
	.take = take
};
