/*
 * Messages between people: of Bluesky's chat, of Facebook's and Instagram's
 * export, of X. They are never posts, whatever is asked for.
 */
#include "base/array.h"
#include "intake/intake.h"
#include "json/holds.h"
#include "json/json.h"
#include "source/source.h"

/* Lists that hold them, and a member that each message then has. */
static const struct {
	const char *list;
	const char *member;
} lists[] = {
	{ "messages", "sentAt" },
	{ "messages", "sender_name" },
	{ "convos", "members" },
	{ "logs", "convoId" },
	{ "events", "message_create" },
};

/* Members that a message has, all of a row; NULL: no more. */
static const char *const messages[][3] = {
	{ "sender", "sentAt", "rev" },			/* Bluesky's chat */
	{ "text", "sender_screen_name", "recipient_screen_name" },
	{ "text", "sender", "recipient" },
	{ "direct_message", NULL, NULL },
	{ "type", "message_create", NULL },
	{ "text", "dm_conversation_id", NULL },		/* X, version 2 */
	{ "text", "client_msg_id", "ts" },		/* Slack */
	{ "text", "team", "ts" },
};

static bool
is_message(const struct json_node *v)
{
	for (size_t i = 0; i < ARRAY_N(messages); i++) {
		size_t n = 0;

		while (n < 3 && messages[i][n] != NULL &&
		    json_get(v, messages[i][n]) != NULL)
			n++;
		if (n == 3 || messages[i][n] == NULL)
			return true;
	}
	return false;
}

static const struct json_node *
list_of_messages(const struct json_node *v)
{
	for (size_t i = 0; i < ARRAY_N(lists); i++) {
		const struct json_node *list = holds_list(v, lists[i].list);

		if (json_get(holds_first(list), lists[i].member) != NULL)
			return list;
	}
	return NULL;
}

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return is_message(v) || list_of_messages(v) != NULL;
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *list = list_of_messages(v);

	if (list == NULL) {
		intake_no_post(in, "private message");
		return;
	}
	JSON_EACH(message, list)
		intake_no_post(in, "private message");
}

const struct source source_private = {
	.name = "private", .is = is, .take = take
};
