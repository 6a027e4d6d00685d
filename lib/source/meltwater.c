/*
 * Mentions of Meltwater: TAB between the cells, UTF-16, named .csv. News stand
 * among the posts; a hit sentence is the whole of a tweet.
 */
#include "base/str.h"
#include "columns/columns.h"
#include "columns/platform.h"
#include "container/rows.h"
#include "intake/intake.h"
#include "intake/state.h"
#include "post/post.h"
#include "source/source.h"

static const char *const tell[] = {
	"Hit Sentence", "Influencer", COLUMNS_OR,
	"Hit Sentence", "Opening Text", NULL
};

static const struct column column[] = {
	{ "Tweet Id", COLUMN_ID },
	{ "URL", COLUMN_LINK },
	{ "Date", COLUMN_TIME },
	{ "Time", COLUMN_IGNORE },
	{ "Alternate Date Format", COLUMN_IGNORE },
	{ "Influencer", COLUMN_IGNORE },
	{ "Twitter Screen Name", COLUMN_HANDLE },
	{ "Twitter Id", COLUMN_AUTHOR_ID },
	{ "Twitter Followers", COLUMN_FOLLOWERS },
	{ "Twitter Client", COLUMN_VIA },
	{ "Hit Sentence", COLUMN_TEXT },
	{ "Opening Text", COLUMN_IGNORE },
	{ "Headline", COLUMN_IGNORE },
	{ "Source", COLUMN_IGNORE },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
	.flags = COLUMNS_PREFIX,
};

/* "189..." in quotes, against a spreadsheet that would round it. */
static struct str
out_of_quotes(struct str s)
{
	while (s.n > 1 && s.p[0] == '"' && s.p[s.n - 1] == '"')
		s = str_sub(s, 1, s.n - 1);
	return s;
}

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	struct str who = str_trim(columns_get(r, "Influencer"));
	struct str source = columns_get(r, "Source");

	(void)in;
	p->id = out_of_quotes(p->id);
	p->text = str_or(p->text, columns_get(r, "Opening Text"));
	if (p->handle.n == 0 && str_starts(who, STR("@")))
		p->handle = str_skip(who, 1);
	else if (p->name.n == 0 && who.n > 0 && who.p[0] != '@')
		p->name = who;
	p->platform = platform_of_link(p->url);
	if (p->platform.n == 0 && (str_eq_nocase(source, STR("Twitter")) ||
	    str_is(source, "X") || columns_get(r, "Tweet Id").n > 0))
		p->platform = STR("twitter");
	/* What is on no platform for posts is a news site. */
	return p->platform.n > 0;
}

const struct source source_meltwater = {
	.name = "meltwater",
	.title = "Meltwater mentions",
	.columns = &columns,
	.row = row,
	.none = "news article",
};
