/* Messages of a stream about posts, and answers that say what went wrong. */
#include "base/buf.h"
#include "intake/intake.h"
#include "json/holds.h"
#include "json/json.h"
#include "source/source.h"

/* A notice has one member (beside a time, at most) that is so called. */
static const char *const notices[] = {
	"delete", "limit", "warning", "disconnect", "scrub_geo",
	"status_withheld", "user_withheld", "control", "friends",
	"friends_str", "user_update", "user_delete", "user_undelete",
	"user_protect", "user_unprotect", "user_suspend", "user_unsuspend",
	NULL
};

/* The first member that is no time is what counts. */
static const char *
notice_in(const struct json_node *v)
{
	const struct json_node *m = v + 1;
	struct str key;

	if (v->skip < 2)
		return NULL;
	key = (struct str){ m->key, m->key_n };
	if (str_is(key, "timestamp_ms") && m->skip + 1 < v->skip) {
		m += m->skip;
		key = (struct str){ m->key, m->key_n };
	}
	for (size_t i = 0; notices[i] != NULL; i++)
		if (str_is(key, notices[i]))
			return notices[i];
	return NULL;
}

/* An event of a user's stream: somebody has liked something. */
static bool
is_event(const struct json_node *v)
{
	return HOLDS_STRINGS(v, "event") && HOLDS(v, "source", "target");
}

/* An answer without posts: only errors, or the count 0. */
static bool
is_error(const struct json_node *v)
{
	return json_get(v, "data") == NULL &&
	    (json_get_type(v, "errors", JSON_ARRAY) != NULL ||
	    (HOLDS_STRINGS(v, "error") &&
	    HOLDS_ONE(v, "request", "errorDescription")) ||
	    HOLDS(v, "title", "detail", "type"));
}

static bool
is_empty_page(const struct json_node *v)
{
	const struct json_node *count = json_get(json_get(v, "meta"),
	    "result_count");

	return json_get(v, "data") == NULL && count != NULL &&
	    str_is(json_raw(count), "0");
}

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return notice_in(v) != NULL || is_event(v) || is_error(v) ||
	    is_empty_page(v);
}

/* The id of the post that was deleted; its digits need no decoding. */
static void
take_delete(struct intake *in, const struct json_node *v)
{
	const struct json_node *status = json_get(json_get(v, "delete"),
	    "status"), *id = json_get_type(status, "id_str", JSON_STRING);
	struct buf room = { 0 };

	if (id == NULL)
		id = json_get_type(status, "id", JSON_NUMBER);
	if (id != NULL)
		intake_delete(in, "twitter", json_text(id, &room));
	buf_free(&room);
}

static void
take(struct intake *in, const struct json_node *v)
{
	const char *name = notice_in(v);

	if (name != NULL) {
		intake_notice(in, name);
		take_delete(in, v);
	} else if (is_event(v))
		intake_notice(in, "event");
	else
		intake_no_post(in, is_error(v) ? "error" : "empty page");
}

const struct source source_notice = { .name = "notice", .is = is, .take = take };
