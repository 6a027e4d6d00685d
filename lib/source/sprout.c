/* Post performance of Sprout Social: "Network" says the platform. */
#include "base/str.h"
#include "columns/columns.h"
#include "columns/platform.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "intake/state.h"
#include "post/post.h"
#include "source/source.h"

static const char *const tell[] = {
	"Network", "Profile", "Post", "Post ID", COLUMNS_OR,
	"Network", "Profile", "Post", "Date", NULL
};

static const struct column column[] = {
	{ "Post ID", COLUMN_ID },
	{ "Date", COLUMN_TIME },
	{ "Network", COLUMN_IGNORE },
	{ "Profile", COLUMN_HANDLE },
	{ "Post", COLUMN_TEXT },
	{ "Link", COLUMN_URL },
	{ "Impressions", COLUMN_VIEWS },
	{ "Likes", COLUMN_LIKES },
	{ "Comments", COLUMN_REPLIES },
	{ "Replies", COLUMN_REPLIES },
	{ "Shares", COLUMN_REPOSTS },
	{ "Reposts", COLUMN_REPOSTS },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
};

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	static const struct {
		const char *network;
		struct str platform;
	} known[] = {
		{ "X", { "twitter", 7 } },
		{ "Twitter", { "twitter", 7 } },
		{ "Facebook", { "facebook", 8 } },
		{ "Instagram", { "instagram", 9 } },
		{ "LinkedIn", { "linkedin", 8 } },
		{ "TikTok", { "tiktok", 6 } },
		{ "YouTube", { "youtube", 7 } },
		{ "Threads", { "threads", 7 } },
		{ "Bluesky", { "bluesky", 7 } },
	};
	struct str network = columns_get(r, "Network");

	(void)in;
	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
		if (str_eq_nocase(network, str_of(known[i].network)))
			p->platform = known[i].platform;
	p->platform = str_or(p->platform, platform_of_link(p->url));
	return true;
}

const struct source source_sprout = {
	.name = "sprout",
	.title = "Sprout Social post performance",
	.columns = &columns,
	.row = row,
};
