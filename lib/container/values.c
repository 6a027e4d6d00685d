#include "container/values.h"

#include "base/ascii.h"
#include "base/buf.h"
#include "base/diag.h"
#include "container/literal.h"
#include "container/loose.h"
#include "container/resync.h"

enum {
	DEEP = 256,			/* keep all that a value holds */
	NAME_MAX_BYTES = 4096,		/* of the left side of an assignment */
	LONG = 2 * 1024 * 1024,		/* an object too long to be kept */
	LITERAL_LONG = 1024 * 1024,	/* a literal that is none, most likely */
	AHEAD = 64 * 1024,		/* how far is looked behind a bad value */
	AHEAD_MIN = 1024,
	GLUED_MAX = 6,			/* where a glued value is looked for */
	GLUED_LEAST = 8,		/* bytes of one */
	HEAD_MAX = 256,			/* bytes of the name that it begins with */
	VAIN_FIRST = 1024 * 1024,	/* what may be read in vain: at first, */
	VAIN_EACH = 16			/* and for each byte of the file */
};

void
values_begin(struct values *v, struct feed *feed, const char *const *lists)
{
	v->feed = feed;
	v->lists = lists;
	v->object = false;
	v->tail = false;
	v->nuls = 0;
	buf_clear(&v->assigned);
	v->blank = 0;
	v->broken = 0;
	v->vain = 0;
	v->used = 0;
	v->array = false;
	v->fresh = true;
	v->indent = 0;
}

static bool
is_blank_of_value(char c)
{
	/* RS begins each value in RFC 7464; DOS ends its files with 1A. */
	return c == ' ' || c == '\t' || c == '\r' || c == '\x1e' ||
	    c == '\x1a' || c == '\0';
}

static bool
letter(char c)
{
	return ascii_letter(c) || c == '_' ||
	    c == '$';
}

/* Whether c may stand in the left side of an assignment; it is one line. */
static bool
named(char c)
{
	return letter(c) || ascii_digit(c) || is_blank_of_value(c) ||
	    memchr(".[]'\"-", c, 6) != NULL;
}

/*
 * Skips "window.YTD.tweets.part0 =" up to the bracket behind it and keeps the
 * name; false, with nothing skipped, when the text is something else.
 */
static bool
skip_assignment(struct values *v)
{
	size_t name = 0, i;
	struct str s;

	for (;;) {
		s = feed_text(v->feed);
		while (name < s.n && named(s.p[name]))
			name++;
		i = name;
		if (i < s.n && s.p[i] == '=')
			do
				i++;
			while (i < s.n &&
			    (is_blank_of_value(s.p[i]) || s.p[i] == '\n'));
		if (i < s.n)
			break;
		if (s.n > NAME_MAX_BYTES || !feed_more(v->feed))
			return false;
	}
	if (i == name || (s.p[i] != '[' && s.p[i] != '{'))
		return false;
	buf_clear(&v->assigned);
	buf_adds(&v->assigned, str_trim(str_sub(s, 0, name)));
	feed_skip(v->feed, i);
	return true;
}

/* Skips blanks and blank lines, at least one byte. */
static void
skip_blanks(struct values *v, struct str s)
{
	char eol = feed_eol(v->feed);
	size_t i = 0;

	while (i < s.n && (is_blank_of_value(s.p[i]) || s.p[i] == '\n')) {
		v->nuls += s.p[i] == '\0';
		if (s.p[i++] != eol) {
			if (v->fresh)
				v->indent++;
			continue;
		}
		if (v->fresh && !v->array)
			v->blank++;
		v->fresh = true;
		v->indent = 0;
	}
	feed_skip(v->feed, i);
}

static bool
is_list(const struct values *v, const char *p, size_t n)
{
	for (size_t i = 0; v->lists != NULL && v->lists[i] != NULL; i++)
		if (str_is((struct str){ p, n }, v->lists[i]))
			return true;
	return false;
}

/* Whether a bracket that has been scanned was open when the text ended. */
static bool
is_open(const struct json_node *v, const char *end)
{
	const char *p = v->p + 1;

	if ((v->type != JSON_ARRAY && v->type != JSON_OBJECT) || v->skip > 1)
		return false;
	while (p < end && (is_blank_of_value(*p) || *p == '\n'))
		p++;
	return p == end || (*p != ']' && *p != '}');
}

/*
 * The scan has come to the end of a long text inside an object: goes into the
 * list that it is in the midst of, when that is one that we know.
 */
static bool
enter_list(struct values *v)
{
	const struct json_node *top = v->json.node, *m = top + 1,
	    *end = top + v->json.n;
	struct str s = feed_text(v->feed);

	if (v->array || v->json.n < 2 || top->type != JSON_OBJECT)
		return false;
	while (m < end && !is_open(m, s.p + s.n))
		m += m->skip;
	if (m >= end || m->type != JSON_ARRAY ||
	    !is_list(v, m->key, m->key_n))
		return false;
	feed_skip(v->feed, (size_t)(m->p + 1 - s.p));
	v->array = true;
	v->object = true;
	return true;
}

/* Bytes of the value that the text begins with; 0 when it is none. */
static size_t
measure_value(struct values *v)
{
	size_t used;

	for (;;)
		switch (json_scan_first(&v->json, feed_text(v->feed), 0,
		    &used)) {
		case JSON_OK:
			return used;
		case JSON_BAD:
			return 0;
		case JSON_MORE:
			if (!feed_more(v->feed))
				return 0;
		}
}

/*
 * In an object whose list was entered, at the name of another member: skips
 * it, or goes into it. False when what stands there is no member.
 */
static bool
skip_member(struct values *v)
{
	size_t used = measure_value(v);
	struct str s = feed_text(v->feed);
	bool list;

	if (used == 0)
		return false;
	list = is_list(v, s.p + 1, used - 2);
	feed_skip(v->feed, used);
	while (feed_text(v->feed).n > 0 || feed_more(v->feed)) {
		s = feed_text(v->feed);
		if (!is_blank_of_value(s.p[0]) && s.p[0] != '\n' &&
		    s.p[0] != ':')
			break;
		feed_skip(v->feed, 1);
	}
	s = feed_text(v->feed);
	if (s.n > 0 && s.p[0] == '[' && list) {
		v->array = true;
		feed_skip(v->feed, 1);
		return true;
	}
	used = measure_value(v);
	feed_skip(v->feed, used);
	return used > 0;
}

/* Skips to behind the end of the line. */
static void
skip_line(struct values *v)
{
	for (;;) {
		struct str s = feed_text(v->feed);
		size_t n = str_chr(s, feed_eol(v->feed));

		if (n != SIZE_MAX) {
			feed_skip(v->feed, n + 1);
			v->fresh = true;
			v->indent = 0;
			return;
		}
		feed_skip(v->feed, s.n);
		if (!feed_more(v->feed))
			return;
	}
}

/* Where a write was lost a file has a run of NUL bytes: that is said. */
static void
say_nuls(struct values *v)
{
	if (v->nuls == 0)
		return;
	v->broken++;
	diag_bad_line(feed_name(v->feed), feed_line(v->feed, 0), "%zu bytes of "
	    "NUL, where something was lost", v->nuls);
	v->nuls = 0;
}

/* The mark that begins a file, inside of files that were joined. */
static bool
skip_mark(struct values *v, struct str s)
{
	static const struct str mark = { "\xef\xbb\xbf", 3 };

	if (s.p[0] != mark.p[0])
		return false;
	while (feed_text(v->feed).n < mark.n && feed_more(v->feed))
		;
	s = feed_text(v->feed);
	if (!str_starts(s, mark))
		return false;
	feed_skip(v->feed, mark.n);
	return true;
}

/* Goes to where the next value begins; false when there is none. */
static bool
find_value(struct values *v)
{
	for (;;) {
		struct str s = feed_text(v->feed);
		char c;

		if (s.n == 0) {
			if (feed_more(v->feed))
				continue;
			say_nuls(v);
			if (v->array && !feed_damaged(v->feed))
				diag_finding("%s: ends inside an array: "
				    "is it cut off?", feed_name(v->feed));
			return false;
		}
		c = s.p[0];
		if (is_blank_of_value(c) || c == '\n') {
			skip_blanks(v, s);
			continue;
		}
		if (skip_mark(v, s))
			continue;
		say_nuls(v);
		if (v->tail && !v->fresh && c != '{') {
			skip_line(v);
			continue;
		}
		v->tail = v->tail && !v->fresh;
		v->fresh = false;
		if (c == '[' && !v->array) {
			v->array = true;
		} else if (c == ']' && v->array) {
			v->array = false;
		} else if (c == '}' && v->object && !v->array) {
			v->object = false;
		} else if (c != ',' && c != ';') {
			if (c == '"' && v->object && !v->array &&
			    skip_member(v))
				continue;
			if (!v->array && letter(c) && skip_assignment(v))
				continue;
			return true;
		}
		feed_skip(v->feed, 1);
	}
}

/* Skips lines up to one in which another value may begin. */
static void
skip_lines(struct values *v)
{
	size_t indent = v->indent;

	for (;;) {
		struct str s;
		size_t at;

		skip_line(v);
		v->indent = indent;
		do
			s = feed_text(v->feed);
		while (str_chr(s, feed_eol(v->feed)) == SIZE_MAX &&
		    s.n <= NAME_MAX_BYTES && feed_more(v->feed));
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

/* Whether values that may be none can be read at all that length again. */
static bool
affordable(const struct values *v)
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
	size_t from = affordable(v) ? 0 : v->json.error_at, n;
	uint64_t far = AHEAD_MIN + 16 * feed_used(v->feed) / v->broken;
	struct str s;

	far = v->json.error_at + (far < AHEAD ? far : AHEAD);
	do {
		s = str_sub(feed_text(v->feed), 0, far);
		n = str_chr(s, feed_eol(v->feed));
	} while (n == SIZE_MAX && s.n < far && feed_more(v->feed));
	/* The text may have moved even where it has ended. */
	s = str_sub(feed_text(v->feed), 0, far);
	return resync_end(str_sub(s, 0, n), from, v->array);
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
			if (feed_text(v->feed).n > LONG || !feed_more(v->feed))
				break;
		if (status != JSON_OK || used < GLUED_LEAST)
			continue;
		s = feed_text(v->feed);
		head = str_sub(s, 0, 1 + str_chr(str_skip(s, 1), ':'));
		rest = str_skip(s, at + used);
		while (rest.n > 0 && is_blank_of_value(rest.p[0]))
			rest = str_skip(rest, 1);
		json_free(&found);
		if ((head.n <= HEAD_MAX && str_starts(str_skip(s, at), head)) ||
		    rest.n == 0 || rest.p[0] == feed_eol(v->feed))
			return at;
	}
	json_free(&found);
	return 0;
}

/* Leaves out the value that the text begins with, which is none. */
static void
leave_out(struct values *v)
{
	struct str s = feed_text(v->feed);
	size_t at = v->json.error_at, from = feed_line(v->feed, 0), where, n;
	const char *name = feed_name(v->feed), *why = v->json.error;

	v->broken++;
	v->vain += at;
	if (affordable(v) && (n = glued_at(v)) > 0) {
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
			skip_line(v);
		return;
	}
	/* Else each line before the mistake is tried. */
	if (!affordable(v))
		feed_skip(v->feed, (size_t)((char *)memrchr(s.p,
		    feed_eol(v->feed), at) - s.p));
	skip_lines(v);
	/* The mistake is seen where something else begins already. */
	if (where >= feed_line(v->feed, 0))
		diag_bad_line(name, from, "cut off before its end");
	else
		diag_bad_line(name, where, "%s", why);
}

/*
 * A value need not be JSON to the letter: whether it is one when it is read
 * loosely, or in a file of JavaScript as a literal.
 */
static bool
scan_as(struct values *v, enum literal_status (*read)(struct buf *, struct str,
    size_t *))
{
	const char *error = v->json.error;
	size_t at = v->json.error_at, used;

	if (!affordable(v))
		return false;
	for (;;) {
		buf_clear(&v->literal);
		switch (read(&v->literal, feed_text(v->feed), &used)) {
		case LITERAL_DONE:
			if (json_scan(&v->json, buf_str(&v->literal), DEEP)) {
				v->used = used;
				return true;
			}
			/* Bytes that JSON did not come to are mended now. */
			if (str_is(STR("not valid UTF-8"), v->json.error) &&
			    feed_mend(v->feed, 0))
				continue;
			break;
		case LITERAL_MORE:
			used = feed_text(v->feed).n;
			if (used < LITERAL_LONG && feed_more(v->feed))
				continue;
			break;
		case LITERAL_BAD:
			break;
		}
		v->vain += used;
		v->json.error = error;
		v->json.error_at = at;
		return false;
	}
}

/* Whether the scan has failed at a word, or at a control character. */
static bool
may_be_loose(const struct values *v)
{
	struct str rest = str_skip(feed_text(v->feed), v->json.error_at);

	return rest.n > 0 && ((unsigned char)rest.p[0] < 0x20 ||
	    rest.p[0] == '-' || ascii_letter(rest.p[0]));
}

/* Scans the value that the text begins with; false when it is none. */
static bool
scan(struct values *v)
{
	for (;;) {
		struct str s = feed_text(v->feed);

		switch (json_scan_first(&v->json, s, DEEP, &v->used)) {
		case JSON_OK:
			return true;
		case JSON_MORE:
			if (s.n > LONG && enter_list(v))
				return false;
			if (feed_more(v->feed))
				break;
			if (feed_damaged(v->feed)) {
				/* The damage has been said. */
				v->broken++;
				feed_skip(v->feed, s.n);
				return false;
			}
			s = feed_text(v->feed);
			v->used = s.n;
			if (json_scan(&v->json, s, DEEP))
				return true;
			leave_out(v);
			return false;
		case JSON_BAD:
			if (str_is(STR("not valid UTF-8"), v->json.error) &&
			    feed_mend(v->feed, v->json.error_at))
				break;
			if ((may_be_loose(v) && scan_as(v, loose_json)) || (v->assigned.n > 0 &&
			    scan_as(v, literal_json)))
				return true;
			leave_out(v);
			return false;
		}
	}
}

const struct json_node *
values_next(struct values *v)
{
	feed_skip(v->feed, v->used);
	do {
		v->used = 0;
		if (!find_value(v))
			return NULL;
	} while (!scan(v));
	v->line = feed_line(v->feed, 0);
	v->mended = feed_mended(v->feed, v->used);
	return v->json.node;
}

void
values_free(struct values *v)
{
	json_free(&v->json);
	buf_free(&v->assigned);
	buf_free(&v->literal);
}
