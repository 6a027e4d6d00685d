/*
 * youtube-comment-downloader, JSON lines: "time" is relative to the download,
 * time_parsed are seconds since 1970; votes may read "1.2K".
 */
#include "base/str.h"
#include "intake/intake.h"
#include "json/holds.h"
#include "json/json.h"
#include "post/post.h"
#include "source/source.h"

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	return HOLDS_STRINGS(v, "cid") && HOLDS(v, "votes", "channel");
}

static void
take(struct intake *in, const struct json_node *v)
{
	struct post *p = intake_begin(in);
	struct str votes;
	uint64_t n;
	size_t dot;

	p->id = post_str(p, json_get(v, "cid"));
	dot = str_chr(p->id, '.');
	if (dot != SIZE_MAX)
		p->reply_to.id = str_sub(p->id, 0, dot);
	post_epoch(p, post_str(p, json_get(v, "time_parsed")));
	p->author_id = post_str(p, json_get(v, "channel"));
	p->handle = post_str(p, json_get(v, "author"));
	p->text = post_str(p, json_get(v, "text"));
	/* "1.2K" is no whole number of votes. */
	votes = post_str(p, json_get(v, "votes"));
	if (str_u64(votes, &n))
		p->likes = votes;
	intake_post(in);
}

const struct source source_youtube_downloader = {
	.name = "youtube-downloader",
	.title = "youtube-comment-downloader",
	.platform = "youtube",
	.is = is,
	.take = take
};
