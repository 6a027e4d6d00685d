#include "container/discard.h"

#include "base/buf.h"
#include "base/diag.h"
#include "container/resync.h"
#include "container/seek.h"
#include "json/json_leaf.h"
#include "json/json_scan.h"

enum {
	INDENT_MAX = 4096,		/* bytes in which a value opens, or not */
	AHEAD = 64 * 1024,		/* how far is looked after a bad value */
	AHEAD_MIN = 1024,
	GLUED_MAX = 6,			/* where a glued value is looked for */
	GLUED_LEAST = 8,		/* bytes of one */
	HEAD_MAX = 256,			/* bytes of the name that it begins with */
	VAIN_FIRST = 1024 * 1024,	/* what may be read in vain: at first, */
	VAIN_EACH = 16			/* and for each byte of the file */
};

/* Skips lines up to one in which another value may begin. */
static void
skip_lines(struct values *v)
{
	size_t indent = v->indent;

	for (;;) {
		struct str s;
		size_t at;

		seek_line(v);
		v->indent = indent;
		do
			s = feed_text(v->feed);
		while (str_chr(s, feed_eol(v->feed)) == SIZE_MAX &&
		    s.n <= INDENT_MAX && feed_more(v->feed));
		s = feed_text(v->feed);
		if (s.n == 0) {
			v->array = false;
			return;
		}
		at = resync_opening(s, v->indent, v->array);
		if (at != SIZE_MAX) {
			feed_skip(v->feed, at);
			return;
		}
	}
}

bool
discard_affordable(const struct values *v)
{
	return v->vain <= VAIN_FIRST + VAIN_EACH * feed_used(v->feed);
}

/*
 * Bytes of a bad value that ends on its line, 0 when that cannot be told. A
 * file that is full of them is not to take for ever.
 */
static size_t
guess_end(struct values *v)
{
	size_t from = discard_affordable(v) ? 0 : v->json.error_at, n;
	uint64_t far = AHEAD_MIN + 16 * feed_used(v->feed) / v->broken;
	struct str s;

	far = v->json.error_at + (far < AHEAD ? far : AHEAD);
	do {
		s = str_sub(feed_text(v->feed), 0, far);
		n = str_chr(s, feed_eol(v->feed));
	} while (n == SIZE_MAX && s.n < far && feed_more(v->feed));
	/* The text may have moved even where it has ended. */
	s = str_sub(feed_text(v->feed), 0, far);
	return resync_end(str_sub(s, 0, n), from, v->array, buf_str(&v->head));
}

/*
 * Where a write was broken off, the next value may follow on the same line: it
 * begins where the scan failed, or just before. Whether a whole one does, that
 * begins as the broken one does or ends with the line; 0: none.
 */
static size_t
glued_at(struct values *v)
{
	size_t from = v->json.error_at < 2 ? 1 : v->json.error_at - 2, used;
	struct json found = { 0 };
	enum json_status status;
	struct str s, head, rest;

	for (size_t at = from; at < from + GLUED_MAX; at++) {
		s = feed_text(v->feed);
		if (at >= s.n || s.p[at] == feed_eol(v->feed) || s.p[0] != '{')
			break;
		if (s.p[at] != '{')
			continue;
		while (status = json_scan_first(&found, str_skip(
		    feed_text(v->feed), at), 0, &used), status == JSON_MORE)
			if (feed_text(v->feed).n > PROGRESS_LONG || !feed_more(v->feed))
				break;
		if (status != JSON_OK || used < GLUED_LEAST)
			continue;
		s = feed_text(v->feed);
		head = str_sub(s, 0, 1 + str_chr(str_skip(s, 1), ':'));
		rest = str_skip(s, at + used);
		while (rest.n > 0 && seek_is_blank(rest.p[0]))
			rest = str_skip(rest, 1);
		json_free(&found);
		if ((head.n <= HEAD_MAX && str_starts(str_skip(s, at), head)) ||
		    rest.n == 0 || rest.p[0] == feed_eol(v->feed))
			return at;
	}
	json_free(&found);
	return 0;
}

void
discard_value(struct values *v)
{
	struct str s = feed_text(v->feed);
	size_t at = v->json.error_at, from = feed_line(v->feed, 0), where, n;
	const char *name = feed_name(v->feed), *why = v->json.error;

	v->broken++;
	v->vain += at;
	if (discard_affordable(v) && (n = glued_at(v)) > 0) {
		diag_bad_line(name, from, "cut off: another value begins in "
		    "it");
		feed_skip(v->feed, n);
		v->tail = !v->array;
		v->fresh = false;
		return;
	}
	s = feed_text(v->feed);
	where = feed_line(v->feed, at);
	if (where == from) {
		if (at < s.n && (s.p[at] == feed_eol(v->feed) ||
		    str_starts(str_skip(s, at), STR("\r\n"))))
			why = "cut off before its end";
		diag_bad_line(name, from, "%s", why);
		n = guess_end(v);
		if (n > 0)
			feed_skip(v->feed, n);
		else
			seek_line(v);
		return;
	}
	/* Else each line before the mistake is tried. */
	if (!discard_affordable(v))
		feed_skip(v->feed, (size_t)((char *)memrchr(s.p,
		    feed_eol(v->feed), at) - s.p));
	skip_lines(v);
	/* The mistake is seen where something else begins already. */
	if (where >= feed_line(v->feed, 0))
		diag_bad_line(name, from, "cut off before its end");
	else
		diag_bad_line(name, where, "%s", why);
}
