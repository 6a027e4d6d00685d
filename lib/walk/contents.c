#include "walk/contents.h"

#include <fnmatch.h>

#include "base/array.h"
#include "base/buf.h"

enum { PATTERNS = 10 };

struct contents_export {
	const char *title;
	const char *tells[PATTERNS];	/* a file so called tells it */
	const char *first[PATTERNS];
	const char *then[PATTERNS];
};

static const struct contents_export exports[] = {
	{ "X",
	    { "tweets.js", "tweets-part*.js", "tweet.js", "tweet-part*.js" },
	    { "account.js", "note-tweet*.js" },
	    { "tweets.js", "tweets-part*.js", "tweet.js", "tweet-part*.js",
	    "community-tweet*.js", "deleted-tweet*.js" } },
	{ "Twitter (2012 to 2018)",
	    { "data/js/tweets/*.js" },
	    { NULL },
	    { "data/js/tweets/*.js" } },
	{ "Facebook, Instagram or Threads",
	    { "your_facebook_activity/*", "your_instagram_activity/*",
	    "your_posts*.json", "threads_and_replies.json" },
	    { NULL },
	    { "your_posts*.json", "posts_*.json", "comments.json",
	    "post_comments*.json", "reels_comments*.json",
	    "threads_and_replies.json" } },
	{ "LinkedIn",
	    { "Shares.csv" },
	    { NULL },
	    { "Shares.csv", "Comments.csv" } },
	{ "Google (Takeout)",
	    { "Takeout/*" },
	    { NULL },
	    { "comments*.csv", "komentar*.csv" } },
};

/* Endings of files that hold no posts, whatever is in them. */
static const char *const passed[] = {
	"*.jpg", "*.jpeg", "*.png", "*.gif", "*.webp", "*.heic", "*.svg",
	"*.ico", "*.bmp", "*.mp4", "*.mov", "*.m4v", "*.m4a", "*.webm",
	"*.mp3", "*.ogg", "*.opus", "*.wav", "*.srt", "*.vtt", "*.ttf",
	"*.woff", "*.woff2", "*.otf", "*.css", "*.htm", "*.html", "*.md",
	"*.rst", "*.pdf", "*.py", "*.r", "*.ipynb", "*.sh", "*.exe",
	"readme*", "license", "license.txt", "copying", "citation.cff",
	".[!/]*", "__macosx/*", "thumbs.db", "desktop.ini"
};

/* Whether the pattern fits the name, or what comes after some / in it. */
static bool
fits_name(const char *pattern, const char *name)
{
	for (; name != NULL; name = strchr(name, '/')) {
		name += *name == '/';
		if (fnmatch(pattern, name, FNM_CASEFOLD) == 0)
			return true;
	}
	return false;
}

static bool
fits_any(const char *const *pattern, size_t n, struct str name)
{
	struct buf z = { 0 };
	bool fits = false;

	buf_adds(&z, name);
	buf_z(&z);
	for (size_t i = 0; i < n && pattern[i] != NULL && !fits; i++)
		fits = fits_name(pattern[i], z.p);
	buf_free(&z);
	return fits;
}

void
contents_see(struct contents *c, struct str name)
{
	for (size_t i = 0; c->export == NULL &&
	    i < ARRAY_N(exports); i++)
		if (fits_any(exports[i].tells, PATTERNS, name))
			c->export = &exports[i];
}

enum contents_turn
contents_turn(const struct contents *c, struct str name)
{
	const struct contents_export *e = c->export;

	if (fits_any(passed, ARRAY_N(passed), name))
		return CONTENTS_NEVER;
	if (e == NULL)
		return CONTENTS_THEN;
	return fits_any(e->first, PATTERNS, name) ? CONTENTS_FIRST :
	    fits_any(e->then, PATTERNS, name) ? CONTENTS_THEN : CONTENTS_NEVER;
}

bool
contents_waits(const struct contents *c)
{
	return c->export != NULL && c->export->first[0] != NULL;
}

const char *
contents_title(const struct contents *c)
{
	return c->export != NULL ? c->export->title : NULL;
}
