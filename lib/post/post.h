/*
 * One post, flat, whatever it came from: a format fills it in, and one writer
 * turns it into the record that tw-record(5) describes. A member of which
 * nothing is known stays empty. Text points into the input or into mem, which
 * is emptied for the next post.
 */
#ifndef POST_POST_H
#define POST_POST_H

#include "base/buf.h"
#include "base/mem.h"
#include "base/str.h"
#include "io/kind.h"
#include "json/json.h"
#include "post/own.h"
#include "time/stamp.h"
#include "time/zone.h"

enum post_state {
	POST_FULL,
	POST_TRUNCATED,		/* cut, nothing longer found */
	POST_RENDERED,
	POST_HTML_STRIPPED,
	POST_ALTERED,		/* the exporting tool removed parts */
	POST_STATES
};

/* What had to be mended, as bits; in the order in which it is written. */
enum post_repair {
	POST_ID_FROM_URL = 1,
	POST_ID_MADE = 2,
	POST_ID_DAMAGED = 4,
	POST_TIME_FROM_ID = 8,
	POST_TIME_LOCAL = 16,
	POST_TEXT_FROM_REPOST = 32,
	POST_TEXT_FROM_NOTE = 64,
	POST_ENCODING = 128,
	POST_SURROGATE = 256,
	POST_TIME_RELATIVE = 512,	/* counted back from --collected */
	POST_COUNT_ROUNDED = 1024,	/* 6.1K is all that is stated */
	POST_DECODED = 2048,	/* the text had been encoded once too often */
	POST_REPAIRS = 12	/* how many there are */
};

struct post_ref {
	struct str id;
	struct str handle;
	struct str text;	/* of a quoted post only */
};

/*
 * Words such as hashtags. A source that has a list of them says so with
 * known, even when it is empty; else they are looked for in the text.
 */
struct post_list {
	struct str *item;
	size_t n;
	size_t cap;
	bool known;
};

struct post {
	struct str platform;
	struct str source;
	size_t line;		/* of the file, in which it begins */
	struct str id;
	bool finished;		/* all of it is said: nothing is to be found */
	struct str first_id;	/* of its first version; empty: id is that */
	uint64_t version;	/* of two, the later has the greater */
	bool versions;		/* it may come again in a later one */
	struct str raw;		/* a record already: only its time changes */
	struct str raw_time;	/* the time in it, with its quotes */

	enum when_kind when;	/* WHEN_NONE: no time is known */
	int64_t t;
	struct str stamp;	/* the time as it is stated */
	bool ahead;		/* that is later than now: it is not taken */
	enum stamp_form form;	/* what more is to be said of it */
	const struct stamp_rules *rules;	/* by which it is read, or NULL */

	bool repost;		/* a native one: text is the original's */
	bool reply;		/* it is one, even when of which is not known */
	bool quote;
	bool prefix_marks;	/* text that begins "RT @x: " is a native one */
	enum kind kind;

	struct str author_id;
	struct str handle;	/* with or without @ */
	struct str name;
	struct str location;
	struct str followers;	/* counts are digits, as they stand */

	struct str text;
	enum post_state state;
	bool quoting;		/* not all of the text is own: own[0..own_n) is */
	struct own_span own[OWN_SPANS_MAX];
	size_t own_n;
	struct str lang;
	struct str conversation;
	struct post_ref reply_to;
	struct post_ref repost_of;
	struct post_ref quote_of;

	struct str lat;		/* decimal degrees, as they stand */
	struct str lon;
	struct str place;
	bool place_box;		/* lat, lon are the middle of a place */

	struct str likes;
	struct str reposts;
	struct str replies;
	struct str quotes;
	struct str views;

	struct str url;
	struct str via;
	struct str visibility;	/* empty: public */
	struct str extra;	/* an object, as JSON */
	unsigned repaired;	/* bits of enum post_repair */
	bool id_differs;	/* id and id_str were two numbers */
	bool id_number;		/* the id was only there as a number */
	bool time_differs;	/* it is not the time that the id carries */
	bool time_unread;	/* its id was read instead */
	struct str count_unread;	/* of likes or the like, as it stands */

	struct post_list hashtags;
	struct post_list mentions;
	struct post_list urls;
	struct post_list media;	/* "photo:https://..." */
	struct arena mem;
	struct buf via_html;	/* from which this was made last */
	struct buf via_text;
	/* Where a cell of a table that is a list or an object is taken apart: */
	struct json cell;
	struct post_list cell_list;
};

/* Names as the record has them, by number. */
extern const char *const post_repair_names[POST_REPAIRS];
extern const char *const post_state_names[POST_STATES];	/* full: NULL */

/* Empties the post; its lists and its memory are kept for the next. */
void post_clear(struct post *);
void post_free(struct post *);

/* The text of a string with escapes in it, which are decoded. */
struct str post_unescaped(struct post *, const struct json_node *);

/* A value as text, its escapes decoded; empty for NULL, null and brackets. */
static inline struct str
post_str(struct post *p, const struct json_node *v)
{
	if (v == NULL || (v->type != JSON_STRING && v->type != JSON_NUMBER))
		return (struct str){ 0 };
	if (v->escaped)
		return post_unescaped(p, v);
	return v->type == JSON_STRING ? (struct str){ v->p + 1, v->n - 2 } :
	    json_raw(v);
}

/*
 * The same for a field in which & < > stand as &amp; &lt; &gt;: they are
 * decoded, once, from left to right; any other & is left alone.
 */
struct str post_text(struct post *, const struct json_node *);

/* A copy of s in which these three are decoded; s itself when it has none. */
struct str post_decoded(struct post *, struct str s);

/* What is between the tags: <a href="...">Twitter for iPad</a>. */
struct str post_untagged(struct post *, struct str html);

/*
 * The same of a value. Most posts come from what the last one came from, so
 * that is kept.
 */
struct str post_via(struct post *, const struct json_node *);

/* a and b joined, in the post's memory. */
struct str post_join(struct post *, struct str a, struct str b);

/*
 * The id: id_str, else the number as it is written. That both are there and
 * differ is noted in id_differs.
 */
void post_id(struct post *, const struct json_node *id_str,
    const struct json_node *id);

/*
 * The sum of numbers, as digits: of the member so named of each value in a list
 * (name NULL: of the values themselves). Empty when there is no list.
 */
struct str post_sum(struct post *, const struct json_node *list,
    const char *name);

/*
 * The ids of all versions of an edited post, its own among them, the first one
 * first: they are one post, and the latest counts. One id: it may be edited.
 */
void post_versions(struct post *, const struct json_node *ids);

/*
 * The time from a stamp as stamp_read() reads it, or from seconds since 1970
 * ("1706745600", "1706745600.25"). What is stated and none stays in stamp.
 */
void post_time(struct post *, struct str stamp);
void post_epoch(struct post *, struct str seconds);

/*
 * The time that the id of a tweet carries, since November 2010; false when it
 * carries none, or one that is still to come.
 */
bool post_id_time(struct str id, int64_t *t);

/* Puts a word into a list, which is known from then on. */
void post_add(struct post_list *, struct str word);

/* Puts all strings of an array into a list; of anything else nothing. */
void post_add_all(struct post *, struct post_list *,
    const struct json_node *array);

/*
 * It is a repost with the platform's own button. Where the original was not
 * delivered with its text, the repost's own is all there is: "RT @x: " is taken
 * off, what is cut is marked so.
 */
void post_repost(struct post *, bool delivered);

/*
 * All that follows from what the source has said and decides whether the post
 * is wanted: the time that the id carries, the RT prefix, a made id, own words
 * and kind, mended codes of languages.
 */
void post_finish(struct post *);

/* Looks for hashtags, mentions and links of which the source has no list. */
void post_find_lists(struct post *);

#endif
