/*
 * Events of Mastodon's stream as its web sockets send them: the status is JSON
 * in a string. Conversations are direct messages.
 */
#include "base/array.h"
#include "base/buf.h"
#include "intake/intake.h"
#include "intake/state.h"
#include "json/holds.h"
#include "json/json.h"
#include "json/json_leaf.h"
#include "json/json_scan.h"
#include "source/source.h"

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return HOLDS_STRINGS(v, "event", "payload");
}

static void
take(struct intake *in, const struct json_node *v)
{
	static const char *const statuses[] = { "update", "status.update",
	    "notification" };
	const struct json_node *event = json_get(v, "event");
	struct buf room = { 0 };
	bool status = false;

	for (size_t i = 0; i < ARRAY_N(statuses); i++)
		status = status || json_is(event, statuses[i]);
	if (status) {
		buf_adds(intake_room(in), json_text(json_get(v, "payload"),
		    &room));
		intake_again(in);
	} else if (json_is(event, "conversation")) {
		intake_no_post(in, "direct message");
	} else {
		intake_notice(in, json_is(event, "delete") ? "delete" :
		    "event");
	}
	buf_free(&room);
}

const struct source source_mastodon_stream = {
	.name = "mastodon-stream", .is = is, .take = take
};
