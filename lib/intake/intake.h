/*
 * From values and rows to records. A format is a struct source: it says
 * whether a value is its own, and takes it. To add a format:
 *
 * 1. Write lib/source/NAME.c with one "const struct source source_NAME".
 *    is() looks at a value and says whether it is one of yours. No other
 *    format may say so of the same value: what was right for the last value is
 *    asked first for the next. Look at members that are always there; be
 *    silent about missing ones.
 *    take() does one of these with it:
 *	p = intake_begin(in); ... fill p in ...; intake_post(in);
 *	intake_notice(in, "delete");	a message about posts
 *	intake_no_post(in, "user");	anything else that is no post
 *	intake_value(in, inner);	a wrapper, for each value inside it
 *    Text from the value goes through post_str() or post_text(); nothing is
 *    allocated, nothing is checked twice: what is missing stays empty.
 *    A table has columns (intake/columns.h) instead, and a row() for what
 *    they do not say. With objects, objects of JSON with such members are of
 *    this format as well.
 * 2. Put one line into lib/source/source.h. The order there is the order in
 *    which formats are asked.
 * 3. Put small made-up files and their records into tests/tw-normalize/NAME/.
 */
#ifndef INTAKE_INTAKE_H
#define INTAKE_INTAKE_H

#include "base/buf.h"
#include "base/mem.h"
#include "columns/columns.h"
#include "columns/map.h"
#include "container/rows.h"
#include "gate/gate.h"
#include "intake/export.h"
#include "intake/page.h"
#include "intake/times.h"
#include "interview/interview.h"
#include "json/json.h"
#include "post/post.h"
#include "time/stamp.h"

struct intake;

struct source {
	const char *name;	/* for -f and the record's "source" */
	const char *title;	/* for --list-formats; NULL: not listed */
	const char *platform;

	/* Before a file is read: looks for what lies beside it; may be NULL. */
	void (*begin)(struct intake *, const char *path);

	bool (*is)(struct intake *, const struct json_node *value);
	void (*take)(struct intake *, const struct json_node *value);
	bool document;	/* no values or rows: intake/interview reads it */
	bool rest;	/* takes what no other knows: never asked first */
	bool owned;	/* its posts do not say whose they are: --account does */
	/* Members that make a wrapper too long to be kept; see values_begin(). */
	const char *const *lists;

	/* A table: its columns; where no names tell it, is_table() does. */
	const struct columns *columns;
	bool (*is_table)(struct intake *, const struct rows_row *header);
	bool objects;		/* or objects of JSON with these members */
	/* After the columns, what else a row says; false: it is no post but what
	 * `none` says, in the singular (NULL: "row without a post"). */
	const char *none;
	bool (*row)(struct intake *, struct post *, const struct rows_row *);
};

/* A post of this value, empty but for what the source says of all of them. */
struct post *intake_begin(struct intake *);

/* It is filled in: it is filtered, counted and written. */
void intake_post(struct intake *);

/* The value is no post; what names its kind, in the singular: "delete". */
void intake_notice(struct intake *, const char *what);
void intake_no_post(struct intake *, const char *what);

/* The same for n of them that the value only counts: replies not delivered. */
void intake_no_posts(struct intake *, const char *what, uint64_t n);

/* The value is none that could be used: that is said, with file and line. */
void intake_broken(struct intake *, const char *why);

/* What it is, is known, and it cannot be read: that is said, with the file. */
void intake_refuse(struct intake *, const char *what);

/* A notice said that this post is deleted. */
void intake_delete(struct intake *, const char *platform, struct str id);

/* A value inside the one that was taken. */
void intake_value(struct intake *, const struct json_node *);

/*
 * For a wrapper that has to write the value inside it anew: room for its JSON,
 * which is then taken.
 */
struct buf *intake_room(struct intake *);
void intake_again(struct intake *);

/* Whether this is the first time in the run that it is asked; then say it. */
bool intake_is_news(struct intake *, const char *what);

/* Memory that lasts as long as the outermost value. */
struct arena *intake_arena(struct intake *);

/* The same, but it lasts as long as the file is read. */
struct arena *intake_file_arena(struct intake *);

/*
 * What a wrapper leaves for the values inside it, such as the users of a page,
 * forgotten with the outermost value; and what begin() leaves for those that
 * have no such wrapper, forgotten with the file. NULL when there is neither.
 */
void intake_set_page(struct intake *, struct page_index *);
void intake_set_beside(struct intake *, struct page_index *);
const struct page_index *intake_page(const struct intake *);

/* What the value is assigned to: window.YTD.tweets.part0; else empty. */
struct str intake_assigned(const struct intake *);

/*
 * What stands before the rows of the table that is read: the lines before the
 * header, and the header.
 */
struct str intake_letterhead(const struct intake *);

/*
 * The name of the file that is read, without its folder and what follows the
 * first dot; empty for standard input.
 */
struct str intake_file_title(const struct intake *);

/* The owner of a personal export, as --account or account.js says. */
struct str intake_account(const struct intake *);
struct export *intake_owner(struct intake *);

/* The columns, or members, of what is taken were told by their names alone. */
void intake_guessed(struct intake *, const struct rows_row *header);

/*
 * The object as a row whose columns are its members, with those inside its
 * members: author.id. They are named, the cells are empty. Until the next call.
 */
struct rows_row *intake_members(struct intake *, const struct json_node *object);

/*
 * What the object has of enum tweet_members, which is() and take() ask for one
 * after the other. Until another object is looked at.
 */
const struct json_node *const *intake_tweet(struct intake *,
    const struct json_node *object);

/* Fills these cells, and by the row's plan the post. */
void intake_fill(struct intake *, struct post *, const struct json_node *,
    const struct columns *);

/* As times_in_zone(). */
void intake_in_zone(struct intake *, struct post *, const char *zone);

/* Whether names are replaced (--pseudonyms). */
bool intake_hides_names(const struct intake *);

/* Whether left-over columns and members are to be kept (--extra). */
bool intake_wants_extra(const struct intake *);

/* What a post comes from that pairs of -m have made. */
extern const struct source intake_pairs;

/* What the program asks for. */
struct intake_options {
	const struct source *forced;	/* -f; NULL: by what the values are */
	struct map *map;		/* -m; may be NULL */
	const char *account;		/* may be NULL */
	const char *sheet;		/* of workbooks; NULL: the first */
	struct interview_options interview;
	struct stamp_rules times;	/* --dates, --collected */
	bool extra;			/* columns of a table that have no member */
	bool quiet;			/* what was noticed of a file is not said */
	size_t jobs;			/* values taken at once; 0: as is best */
};

/* Begins; what is a post goes through the gate. The table ends with NULL. */
struct intake *intake_open(const struct intake_options *, struct gate *,
    const struct source *const *);

/* All files are read: writes what has waited. What became of all of it. */
const struct flow *intake_end(struct intake *);

void intake_close(struct intake *);

#endif
