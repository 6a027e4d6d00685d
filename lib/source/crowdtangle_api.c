/* Posts of CrowdTangle's interface; dates are UTC. */
#include "base/str.h"
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "intake/state.h"
#include "post/post.h"
#include "source/source.h"

static const char *const tell[] = {
	"platformId", "account.name", "date", COLUMNS_OR,
	"platformId", "statistics.actual.likeCount", NULL
};

static const struct column column[] = {
	{ "platformId", COLUMN_ID },
	{ "id", COLUMN_IGNORE },
	{ "postUrl", COLUMN_URL },
	{ "date", COLUMN_TIME },
	{ "account.platformId", COLUMN_AUTHOR_ID },
	{ "account.id", COLUMN_IGNORE },
	{ "account.handle", COLUMN_HANDLE },
	{ "account.name", COLUMN_NAME },
	{ "account.subscriberCount", COLUMN_FOLLOWERS },
	{ "message", COLUMN_TEXT },
	{ "description", COLUMN_IGNORE },
	{ "languageCode", COLUMN_LANG },
	{ "statistics.actual.likeCount", COLUMN_LIKES },
	{ "statistics.actual.favoriteCount", COLUMN_LIKES },
	{ "statistics.actual.shareCount", COLUMN_REPOSTS },
	{ "statistics.actual.commentCount", COLUMN_REPLIES },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.flags = COLUMNS_UTC,
};

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	struct str platform = columns_get(r, "platform");

	(void)in;
	p->author_id = str_or(p->author_id, columns_get(r, "account.id"));
	/* Of Instagram the text is called so. */
	p->text = str_or(p->text, columns_get(r, "description"));
	p->platform = str_eq_nocase(platform, STR("Instagram")) ?
	    STR("instagram") : str_eq_nocase(platform, STR("Reddit")) ?
	    STR("reddit") : STR("facebook");
	return true;
}

const struct source source_crowdtangle_api = {
	.name = "crowdtangle-api",
	.title = "CrowdTangle API",
	.columns = &columns,
	.objects = true,
	.row = row,
};
