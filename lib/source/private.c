/*
 * Messages between people: of Bluesky's chat, of Facebook's and Instagram's
 * export, of X. They are never posts, whatever is asked for.
 */
#include "intake/intake.h"
#include "json/json.h"
#include "source/source.h"

/* Lists that hold them, and a member that each message then has. */
static const struct {
	const char *list;
	const char *member;
} lists[] = {
	{ "messages", "sentAt" },
	{ "messages", "sender_name" },
};

static bool
is_message(const struct json_node *v)
{
	return json_get_type(v, "sender", JSON_OBJECT) != NULL &&
	    json_get(v, "sentAt") != NULL && json_get(v, "rev") != NULL;
}

static const struct json_node *
messages(const struct json_node *v)
{
	for (size_t i = 0; i < sizeof(lists) / sizeof(*lists); i++) {
		const struct json_node *list = json_get_type(v, lists[i].list,
		    JSON_ARRAY);

		if (list != NULL && list->skip > 1 &&
		    json_get(list + 1, lists[i].member) != NULL)
			return list;
	}
	return NULL;
}

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return is_message(v) || messages(v) != NULL;
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *list = messages(v);

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
