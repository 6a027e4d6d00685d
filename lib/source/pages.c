/*
 * Answers of interfaces that hold a list of posts one level deeper than
 * others, or under a name that says little by itself.
 */
#include "intake/intake.h"
#include "intake/state.h"
#include "json/holds.h"
#include "json/json.h"
#include "json/json_leaf.h"
#include "json/json_scan.h"
#include "source/source.h"

static const struct {
	const char *outer;	/* NULL: the list is in the value itself */
	const char *list;
	const char *member;	/* of its first element; NULL: any */
} pages[] = {
	{ "data", "tweets", NULL },		/* twitterapi.io */
	{ "data", "videos", "create_time" },	/* TikTok research */
	{ "data", "comments", "create_time" },
	{ "result", "posts", "platformId" },	/* CrowdTangle */
	{ "response", "items", "owner_id" },	/* VK */
	{ NULL, "list", "tweetBy" },		/* rettiwt */
	{ "data", "list", "tweetBy" },
	{ NULL, "service_requests", NULL },	/* Open311 */
	{ NULL, "requests", "service_request_id" },
};

static const struct json_node *
list_in(const struct json_node *v)
{
	for (size_t i = 0; i < sizeof(pages) / sizeof(*pages); i++) {
		const struct json_node *list = json_get_type(pages[i].outer ==
		    NULL ? v : json_get(v, pages[i].outer), pages[i].list,
		    JSON_ARRAY);

		if (list != NULL && (pages[i].member == NULL ||
		    json_get(holds_first(list), pages[i].member) != NULL))
			return list;
	}
	return NULL;
}

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return list_in(v) != NULL;
}

static void
take(struct intake *in, const struct json_node *v)
{
	intake_value(in, list_in(v));
}

const struct source source_pages = { .name = "pages", .is = is, .take = take };
