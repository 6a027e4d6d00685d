/*
 * Tables of Reddit, as PRAW, PSAW, PMAW and Kaggle have them. A row with a
 * title is a post, one with link_id a comment. created_utc is true; a
 * timestamp beside it is that of some machine.
 */
#include "base/str.h"
#include "columns/cell.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "post/post.h"
#include "source/source.h"
#include "time/when.h"

static const char *const tell[] = {
	"subreddit", "created_utc", COLUMNS_OR,
	"subreddit", "title", COLUMNS_OR,
	"subreddit", "body", COLUMNS_OR,
	"subreddit", "selftext", COLUMNS_OR,
	"title", "comms_num", "created", COLUMNS_OR,
	"title", "selftext", "created_utc", COLUMNS_OR,
	"title", "selftext", "author", COLUMNS_OR,
	"title", "selftext", "score", COLUMNS_OR,
	"body", "link_id", "created_utc", COLUMNS_OR,
	"body", "parent_id", "score", NULL
};

static const struct column column[] = {
	{ "id", COLUMN_ID },
	{ "name", COLUMN_IGNORE },
	{ "permalink", COLUMN_IGNORE },
	{ "full_link", COLUMN_IGNORE },
	{ "url", COLUMN_IGNORE },
	{ "created_utc", COLUMN_EPOCH },
	{ "created", COLUMN_IGNORE },
	{ "timestamp", COLUMN_IGNORE },
	{ "author", COLUMN_HANDLE },
	{ "author_fullname", COLUMN_AUTHOR_ID },
	{ "title", COLUMN_IGNORE },
	{ "body", COLUMN_IGNORE },
	{ "selftext", COLUMN_IGNORE },
	{ "link_id", COLUMN_CONVERSATION },
	{ "parent_id", COLUMN_REPLY_ID },
	{ "score", COLUMN_LIKES },
	{ "ups", COLUMN_IGNORE },
	{ "num_comments", COLUMN_REPLIES },
	{ "comms_num", COLUMN_REPLIES },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
};

/* A cell that says something, and is not what Reddit puts for what is gone. */
static struct str
said(const struct rows_row *r, const char *name)
{
	struct str s = columns_get(r, name);

	return cell_null(s) || str_is(s, "[deleted]") ||
	    str_is(s, "[removed]") ? (struct str){ NULL, 0 } : s;
}

static bool
has_prefix(struct str id)
{
	return id.n > 3 && id.p[0] == 't' && id.p[1] >= '1' &&
	    id.p[1] <= '6' && id.p[2] == '_';
}

/* Seconds since 1970, else what reads as a date; created is both. */
static void
fill_time(struct post *p, const struct rows_row *r)
{
	static const char *const names[] = { "created_utc", "created" };

	for (size_t i = 0; i < 2 && p->when == WHEN_NONE; i++) {
		post_epoch(p, said(r, names[i]));
		if (i == 0 && p->when == WHEN_LOCAL)
			p->when = WHEN_GIVEN;
	}
	if (p->when == WHEN_NONE)
		post_time(p, said(r, "timestamp"));
}

static void
fill_links(struct post *p, const struct rows_row *r)
{
	struct str link = str_or(said(r, "permalink"), said(r, "full_link"));
	struct str url = said(r, "url");

	if (link.n == 0 && str_find(url, STR("/comments/")) != SIZE_MAX)
		link = url;
	p->url = str_starts(link, STR("/")) ?
	    post_join(p, STR("https://www.reddit.com"), link) : link;
	/* A post that is a link, to elsewhere. */
	if (str_starts(url, STR("http")) &&
	    str_find(url, STR("/comments/")) == SIZE_MAX)
		post_add(&p->urls, url);
}

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	struct str title = said(r, "title");
	struct str body = str_or(said(r, "body"), said(r, "selftext"));

	(void)in;
	/* Tables of Kaggle call so what has no title. */
	if (str_is(title, "Comment") && body.n > 0)
		title.n = 0;
	p->text = columns_titled(p, post_decoded(p, title),
	    post_decoded(p, body));
	if (str_is(p->handle, "[deleted]") || str_is(p->handle, "[removed]"))
		p->handle = (struct str){ NULL, 0 };
	if (has_prefix(said(r, "name")))
		p->id = said(r, "name");
	else if (p->id.n > 0 && !has_prefix(p->id))
		p->id = post_join(p, title.n > 0 ? STR("t3_") : STR("t1_"),
		    p->id);
	fill_time(p, r);
	fill_links(p, r);
	return true;
}

const struct source source_reddit_table = {
	.name = "reddit-table",
	.title = "Reddit tables of PRAW, PSAW, PMAW, Kaggle",
	.platform = "reddit",
	.columns = &columns,
	.objects = true,
	.row = row,
};
