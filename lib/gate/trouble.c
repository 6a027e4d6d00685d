#include "gate/trouble.h"

#include "base/diag.h"
#include "json/json.h"

enum { EXAMPLE_MAX = 60 };

/* What is said when data states something that was not understood: status 1. */
static const struct {
	const char *name;	/* in the flow */
	const char *what;
	bool finding;
	const char *advice;	/* what to do about it; may be NULL */
} kinds[TROUBLES] = {
	[TROUBLE_TIME_UNREAD] = { "time_unread", "times not read", true,
	    NULL },
	[TROUBLE_TIME_REPLACED] = { "time_replaced", "times not read (those of "
	    "the ids were taken)", true, NULL },
	[TROUBLE_TIME_MISSING] = { "time_missing", "posts in which no time was "
	    "found", true, "has the format changed?" },
	[TROUBLE_TIME_AHEAD] = { "time_ahead", "times that lie ahead, not "
	    "taken", true, NULL },
	[TROUBLE_TIME_DIFFERS] = { "time_differs", "times more than 2 s away "
	    "from what the id says (they were kept)", false, NULL },
	[TROUBLE_TEXT_MISSING] = { "text_missing", "posts in which no text was "
	    "found", true, "has the format changed?" },
	[TROUBLE_TEXT_EMPTY] = { "text_empty", "posts without text", false,
	    NULL },
	[TROUBLE_AUTHOR_MISSING] = { "author_missing", "posts in which no "
	    "author was found", true, "has the format changed?" },
	[TROUBLE_HANDLE_MISSING] = { "handle_missing", "posts in which no "
	    "handle of the author was found", true, "has the format changed?" },
	[TROUBLE_AUTHOR_UNSAID] = { "author_unsaid", "posts without an author",
	    false, "--account says whose they are" },
	[TROUBLE_AUTHOR_UNKNOWN] = { "author_unknown", "posts without an "
	    "author", false, NULL },
	[TROUBLE_COUNT_UNREAD] = { "count_unread", "posts with a count that is "
	    "not read and left out", true, NULL },
	[TROUBLE_ID_DIFFERS] = { "id_differs", "ids that differ from their "
	    "id_str, as numbers rounded by a program do (the strings were "
	    "used)", false, NULL },
	[TROUBLE_ID_DAMAGED] = { "id_damaged", "ids that are rounded and tell "
	    "no posts apart", false, NULL },
	[TROUBLE_REPOST_CUT] = { "repost_cut", "reposts whose original was not "
	    "delivered, with the text cut", false, NULL },
	[TROUBLE_CUT_COPY] = { "cut_copy", "cut copies of posts that also came "
	    "whole (the whole ones were written)", false, NULL },
	[TROUBLE_CUT_WRITTEN] = { "cut_written", "whole copies of posts that "
	    "were written cut before they came", false, NULL },
	[TROUBLE_EDIT] = { "edit", "earlier versions of posts that were edited "
	    "(the latest were written)", false, NULL },
	[TROUBLE_EDIT_WRITTEN] = { "edit_written", "later versions of posts "
	    "that were written before they came", false, NULL },
	[TROUBLE_EXTRA_LEFT] = { "extra_left", "posts whose extra was left "
	    "out: names may stand in it", false, NULL },
	[TROUBLE_ID_SPLIT] = { "id_split", "ids with a line end in them, not "
	    "written", true, NULL },
};

void
trouble_add(struct trouble *all, enum trouble_kind kind, size_t line,
    struct str example)
{
	struct trouble *t = &all[kind];

	if (t->n++ > 0)
		return;
	t->line = line;
	if (example.n > EXAMPLE_MAX) {
		example.n = EXAMPLE_MAX;
		/* Do not cut a character in two. */
		while (example.n > 0 &&
		    ((unsigned char)example.p[example.n] & 0xc0) == 0x80)
			example.n--;
	}
	buf_clear(&t->example);
	buf_adds(&t->example, example);
}

void
trouble_more(struct trouble *all, const struct trouble *more,
    enum trouble_kind kind, size_t lines)
{
	if (more->n == 0)
		return;
	trouble_add(all, kind, more->line + lines, buf_str(&more->example));
	all[kind].n += more->n - 1;
	if (more->advice != NULL)
		trouble_advise(all, kind, more->advice);
}

void
trouble_advise(struct trouble *all, enum trouble_kind kind, const char *advice)
{
	if (all[kind].advice == NULL)
		all[kind].advice = advice;
}

void
trouble_number(struct buf *out, uint64_t n)
{
	if (n >= 1000) {
		trouble_number(out, n / 1000);
		buf_addf(out, ",%03u", (unsigned)(n % 1000));
	} else {
		buf_addu(out, n);
	}
}

static void
say_one(const struct trouble *t, enum trouble_kind kind, const char *file,
    uint64_t posts)
{
	struct buf b = { 0 };

	trouble_number(&b, t->n);
	buf_addz(&b, " of ");
	trouble_number(&b, posts);
	if (t->line > 0)
		buf_addf(&b, ", first in line %zu", t->line);
	if (t->example.n > 0)
		buf_addf(&b, ": '%s'", diag_vis(buf_str(&t->example)));
	if (t->advice != NULL || kinds[kind].advice != NULL)
		buf_addf(&b, "; %s", t->advice != NULL ? t->advice :
		    kinds[kind].advice);
	diag_note("%s: %s: %s", file, kinds[kind].what, buf_z(&b));
	buf_free(&b);
}

void
trouble_say(const struct trouble *all, const char *file, uint64_t posts,
    bool quiet)
{
	for (size_t i = 0; i < TROUBLES; i++) {
		if (all[i].n == 0)
			continue;
		if (!quiet)
			say_one(&all[i], (enum trouble_kind)i, file, posts);
		if (kinds[i].finding)
			diag_misread((size_t)all[i].n);
	}
}

void
trouble_merge(struct trouble *run, struct trouble *file)
{
	for (size_t i = 0; i < TROUBLES; i++) {
		run[i].n += file[i].n;
		file[i].n = 0;
		file[i].advice = NULL;
	}
}

void
trouble_json(struct buf *out, const struct trouble *all)
{
	const char *sep = ",\"troubles\":{";

	for (size_t i = 0; i < TROUBLES; i++) {
		if (all[i].n == 0)
			continue;
		buf_addz(out, sep);
		json_quote(out, str_of(kinds[i].name));
		buf_addc(out, ':');
		buf_addu(out, all[i].n);
		sep = ",";
	}
	if (*sep == ',' && sep[1] == '\0')
		buf_addc(out, '}');
}

void
trouble_free(struct trouble *all)
{
	for (size_t i = 0; i < TROUBLES; i++) {
		buf_free(&all[i].example);
		all[i] = (struct trouble){ 0 };
	}
}
