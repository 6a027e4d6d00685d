#include "container/values.h"

#include "base/ascii.h"
#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "container/discard.h"
#include "container/literal.h"
#include "container/loose.h"
#include "container/resync.h"
#include "container/seek.h"
#include "json/json_leaf.h"
#include "json/json_scan.h"

enum {
	DEEP = 256,			/* keep all that a value holds */
	HEAD_MAX = 256,			/* of what it begins with */
	LITERAL_LONG = 1024 * 1024	/* a literal that is none, most likely */
};

void
values_begin(struct values *v, struct feed *feed, const char *const *lists)
{
	v->feed = feed;
	v->lists = lists;
	v->object = false;
	v->tail = false;
	v->prefixed = false;
	v->events = false;
	v->nuls = 0;
	buf_clear(&v->assigned);
	buf_clear(&v->head);
	v->blank = 0;
	v->broken = 0;
	v->vain = 0;
	v->used = 0;
	v->one_line = false;
	v->array = false;
	v->fresh = true;
	v->expects = true;
	v->indent = 0;
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

	if (!discard_affordable(v))
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

/*
 * Whether the scan has failed at a word, at a control character, at an escape
 * or after a comma.
 */
static bool
may_be_loose(const struct values *v)
{
	struct str s = feed_text(v->feed);
	size_t at = v->json.error_at;

	return at > 0 && at < s.n && ((unsigned char)s.p[at] < 0x20 ||
	    memchr("-\\}]", s.p[at], 4) != NULL || s.p[at - 1] == '\\' ||
	    ascii_letter(s.p[at]));
}

/* A value that is longer than is taken. */
static void
say_too_long(struct values *v)
{
	v->broken++;
	diag_bad_line(feed_name(v->feed), feed_line(v->feed, 0),
	    DIAG_TOO_LONG, cli_max_line);
}

/* Scans the value that the text begins with; false when it is none. */
static bool
scan(struct values *v)
{
	for (;;) {
		struct str s = feed_text(v->feed);

		switch (json_scan_first(&v->json, s, DEEP, &v->used)) {
		case JSON_OK:
			v->one_line = !v->json.spread;
			if (v->used <= cli_max_line)
				return true;
			say_too_long(v);
			feed_skip(v->feed, v->used);
			v->used = 0;
			return false;
		case JSON_MORE:
			if (s.n > PROGRESS_LONG && seek_list(v))
				return false;
			if (s.n > cli_max_line) {
				say_too_long(v);
				seek_line(v);
				return false;
			}
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
			discard_value(v);
			return false;
		case JSON_BAD:
			if (str_is(STR("not valid UTF-8"), v->json.error) &&
			    feed_mend(v->feed, v->json.error_at))
				break;
			if ((may_be_loose(v) && scan_as(v, loose_json)) || (v->assigned.n > 0 &&
			    scan_as(v, literal_json)))
				return true;
			discard_value(v);
			return false;
		}
	}
}

/* The value that was given out is used. */
static void
use_value(struct values *v)
{
	if (v->one_line)
		feed_skip_inside(v->feed, v->used);
	else
		feed_skip(v->feed, v->used);
	v->used = 0;
}

const struct json_node *
values_next(struct values *v)
{
	use_value(v);
	do {
		v->used = 0;
		v->one_line = false;
		if (!seek_value(v))
			return NULL;
	} while (!scan(v));
	if (v->array && v->head.n == 0)
		buf_adds(&v->head, str_sub(resync_head(feed_text(v->feed)), 0,
		    HEAD_MAX));
	v->line = feed_line(v->feed, 0);
	v->mended = feed_mended(v->feed, v->used);
	return v->json.node;
}

/* Whether this is the end of a line, in an array with a comma before it. */
static bool
is_line_end(const struct values *v, struct str s)
{
	size_t commas = 0;

	for (size_t i = 0; i < s.n; i++)
		if (v->array && s.p[i] == ',')
			commas++;
		else if (!seek_is_blank(s.p[i]) && s.p[i] != '\n')
			return false;
	return commas == (v->array && !v->expects);
}

bool
values_settled(struct values *v)
{
	if (v->object || v->tail || v->prefixed || v->events ||
	    v->assigned.n > 0 || !discard_affordable(v) ||
	    !is_line_end(v, str_skip(feed_text(v->feed), v->used)))
		return false;
	use_value(v);
	v->one_line = false;
	seek_blanks(v);
	if (v->array && !v->expects) {
		feed_skip(v->feed, 1);
		v->expects = true;
		v->fresh = false;
		seek_blanks(v);
	}
	return v->fresh && v->indent == 0 && v->nuls == 0;
}

void
values_free(struct values *v)
{
	json_free(&v->json);
	buf_free(&v->assigned);
	buf_free(&v->head);
	buf_free(&v->literal);
}
