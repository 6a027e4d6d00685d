/* What is known while an archive is read; for intake/intake and archive. */
#ifndef INTAKE_STATE_H
#define INTAKE_STATE_H

#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "columns/flat.h"
#include "columns/used.h"
#include "container/rows.h"
#include "container/values.h"
#include "gate/flow.h"
#include "gate/gate.h"
#include "intake/intake.h"
#include "intake/rounded.h"
#include "intake/tweet.h"
#include "json/json.h"
#include "post/post.h"

enum {
	DEPTH_MAX = 8,		/* wrappers inside wrappers */
	AGAIN_MAX = 2		/* values written anew inside such values */
};

struct intake {
	const struct intake_options *o;
	struct gate *gate;
	const struct source *const *sources;
	const struct source *last[DEPTH_MAX];	/* what took the last value */
	const struct source *now;	/* what takes this one */
	unsigned depth;
	const struct json_node *whole;
	const struct json_node *value;	/* what is taken; NULL: a row */
	struct feed *feed;
	const char *const *lists;
	struct values values;
	struct rows rows;
	struct flat flat;	/* of the object last asked for */
	const struct json_node *flat_of;
	const struct json_node *tweet[TWEET_MEMBERS];	/* of the object last */
	const struct json_node *tweet_of;		/* looked at as a tweet */
	struct str letterhead;	/* of the table, with its header */
	bool tweets;		/* the names of its columns are of tweets */
	struct export owner;
	struct page_index *page;
	struct page_index *beside;
	struct arena arena;	/* for what the outermost value needs */
	struct arena file_arena;
	struct buf room[AGAIN_MAX + 1];	/* a value written anew, and what it is */
	struct json again[AGAIN_MAX];
	size_t again_used;	/* so many wrappers have written anew */
	struct post post;
	struct flow file;	/* of this file; run: of those before it */
	struct flow run;
	struct times times;	/* what is known of the file's */
	struct times_zone zone;	/* in which a source knows them to be */
	uint64_t known;		/* values of this file that a format took */
	uint64_t unknown;
	uint64_t ids;		/* values that are ids alone */
	struct buf names;	/* the members of the first unknown one */
	struct buf row;		/* a row as JSON */
	struct rounded rounded;	/* ids of this file */
	uint64_t posts;		/* of this file */
	struct used used;	/* its columns, where names are guessed */
	size_t line;		/* where what is taken begins */
	struct names news;	/* what is said but once */
	uint64_t done;		/* bytes of the files before this one */
	const struct table_reading *reading;	/* of its table */
	void (*take_row)(struct intake *, const struct rows_row *);
	bool early;		/* its values are taken ahead of their turn */
	bool odd;		/* and something depends on those before them */
	bool alone;		/* who could do so was looked for in this file */
	bool apart;		/* the whole file is taken ahead of its turn */
	bool tied;		/* and something depends on files before it */
	struct crew *crew;	/* who do so for this one, or NULL */
};

/* Frees what it holds, and not it. */
void intake_empty(struct intake *);

#endif
