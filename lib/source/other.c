/*
 * Values that are known, and known to be no posts: users, lists of ids, counts,
 * what compliance says of posts, and recordings of other programs, which hold
 * posts in a form that their own tools have to take out.
 */
#include "base/array.h"
#include "base/str.h"
#include "intake/intake.h"
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

static bool
is_user(const struct json_node *v)
{
	return (json_get_type(v, "screen_name", JSON_STRING) != NULL &&
	    json_get(v, "followers_count") != NULL) ||
	    (json_get_type(v, "username", JSON_STRING) != NULL &&
	    json_get(v, "id") != NULL && json_get(json_get(v,
	    "public_metrics"), "followers_count") != NULL);
}

/* A page of users, as lists of followers have them. */
static const struct json_node *
users(const struct json_node *v)
{
	const struct json_node *list = json_get_type(v, "users", JSON_ARRAY);

	return list != NULL && list->skip > 1 &&
	    json_get(list + 1, "screen_name") != NULL ? list : NULL;
}

/* What the stream of compliance events says happened. */
static const struct json_node *
event(const struct json_node *v)
{
	const struct json_node *data = json_get_type(v, "data", JSON_OBJECT);

	return data != NULL && data->skip > 1 &&
	    json_get(data + 1, "event_at") != NULL ? data + 1 : NULL;
}

static const char *
what(const struct json_node *v)
{
	if (is_user(v))
		return "user";
	if (json_get_type(v, "ids", JSON_ARRAY) != NULL &&
	    json_get(v, "next_cursor") != NULL)
		return "list of ids";
	if (json_get(v, "timePeriod") != NULL && json_get(v, "count") != NULL)
		return "count";
	if (json_get(v, "action") != NULL && json_get(v, "reason") != NULL &&
	    json_get(v, "id") != NULL)
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
