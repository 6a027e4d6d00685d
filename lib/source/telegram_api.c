/*
 * Messages of Telegram as Telethon and Pyrogram print them. Ids count within a
 * channel; people's chats and small groups are not public. Offsets of entities
 * are units of UTF-16.
 */
#include "base/buf.h"
#include "base/mem.h"
#include "intake/intake.h"
#include "intake/pieces.h"
#include "json/holds.h"
#include "json/json.h"
#include "post/post.h"
#include "source/source.h"

static bool
is(struct intake *in, const struct json_node *v)
{
	const struct json_node *what = json_get(v, "_");

	(void)in;
	return (json_is(what, "Message") || json_is(what, "MessageService") ||
	    json_is(what, "MessageEmpty")) &&
	    (HOLDS_ONE(v, "peer_id", "to_id", "chat") ||
	    !json_is(what, "Message"));
}

/* CHANNEL/ID; empty where either is not known. */
static struct str
whole_id(struct post *p, struct str channel, struct str id)
{
	return pieces_id(p, channel, "/", id);
}

/* The number of the channel, group or person that a peer is. */
static struct str
peer(struct post *p, const struct json_node *v)
{
	static const char *const names[] = { "channel_id", "chat_id",
	    "user_id" };
	struct str s = { NULL, 0 };

	for (size_t i = 0; i < 3 && s.n == 0; i++)
		s = post_str(p, json_get(v, names[i]));
	return s;
}

/* The byte at which so many units of UTF-16 have passed. */
static size_t
byte_of_units(struct str text, uint64_t units)
{
	size_t i = 0;

	while (i < text.n && units > 0) {
		unsigned char c = (unsigned char)text.p[i];
		size_t n = c < 0x80 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;

		units -= n == 4 && units > 1 ? 2 : 1;
		i += n;
	}
	return i < text.n ? i : text.n;
}

/* Whether a type is "MessageEntityHashtag" or "MessageEntityType.HASHTAG". */
static bool
is_type(const struct json_node *type, struct str telethon, struct str pyrogram)
{
	struct str s = type != NULL && type->type == JSON_STRING ?
	    str_sub(json_raw(type), 1, type->n - 1u) : STR("");

	return str_ends(s, telethon) || str_ends(s, pyrogram);
}

static void
entity(struct post *p, const struct json_node *e)
{
	const struct json_node *type = json_get(e, "type");
	uint64_t at, n;
	struct str word;

	if (type == NULL)
		type = json_get(e, "_");
	if (json_get(e, "offset") == NULL || json_get(e, "length") == NULL ||
	    !str_u64(json_raw(json_get(e, "offset")), &at) ||
	    !str_u64(json_raw(json_get(e, "length")), &n))
		return;
	word = str_skip(p->text, byte_of_units(p->text, at));
	word = str_sub(word, 0, byte_of_units(word, n));
	/* A place that is none of a tag or a name is passed over. */
	if (is_type(type, STR("EntityHashtag"), STR(".HASHTAG")) &&
	    str_starts(word, STR("#")))
		post_add(&p->hashtags, str_skip(word, 1));
	else if (is_type(type, STR("EntityMention"), STR(".MENTION")) &&
	    str_starts(word, STR("@")))
		post_add(&p->mentions, str_skip(word, 1));
	else if (is_type(type, STR("EntityTextUrl"), STR(".TEXT_LINK")))
		post_add(&p->urls, post_str(p, json_get(e, "url")));
	else if (is_type(type, STR("EntityUrl"), STR(".URL")))
		post_add(&p->urls, word);
}

static void
lists(struct post *p, const struct json_node *entities)
{
	if (entities == NULL || entities->type != JSON_ARRAY)
		return;
	p->hashtags.known = p->mentions.known = p->urls.known = true;
	JSON_EACH(e, entities)
		entity(p, e);
}

static void
telethon(struct post *p, const struct json_node *v)
{
	const struct json_node *to = json_get(v, "peer_id"),
	    *from = json_get(v, "from_id"), *fwd = json_get(v, "fwd_from");
	struct str channel;

	if (to == NULL)
		to = json_get(v, "to_id");
	channel = peer(p, to);
	p->id = whole_id(p, channel, post_str(p, json_get(v, "id")));
	p->text = post_str(p, json_get(v, "message"));
	p->author_id = from != NULL && from->type == JSON_OBJECT ?
	    peer(p, from) : post_str(p, from);
	p->author_id = str_or(p->author_id, channel);
	p->name = post_str(p, json_get(v, "post_author"));
	if (fwd != NULL && fwd->type == JSON_OBJECT) {
		p->repost = true;
		p->repost_of.id = whole_id(p, peer(p, json_get(fwd,
		    "from_id")), post_str(p, json_get(fwd, "channel_post")));
	}
	p->reply_to.id = whole_id(p, channel, post_str(p, json_get(json_get(v,
	    "reply_to"), "reply_to_msg_id")));
	p->replies = post_str(p, json_get(json_get(v, "replies"), "replies"));
	p->likes = post_sum(p, json_get(json_get(v, "reactions"), "results"),
	    "count");
	if (json_get(to, "channel_id") == NULL)
		p->visibility = STR("private");
}

static void
pyrogram(struct post *p, const struct json_node *v)
{
	const struct json_node *chat = json_get(v, "chat"),
	    *user = json_get(v, "from_user"), *type = json_get(chat, "type"),
	    *origin = json_get(v, "forward_from_chat");
	struct str channel = post_str(p, json_get(chat, "id"));
	struct str handle = post_str(p, json_get(chat, "username"));
	struct str id = str_or(post_str(p, json_get(v, "id")),
	    post_str(p, json_get(v, "message_id")));

	p->id = whole_id(p, channel, id);
	p->text = str_or(post_str(p, json_get(v, "text")),
	    post_str(p, json_get(v, "caption")));
	if (user == NULL)
		user = json_get(v, "sender_chat");
	if (user == NULL)
		user = chat;
	p->author_id = post_str(p, json_get(user, "id"));
	p->handle = post_str(p, json_get(user, "username"));
	p->name = str_or(post_str(p, json_get(user, "title")),
	    post_str(p, json_get(user, "first_name")));
	if (origin != NULL) {
		p->repost = true;
		p->repost_of.id = whole_id(p, post_str(p, json_get(origin,
		    "id")), post_str(p, json_get(v,
		    "forward_from_message_id")));
		p->repost_of.handle = post_str(p, json_get(origin,
		    "username"));
	} else if (json_get(v, "forward_date") != NULL)
		p->repost = true;
	p->reply_to.id = whole_id(p, channel, post_str(p, json_get(v,
	    "reply_to_message_id")));
	p->likes = post_sum(p, json_get(json_get(v, "reactions"),
	    "reactions"), "count");
	if (handle.n > 0)
		p->url = post_join(p, STR("https://t.me/"), whole_id(p,
		    handle, id));
	if (!is_type(type, STR("channel"), STR("CHANNEL")) &&
	    !is_type(type, STR("supergroup"), STR("SUPERGROUP")))
		p->visibility = STR("private");
}

static void
take(struct intake *in, const struct json_node *v)
{
	struct str date;
	struct post *p;

	if (!json_is(json_get(v, "_"), "Message")) {
		intake_no_post(in, "message of the service");
		return;
	}
	p = intake_begin(in);
	if (json_get_type(v, "chat", JSON_OBJECT) != NULL)
		pyrogram(p, v);
	else
		telethon(p, v);
	/* Epoch seconds in dumps that are raw, Pyrogram's own clock, or T3. */
	date = post_str(p, json_get(v, "date"));
	if (str_digits(date))
		post_epoch(p, date);
	else
		post_time(p, date);
	p->views = post_str(p, json_get(v, "views"));
	p->reposts = post_str(p, json_get(v, "forwards"));
	lists(p, json_get(v, "entities"));
	intake_post(in);
}

const struct source source_telegram_api = {
	.name = "telegram-api",
	.title = "Telegram messages of Telethon and Pyrogram",
	.platform = "telegram",
	.is = is,
	.take = take
};
