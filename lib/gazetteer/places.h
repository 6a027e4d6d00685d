/*
 * What a gazetteer holds, in flat arrays; gazetteer.h says how it is read. All
 * text lives as long as the gazetteer.
 */
#ifndef GAZETTEER_PLACES_H
#define GAZETTEER_PLACES_H

#include "base/hash.h"
#include "base/mem.h"
#include "base/str.h"
#include "gazetteer/cue.h"
#include "rule/fault.h"

#define GAZETTEER_NONE UINT32_MAX

enum {
	GAZETTEER_BYTES_MAX = 64 << 20,	/* of one file */
	GAZETTEER_ENTRIES_MAX = 1 << 20,
	GAZETTEER_FORMS_MAX = 1 << 23,
	GAZETTEER_LEVELS_MAX = 8,
	GAZETTEER_SHARES_MAX = 1000,	/* of one entry */
	GAZETTEER_ID_MAX = 100		/* bytes of one id */
};

enum gazetteer_class {
	GAZETTEER_LEVEL,	/* of a kind that the head names as a level */
	GAZETTEER_PLACE,	/* street, market, junction ... */
	GAZETTEER_OUTSIDE,	/* beyond the area that the levels part */
	GAZETTEER_ABOVE,	/* wider than the first level; no shares: the
				 * whole area */
	GAZETTEER_NEVER		/* words that are no place here */
};

/* A part of an entry that lies in an area. */
struct gazetteer_share {
	uint32_t area;		/* an entry of class GAZETTEER_LEVEL */
	double share;		/* above 0; those of an entry sum to 1 at most */
};

/* A spelling by which an entry is known in texts. */
struct gazetteer_form {
	struct str text;	/* folded words, one blank between two */
	double weight;		/* against other readings of the same text */
	uint32_t entry;
	uint32_t words;		/* how many */
	uint32_t near, nears;	/* word[near ..+ nears]: weak: also with one of
				 * these within 5 tokens */
	uint32_t not_near, not_nears;	/* and not with one of these */
	uint32_t file;		/* where it or what it was made of stands */
	uint32_t line;
	uint32_t column;	/* characters from 1; 0: not known */
	bool weak : 1;		/* only after a type word of its own kind */
	bool at : 1;		/* weak: also after a place word */
	bool bound : 1;		/* weak: and elsewhere not even a faint mention */
	bool typed : 1;		/* begins with a type word of the entry's kind */
	bool by_rule : 1;	/* nobody typed it, cf. tw-gazetteer(5) */
};

struct gazetteer_entry {
	struct str kind;
	struct str id;
	struct str name;	/* as readers see it */
	struct str path;	/* coblong/dago; of others the path of their
				 * largest share and their id; outside/cimahi;
				 * above/bandung, never/adipura */
	enum gazetteer_class class;
	uint32_t level;		/* of a level: 0 is the first */
	uint32_t parent;	/* of a level: the entry above it, else
				 * GAZETTEER_NONE */
	uint32_t share, shares;	/* shares[share ..+ shares], largest first */
	uint32_t form, forms;	/* form[form ..+ forms] */
	uint32_t file;
	uint32_t line;
	bool located;		/* lat and lon are given */
	double lat;
	double lon;
	double radius_m;	/* 0: not given */
};

/* One file. */
struct gazetteer_file {
	const char *path;	/* as messages name it */
	struct str name;	/* as it was asked for */
	struct str bytes;
};

/* A value in a column of the user's own. */
struct gazetteer_value {
	uint32_t entry;
	uint32_t property;	/* number in properties */
	uint32_t order;		/* while it is read: the last row comes first */
	struct str text;	/* not empty */
};

struct gazetteer {
	struct gazetteer_file *file;
	size_t files;
	struct str title;	/* of the first file that has one; each may be
				 * empty */
	struct str language;
	struct str zone;
	struct str attribution;	/* of all files, parted by "; " */
	struct names lexicons;	/* of all files */
	struct str cues_name;	/* of the table of words */
	struct cues cues;
	struct str level[GAZETTEER_LEVELS_MAX];	/* names of levels, top first */
	uint32_t levels;
	struct gazetteer_entry *entry;	/* as the rows stand */
	uint32_t entries;
	struct gazetteer_share *share;
	size_t shares;
	struct gazetteer_form *form;	/* by entry */
	size_t forms;
	struct str *word;	/* of near: and not:, folded */
	size_t words;
	struct names properties;	/* columns of the user's own */
	struct gazetteer_value *value;	/* by entry, property */
	size_t values;
	struct names paths;	/* of entries: number in paths is not theirs */
	uint32_t *by_path;	/* number in paths -> entry */
	struct faults faults;
	struct arena texts;
};

/* The entry of this path; GAZETTEER_NONE when there is none. */
uint32_t places_find(const struct gazetteer *, struct str path);

/*
 * The area of a level (0 is the first) that an area lies in: itself, or one
 * above it; GAZETTEER_NONE when it is above that level.
 */
uint32_t places_above(const struct gazetteer *, uint32_t area, uint32_t level);

/* What an entry has in a column of the user's own; empty when nothing. */
struct str places_value(const struct gazetteer *, uint32_t entry,
    uint32_t property);

void places_free(struct gazetteer *);

#endif
