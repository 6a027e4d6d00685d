/*
 * CSV of CrowdTangle for Instagram accounts. Times are Eastern, by EST and
 * EDT; the post's address is its id.
 */
#include "intake/intake.h"

static const char *const tell[] = {
	"Account", "User Name", "Post Created", "Description", "Photo",
	"URL", NULL
};

static const struct column column[] = {
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

static const struct columns columns = {
	.tell = tell,
	.column = column,
};

static bool
row(struct intake *in, struct post *p, const struct row *r)
{
	(void)in;
	p->url = row_get(r, "URL");
	/* EST and EDT mean nothing else here. */
	if (p->when == WHEN_NAMED)
		p->when = WHEN_GIVEN;
	return true;
}

const struct source source_crowdtangle_instagram = {
	.name = "crowdtangle-instagram",
	.title = "CrowdTangle (Instagram)",
	.platform = "instagram",
	.columns = &columns,
	.row = row,
};
