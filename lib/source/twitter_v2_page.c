/*
 * A page of Twitter's interface, version 2: "data" holds what was asked for,
 * "includes" the users, places, media and tweets that it speaks of. These are
 * context: to count them as posts would count posts that nobody collected.
 */
#include <unistd.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "intake/intake.h"
#include "intake/page.h"
#include "io/input.h"
#include "json/holds.h"
#include "json/json.h"
#include "source/source.h"

static const struct {
	const char *list;
	const char *id;
	char kind;
} included[] = {
	{ "users", "id", 'u' },
	{ "tweets", "id", 't' },
	{ "media", "media_key", 'm' },
	{ "places", "id", 'p' }
};

enum {
	INCLUDED = ARRAY_N(included),
	BESIDE_MAX = 64 * 1024 * 1024	/* bytes of a file of includes */
};

static bool
is_tweet(const struct json_node *v)
{
	return HOLDS_STRINGS(v, "id", "text");
}

/* What in "data" is no tweet; NULL when it is nothing of this interface. */
static const char *
what_else(const struct json_node *v)
{
	if (json_get(v, "tweet_count") != NULL)
		return "count";
	if (json_get(v, "username") != NULL)
		return "user";
	if (HOLDS_ONE(v, "owner_id", "member_count"))
		return "list";
	if (json_get(v, "upload_url") != NULL)
		return "compliance job";
	if (HOLDS_ONE(v, "participant_count", "scheduled_start"))
		return "space";
	return NULL;
}

/* One half of a page, as academictwitteR keeps it in a file of its own. */
static bool
is_includes(const struct json_node *v)
{
	return HOLDS(holds_first(holds_list(v, "users")), "username") &&
	    !HOLDS(v, "data");
}

static bool
is(struct intake *in, const struct json_node *v)
{
	const struct json_node *data = json_get(v, "data"),
	    *first = holds_first(data);

	(void)in;
	if (data == NULL)
		return is_includes(v);
	if (data->type == JSON_OBJECT)
		return json_get(v, "source_platform") == NULL &&
		    (is_tweet(data) || what_else(data) != NULL);
	/* Meta's interfaces have pages, too; see meta_page.c. */
	if (data->type != JSON_ARRAY || HOLDS(v, "paging") ||
	    HOLDS(first, "permalink"))
		return false;
	return HOLDS_ONE(v, "includes", "__twarc") ||
	    HOLDS(json_get(v, "meta"), "result_count") ||
	    is_tweet(first) || what_else(first) != NULL;
}

static struct page_index *
index_objects(struct arena *arena, const struct json_node *includes)
{
	const struct json_node *list[INCLUDED];
	struct page_index *l;
	size_t n = 0;

	for (size_t i = 0; i < INCLUDED; i++) {
		list[i] = holds_list(includes, included[i].list);
		JSON_EACH(v, list[i])
			n++;
	}
	/* An empty one, too: it says that the tweets are those of a page. */
	l = page_index_new(arena, n);
	for (size_t i = 0; i < INCLUDED; i++)
		JSON_EACH(v, list[i]) {
			const struct json_node *id = json_get_type(v,
			    included[i].id, JSON_STRING);

			if (id != NULL)
				page_index_add(l, included[i].kind, str_sub(
				    json_raw(id), 1, id->n - 1u), v);
		}
	return l;
}

/*
 * academictwitteR keeps the tweets of a page in data_123.json and the rest of
 * it in users_123.json.
 */
static void
read_users(struct intake *in, const char *path)
{
	struct str name = str_of(path);
	size_t slash = name.n;
	struct buf beside = { 0 }, text = { 0 };
	struct json json = { 0 };
	struct arena *arena = intake_file_arena(in);

	while (slash > 0 && path[slash - 1] != '/')
		slash--;
	name = str_skip(name, slash);
	if (!str_starts(name, STR("data_")) || !str_ends(name, STR(".json")))
		return;
	buf_add(&beside, path, slash);
	buf_addz(&beside, "users_");
	buf_adds(&beside, str_skip(name, 5));
	if (access(buf_z(&beside), R_OK) != 0 ||
	    !input_slurp(beside.p, BESIDE_MAX, &text)) {
		buf_free(&text);
		buf_free(&beside);
		return;
	}
	if (json_scan(&json, arena_str(arena, buf_str(&text)),
	    JSON_DEPTH_MAX)) {
		struct json_node *all = arena_new(arena,
		    json.n * sizeof(*all));

		memcpy(all, json.node, json.n * sizeof(*all));
		intake_set_beside(in, index_objects(arena, all));
	} else {
		diag_trouble("%s: %s: who wrote the posts of %s is not taken "
		    "from it", beside.p, json.error, path);
	}
	json_free(&json);
	buf_free(&text);
	buf_free(&beside);
}

static void
take_one(struct intake *in, const struct json_node *v)
{
	const char *what = is_tweet(v) ? NULL : what_else(v);

	if (what != NULL)
		intake_no_post(in, what);
	else
		intake_value(in, v);
}

static void
take(struct intake *in, const struct json_node *v)
{
	const struct json_node *data = json_get(v, "data");

	if (data == NULL) {
		intake_no_post(in, "includes without its page");
		return;
	}
	intake_set_page(in, index_objects(intake_arena(in),
	    json_get(v, "includes")));
	if (data->type == JSON_OBJECT) {
		take_one(in, data);
		return;
	}
	JSON_EACH(one, data)
		take_one(in, one);
}

const struct source source_twitter_v2_page = {
	.name = "twitter-v2-page", .begin = read_users, .is = is, .take = take
};
