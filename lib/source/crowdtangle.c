/*
 * CSV of CrowdTangle: Facebook pages (also files with a cut of the columns) and
 * groups, and Instagram accounts. Times are Eastern, by EST and EDT; the post's address is
 * its id.
 */
#include "columns/columns.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "post/post.h"
#include "time/when.h"

static const char *const facebook_tell[] = {
	"Page Name", "Post Created", "URL", NULL
};

static const char *const groups_tell[] = {
	"Group Name", "Post Created", "URL", NULL
};

static const struct column facebook_column[] = {
	{ "URL", COLUMN_ID },
	{ "Post Created", COLUMN_TIME },
	{ "Post Created Date", COLUMN_IGNORE },
	{ "Post Created Time", COLUMN_IGNORE },
	{ "User Name", COLUMN_HANDLE },
	{ "Facebook Id", COLUMN_AUTHOR_ID },
	{ "Page Name", COLUMN_NAME },
	{ "Group Name", COLUMN_NAME },
	{ "Followers at Posting", COLUMN_FOLLOWERS },
	{ "Message", COLUMN_TEXT },
	{ "Likes", COLUMN_LIKES },
	{ "Shares", COLUMN_REPOSTS },
	{ "Comments", COLUMN_REPLIES },
	{ "Total Views", COLUMN_VIEWS },
	{ NULL, 0 }
};

static const struct columns facebook = {
	.tell = facebook_tell,
	.column = facebook_column,
};

static const struct columns groups = {
	.tell = groups_tell,
	.column = facebook_column,
};

static const char *const instagram_tell[] = {
	"Account", "User Name", "Post Created", "Description", "Photo",
	"URL", NULL
};

static const struct column instagram_column[] = {
	{ "URL", COLUMN_ID },
	{ "Post Created", COLUMN_TIME },
	{ "User Name", COLUMN_HANDLE },
	{ "Account", COLUMN_NAME },
	{ "Followers at Posting", COLUMN_FOLLOWERS },
	{ "Description", COLUMN_TEXT },
	{ "Likes", COLUMN_LIKES },
	{ "Comments", COLUMN_REPLIES },
	{ "Views", COLUMN_VIEWS },
	{ NULL, 0 }
};

static const struct columns instagram = {
	.tell = instagram_tell,
	.column = instagram_column,
};

static bool
is_groups(struct intake *in, const struct rows_row *header)
{
	(void)in;
	return columns_tell(&groups, header);
}

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	(void)in;
	p->url = rows_get(r, "URL");
	/* EST and EDT mean nothing else here. */
	if (p->when == WHEN_NAMED)
		p->when = WHEN_GIVEN;
	return true;
}

const struct source source_crowdtangle = {
	.name = "crowdtangle",
	.title = "CrowdTangle (Facebook)",
	.platform = "facebook",
	.columns = &facebook,
	.is_table = is_groups,
	.row = row,
};

const struct source source_crowdtangle_instagram = {
	.name = "crowdtangle-instagram",
	.title = "CrowdTangle (Instagram)",
	.platform = "instagram",
	.columns = &instagram,
	.row = row,
};
