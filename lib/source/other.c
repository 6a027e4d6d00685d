/*
 * Values that are known, and known to be no posts: users, lists of ids, counts,
 * what compliance says of posts, and recordings of other programs, which hold
 * posts in a form that their own tools have to take out.
 */
#include "base/array.h"
#include "base/str.h"
#include "intake/intake.h"
#include "json/holds.h"
#include "json/json.h"
#include "source/source.h"

static const struct {
	const char *member;
	const char *inside;	/* what the member must have, NULL: nothing */
	const char *what;
} recordings[] = {
	{ "http_interactions", NULL, "a recording of VCR: take the answers "
	    "out of it, jq -r '.http_interactions[].response.body.string'" },
	{ "log", "entries", "a recording of a browser (HAR): take the answers "
	    "out of it, jq -r '.log.entries[].response.content.text // empty'" },
	{ "info", "_postman_id", "a collection of Postman: save the answers "
	    "themselves" }
};

static const char *
recording(const struct json_node *v)
{
	for (size_t i = 0; i < ARRAY_N(recordings); i++) {
		const struct json_node *m = json_get(v, recordings[i].member);

		if (m != NULL && (recordings[i].inside == NULL ||
		    json_get(m, recordings[i].inside) != NULL))
			return recordings[i].what;
	}
	return NULL;
}

/* Users of X, by version; profiles of Bluesky, accounts of Mastodon. */
static bool
is_user(const struct json_node *v)
{
	return (HOLDS_STRINGS(v, "screen_name") && HOLDS(v, "followers_count")) ||
	    (HOLDS_STRINGS(v, "username") && HOLDS(v, "id") &&
	    HOLDS(json_get(v, "public_metrics"), "followers_count")) ||
	    HOLDS_STRINGS(v, "did", "handle") ||
	    (HOLDS_STRINGS(v, "acct") && HOLDS(v, "note") &&
	    !HOLDS(v, "content"));
}

/* A page of users, as lists of followers have them, and of their likes. */
static const struct json_node *
users(const struct json_node *v)
{
	static const char *const names[] = { "users", "actors", "followers",
	    "follows", "likes", "repostedBy" };

	for (size_t i = 0; i < ARRAY_N(names); i++) {
		const struct json_node *list = holds_list(v, names[i]),
		    *first = holds_first(list);

		if (is_user(first) || HOLDS(first, "screen_name") ||
		    is_user(json_get(first, "actor")))
			return list;
	}
	return NULL;
}

/* What the stream of compliance events says happened. */
static const struct json_node *
event(const struct json_node *v)
{
	const struct json_node *first = holds_first(json_get_type(v, "data",
	    JSON_OBJECT));

	return HOLDS(first, "event_at") ? first : NULL;
}

static const char *
what(const struct json_node *v)
{
	if (is_user(v))
		return "user";
	if (HOLDS(v, "ids", "next_cursor"))
		return "list of ids";
	if (HOLDS(v, "timePeriod", "count"))
		return "count";
	if (HOLDS(v, "action", "reason", "id"))
		return "result of a compliance job";
	return NULL;
}

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return recording(v) != NULL || users(v) != NULL || event(v) != NULL ||
	    what(v) != NULL;
}

/* Digits need no decoding. */
static void
take_event(struct intake *in, const struct json_node *e)
{
	struct str name = { e->key, e->key_n };
	const struct json_node *id = json_get_type(json_get(e, "tweet"), "id",
	    JSON_STRING);

	if (!str_is(name, "delete")) {
		intake_notice(in, "compliance event");
		return;
	}
	intake_notice(in, "delete");
	if (id != NULL)
		intake_delete(in, "twitter", str_sub(json_raw(id), 1,
		    id->n - 1u));
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *list = users(v);

	if (recording(v) != NULL) {
		intake_refuse(in, recording(v));
	} else if (event(v) != NULL) {
		take_event(in, event(v));
	} else if (list != NULL) {
		JSON_EACH(user, list)
			intake_no_post(in, "user");
	} else {
		intake_no_post(in, what(v));
	}
}

const struct source source_other = { .name = "other", .is = is, .take = take };
