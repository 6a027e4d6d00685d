/*
 * The members of a record: the one list of them. tw-record(5) describes them
 * in this order; a test holds the two together.
 */
#ifndef IO_MEMBERS_H
#define IO_MEMBERS_H

#include "base/str.h"

enum members_type {
	MEMBERS_STRING,
	MEMBERS_NUMBER,
	MEMBERS_OBJECT,
	MEMBERS_STRINGS,	/* an array of strings */
	MEMBERS_PAIRS,		/* an array of pairs of whole numbers */
	MEMBERS_OBJECTS		/* an array of objects */
};

/* Who writes a member. */
enum members_writer {
	MEMBERS_BY_NORMALIZE,	/* tw-normalize */
	MEMBERS_BY_EXTRA,		/* the same, under --extra */
	MEMBERS_BY_INTENT,		/* tw-tag-intent, under --near */
	MEMBERS_BY_PLACE,		/* tw-tag-place */
	MEMBERS_BY_CASE,	/* tw-case, under --through */
	MEMBERS_BY_COUNT		/* tw-count: it is a row, no record */
};

/*
 * X(NUMBER, object that it is in, its name, type, writer): the object's name
 * and its own make the path. No dimension may be called like one of them.
 */
#define MEMBERS_LIST(X)							\
	X(ID, "", "id", STRING, NORMALIZE)				\
	X(CREATED_AT, "", "created_at", STRING, NORMALIZE)		\
	X(PLATFORM, "", "platform", STRING, NORMALIZE)			\
	X(KIND, "", "kind", STRING, NORMALIZE)				\
	X(AUTHOR, "", "author", OBJECT, NORMALIZE)			\
	X(AUTHOR_ID, "author.", "id", STRING, NORMALIZE)		\
	X(AUTHOR_HANDLE, "author.", "handle", STRING, NORMALIZE)	\
	X(AUTHOR_NAME, "author.", "name", STRING, NORMALIZE)		\
	X(AUTHOR_LOCATION, "author.", "location", STRING, NORMALIZE)	\
	X(AUTHOR_FOLLOWERS, "author.", "followers", NUMBER, NORMALIZE)	\
	X(TEXT, "", "text", STRING, NORMALIZE)				\
	X(OWN, "", "own", PAIRS, NORMALIZE)				\
	X(TEXT_STATE, "", "text_state", STRING, NORMALIZE)		\
	X(LANG, "", "lang", STRING, NORMALIZE)				\
	X(CONVERSATION, "", "conversation", STRING, NORMALIZE)		\
	X(REPLY_TO, "", "reply_to", OBJECT, NORMALIZE)			\
	X(REPLY_TO_ID, "reply_to.", "id", STRING, NORMALIZE)		\
	X(REPLY_TO_HANDLE, "reply_to.", "handle", STRING, NORMALIZE)	\
	X(REPOST_OF, "", "repost_of", OBJECT, NORMALIZE)		\
	X(REPOST_OF_ID, "repost_of.", "id", STRING, NORMALIZE)		\
	X(REPOST_OF_HANDLE, "repost_of.", "handle", STRING, NORMALIZE)	\
	X(QUOTE_OF, "", "quote_of", OBJECT, NORMALIZE)			\
	X(QUOTE_OF_ID, "quote_of.", "id", STRING, NORMALIZE)		\
	X(QUOTE_OF_HANDLE, "quote_of.", "handle", STRING, NORMALIZE)	\
	X(QUOTE_OF_TEXT, "quote_of.", "text", STRING, NORMALIZE)	\
	X(HASHTAGS, "", "hashtags", STRINGS, NORMALIZE)			\
	X(MENTIONS, "", "mentions", STRINGS, NORMALIZE)			\
	X(URLS, "", "urls", STRINGS, NORMALIZE)				\
	X(MEDIA, "", "media", STRINGS, NORMALIZE)			\
	X(PLACE, "", "place", OBJECT, NORMALIZE)			\
	X(PLACE_LAT, "place.", "lat", NUMBER, NORMALIZE)		\
	X(PLACE_LON, "place.", "lon", NUMBER, NORMALIZE)		\
	X(PLACE_NAME, "place.", "name", STRING, NORMALIZE)		\
	X(PLACE_SOURCE, "place.", "source", STRING, NORMALIZE)		\
	X(COUNTS, "", "counts", OBJECT, NORMALIZE)			\
	X(COUNTS_LIKES, "counts.", "likes", NUMBER, NORMALIZE)		\
	X(COUNTS_REPOSTS, "counts.", "reposts", NUMBER, NORMALIZE)	\
	X(COUNTS_REPLIES, "counts.", "replies", NUMBER, NORMALIZE)	\
	X(COUNTS_QUOTES, "counts.", "quotes", NUMBER, NORMALIZE)	\
	X(COUNTS_VIEWS, "counts.", "views", NUMBER, NORMALIZE)		\
	X(URL, "", "url", STRING, NORMALIZE)				\
	X(VIA, "", "via", STRING, NORMALIZE)				\
	X(VISIBILITY, "", "visibility", STRING, NORMALIZE)		\
	X(SOURCE, "", "source", STRING, NORMALIZE)			\
	X(REPAIRED, "", "repaired", STRINGS, NORMALIZE)			\
	X(EXTRA, "", "extra", OBJECT, EXTRA)				\
	X(PART, "", "part", OBJECT, NORMALIZE)				\
	X(ATTRIBUTES, "", "attributes", OBJECT, NORMALIZE)		\
	X(PROGRAM_INTENT, "", "program_intent", STRINGS, INTENT)	\
	X(PLACE_ABOUT, "", "place_about", STRINGS, PLACE)			\
	X(PLACE_ABOUT_RANKED, "", "place_about_ranked", OBJECTS, PLACE)	\
	X(PLACE_ABOUT_EVIDENCE, "", "place_about_evidence", OBJECTS, PLACE)	\
	X(PLACE_ABOUT_NEAR, "", "place_about_near", STRINGS, PLACE)		\
	X(CASE, "", "case", STRINGS, CASE)				\
	X(CASE_VERDICT, "", "case_verdict", STRINGS, CASE)		\
	X(ROW, "", "row", STRING, COUNT)

#define MEMBERS_NUMBER_OF(number, in, name, type, writer) MEMBERS_##number,
enum members { MEMBERS_LIST(MEMBERS_NUMBER_OF) MEMBERS };
#undef MEMBERS_NUMBER_OF

struct members_entry {
	struct str path;	/* "author.handle" */
	const char *name;	/* "handle" */
	enum members_type type;
	enum members_writer writer;
};

extern const struct members_entry members_table[MEMBERS];

/* The member with this path; MEMBERS when there is none. */
enum members members_find(struct str path);

/*
 * The path of what tables and people call so, in English or Indonesian and in
 * any case: "author.handle" of "akun". Empty: nobody does.
 */
struct str members_elsewhere(struct str name);

#endif
