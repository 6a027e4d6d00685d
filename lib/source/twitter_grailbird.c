/*
 * The personal archive of 2012 to 2018: data/js/tweets/YYYY_MM.js. As version
 * 1.1, with reposts that hold the original's full text, and no counts.
 */
#include "base/str.h"
#include "intake/intake.h"
#include "intake/tweet.h"
#include "json/json.h"
#include "post/post.h"
#include "source/source.h"

static bool
is(struct intake *in, const struct json_node *v)
{
	return str_starts(intake_assigned(in), STR("Grailbird")) &&
	    json_get(v, "id_str") != NULL;
}

static void
take(struct intake *in, const struct json_node *v)
{
	struct post *p = intake_begin(in);

	tweet_fill(p, v);
	p->prefix_marks = true;
	if (p->handle.n == 0)
		p->handle = intake_account(in);
	intake_post(in);
}

const struct source source_twitter_grailbird = {
	.name = "twitter-grailbird",
	.title = "Twitter archive of 2012-2018: data/js/tweets/*.js",
	.platform = "twitter",
	.is = is,
	.owned = true,
	.take = take
};
