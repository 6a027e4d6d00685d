/*
 * user_data.json of TikTok: one person's own videos and comments. What was
 * watched, liked and written to others stands in the same file and is never
 * read. Times are UTC; names had other capitals over the years.
 */
#include "base/str.h"
#include "intake/intake.h"
#include "json/json.h"
#include "json/json_leaf.h"
#include "json/json_scan.h"
#include "post/post.h"
#include "source/source.h"
#include "time/when.h"

/* Where posts are: a member, one inside it, and a list inside that. */
static const struct {
	const char *outer, *inner, *list;
} paths[] = {
	{ "Comment", "Comments", "CommentsList" },
	{ "Video", "Videos", "VideoList" },
	{ "Post", "Posts", "VideoList" },
};

enum { PATHS = sizeof(paths) / sizeof(*paths) };

static const struct json_node *
list_at(const struct json_node *v, size_t i)
{
	return json_get_type(json_get(json_get(v, paths[i].outer),
	    paths[i].inner), paths[i].list, JSON_ARRAY);
}

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	for (size_t i = 0; i < PATHS; i++)
		if (list_at(v, i) != NULL)
			return true;
	return false;
}

static struct str
either(struct post *p, const struct json_node *v, const char *a, const char *b)
{
	struct str s = post_str(p, json_get(v, a));

	return s.n > 0 ? s : post_str(p, json_get(v, b));
}

static void
take_one(struct intake *in, const struct json_node *v, bool comment)
{
	struct post *p = intake_begin(in);

	p->handle = intake_account(in);
	post_time(p, either(p, v, "Date", "date"));
	if (p->when == WHEN_LOCAL)
		p->when = WHEN_GIVEN;
	if (comment) {
		p->text = either(p, v, "Comment", "comment");
		p->url = either(p, v, "Url", "url");
	} else {
		p->text = either(p, v, "Title", "title");
		p->url = either(p, v, "Link", "link");
		p->likes = either(p, v, "Likes", "likes");
	}
	if (!str_starts(p->url, STR("http")))
		p->url = (struct str){ NULL, 0 };
	intake_post(in);
}

static void
take(struct intake *in, const struct json_node *v)
{
	for (size_t i = 0; i < PATHS; i++) {
		const struct json_node *list = list_at(v, i);

		if (list == NULL)
			continue;
		JSON_EACH(element, list)
			take_one(in, element, i == 0);
	}
}

const struct source source_tiktok_download = {
	.name = "tiktok-download",
	.title = "TikTok: download your data (user_data.json)",
	.platform = "tiktok",
	.is = is,
	.take = take
};
