/* Notifications of Mastodon: the status in a mention is a post. */
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
	return HOLDS_STRINGS(v, "type") && HOLDS(v, "account", "id") &&
	    json_get(v, "content") == NULL;
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *status = json_get_type(v, "status",
	    JSON_OBJECT), *type = json_get(v, "type");

	if (status != NULL && (json_is(type, "mention") ||
	    json_is(type, "status")))
		intake_value(in, status);
	else
		intake_no_post(in, "notification");
}

const struct source source_notification = {
	.name = "notification", .is = is, .take = take
};
