/* Values that only hold others: answers to a search, rows of a database. */
#include "source/source.h"

/* What the value inside is called, and what it must be. */
static const struct {
	const char *name;
	enum json_type type;
} inner[] = {
	{ "statuses", JSON_ARRAY },	/* search of version 1.1 */
	{ "results", JSON_ARRAY },	/* premium and enterprise search */
	{ "_source", JSON_OBJECT },	/* Elasticsearch */
	{ "orderedItems", JSON_ARRAY },	/* ActivityPub outbox */
	{ "feed", JSON_ARRAY },		/* Bluesky: author feed */
	{ "posts", JSON_ARRAY },	/* Bluesky: search */
	{ "thread", JSON_OBJECT },	/* Bluesky: thread */
	{ "tweets", JSON_ARRAY }	/* twitterapi.io, ntscraper, copies */
};

/* These can be as long as a whole archive. */
static const char *const lists[] = {
	"statuses", "results", "orderedItems", "feed", "posts", "tweets", NULL
};

/* "tweets" and "users" side by side are what a page of version 2 includes. */
static bool
is_context(const struct json_node *v)
{
	return json_get(v, "users") != NULL;
}

static const struct json_node *
inside(const struct json_node *v)
{
	for (size_t i = 0; i < sizeof(inner) / sizeof(*inner); i++) {
		const struct json_node *found = json_get_type(v,
		    inner[i].name, inner[i].type);

		if (found != NULL && !is_context(v))
			return found;
	}
	/* A message for one of several users of a stream. */
	if (json_get(v, "for_user") != NULL)
		return json_get_type(v, "message", JSON_OBJECT);
	return NULL;
}

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return inside(v) != NULL;
}

static void
take(struct intake *in, const struct json_node *v)
{
	intake_value(in, inside(v));
}

const struct source source_wrapper = {
	.name = "wrapper", .is = is, .take = take, .lists = lists
};
