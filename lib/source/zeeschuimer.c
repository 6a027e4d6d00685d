/*
 * Zeeschuimer's envelope. Items of X, TikTok, Instagram and Threads are posts;
 * those of other platforms are counted. Its own "id" may be rounded.
 */
#include "intake/intake.h"
#include "json/holds.h"
#include "json/json.h"
#include "source/source.h"

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return HOLDS_STRINGS(v, "source_platform") && json_get_type(v, "data",
	    JSON_OBJECT) != NULL;
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *from = json_get(v, "source_platform");
	const struct json_node *data = json_get(v, "data");

	if (holds_true(data, "promoted"))
		intake_no_post(in, "advert");
	else if (json_is(from, "twitter.com") || json_is(from, "x.com") ||
	    json_is(from, "tiktok.com") || json_is(from, "instagram.com") ||
	    json_is(from, "threads.net") || json_is(from, "threads.com"))
		intake_value(in, data);
	else
		intake_no_post(in, "item of another platform");
}

const struct source source_zeeschuimer = {
	.name = "zeeschuimer", .is = is, .take = take
};
