#include "container/seek.h"

#include "base/ascii.h"
#include "base/buf.h"
#include "base/diag.h"
#include "container/prefix.h"
#include "json/json_leaf.h"
#include "json/json_scan.h"

enum {
	NAME_MAX_BYTES = 4096,		/* of the left side of an assignment */
	LINE_MAX_BYTES = 8 * 1024 * 1024	/* of one with a prefix */
};

bool
seek_is_blank(char c)
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
	return letter(c) || ascii_digit(c) || seek_is_blank(c) ||
	    memchr(".[]'\"-", c, 6) != NULL;
}

/*
 * Skips "window.YTD.tweets.part0 =" up to the bracket after it and keeps the
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
			while (i < s.n && (seek_is_blank(s.p[i]) || s.p[i] == '\n'));
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

void
seek_blanks(struct values *v)
{
	struct str s = feed_text(v->feed);
	char eol = feed_eol(v->feed);
	size_t i = 0;

	while (i < s.n && (seek_is_blank(s.p[i]) || s.p[i] == '\n')) {
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
		buf_clear(&v->head);
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
	while (p < end && (seek_is_blank(*p) || *p == '\n'))
		p++;
	return p == end || (*p != ']' && *p != '}');
}

bool
seek_list(struct values *v)
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
		if (!seek_is_blank(s.p[0]) && s.p[0] != '\n' && s.p[0] != ':')
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

void
seek_line(struct values *v)
{
	for (;;) {
		struct str s = feed_text(v->feed);
		size_t n = str_chr(s, feed_eol(v->feed));

		if (n != SIZE_MAX) {
			feed_skip(v->feed, n + 1);
			v->fresh = true;
			v->indent = 0;
			buf_clear(&v->head);
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

/* The line that the text begins with, without its end. */
static struct str
line_of(struct values *v)
{
	struct str s;
	size_t n;

	while (s = feed_text(v->feed), n = str_chr(s, feed_eol(v->feed)),
	    n == SIZE_MAX && s.n < LINE_MAX_BYTES && feed_more(v->feed))
		;
	s = feed_text(v->feed);
	return str_sub(s, 0, n);
}

static bool
begins_log(struct values *v)
{
	struct str s;

	while (s = feed_text(v->feed), s.n < 2 && feed_more(v->feed))
		;
	return s.n > 1 && (ascii_digit(s.p[1]) || letter(s.p[1]));
}

/*
 * What programs put before values, line by line: grep a file name, logs a time,
 * servers that send events "data:". Lines that hold none are left out, those of
 * a log said. Whether something was skipped.
 */
static bool
skip_prefix(struct values *v, char c)
{
	struct str line;
	size_t n;

	/* [2014-05-14 10:00:04] begins a line of a log, [{ an array. */
	if (memchr("{]}\",;", c, 6) != NULL || (c == '[' && !begins_log(v)))
		return false;
	if (letter(c) && skip_assignment(v))
		return true;
	line = line_of(v);
	if ((n = prefix_event(line)) > 0) {
		if (n == line.n)
			seek_line(v);
		else
			feed_skip(v->feed, n);
		v->events = true;
		return true;
	}
	n = prefix_bytes(line);
	if (n > 0) {
		feed_skip(v->feed, n);
		v->prefixed = true;
		return true;
	}
	if (!v->prefixed && (!ascii_digit(c) || prefix_is_value(line)))
		return false;
	v->broken++;
	diag_bad_line(feed_name(v->feed), feed_line(v->feed, 0),
	    "a line without a value");
	seek_line(v);
	return true;
}

bool
seek_value(struct values *v)
{
	for (;;) {
		struct str s = feed_text(v->feed);
		char c;

		if (s.n == 0) {
			if (feed_more(v->feed))
				continue;
			say_nuls(v);
			if (v->array && !feed_damaged(v->feed) &&
			    !feed_is_part(v->feed))
				diag_finding("%s: ends inside an array: "
				    "is it cut off?", feed_name(v->feed));
			return false;
		}
		c = s.p[0];
		if (seek_is_blank(c) || c == '\n') {
			seek_blanks(v);
			continue;
		}
		if (skip_mark(v, s))
			continue;
		say_nuls(v);
		if (v->tail && !v->fresh && c != '{') {
			seek_line(v);
			continue;
		}
		v->tail = v->tail && !v->fresh;
		if (v->fresh && !v->array && !v->object && skip_prefix(v, c))
			continue;
		v->fresh = false;
		if (c == ',' && v->expects) {
			v->broken++;
			diag_bad_line(feed_name(v->feed),
			    feed_line(v->feed, 0), "a comma without a value");
		}
		v->expects = c == ',' || c == '[';
		if (c == '[' && !v->array) {
			v->array = true;
			buf_clear(&v->head);
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
			v->expects = false;
			return true;
		}
		feed_skip(v->feed, 1);
	}
}
