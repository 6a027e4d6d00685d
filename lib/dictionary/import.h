/*
 * Dictionaries of other programs, translated into a codebook. A reader of
 * import_*.c walks through its format and calls what stands here; what became
 * of every entry is kept with its line.
 *
 * A new format is one file with one struct import_format, declared below and
 * entered in the table of cmd/tw-import.c.
 */
#ifndef DICTIONARY_IMPORT_H
#define DICTIONARY_IMPORT_H

#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "base/str.h"
#include "dictionary/term.h"

#define IMPORT_NONE UINT32_MAX

enum import_fate {
	IMPORT_EXACT,
	IMPORT_APPROXIMATE,	/* why says in what it differs */
	IMPORT_REFUSED,		/* why says the reason */
	IMPORT_REPEATED		/* the code has this rule already */
};
enum { IMPORT_FATES = IMPORT_REPEATED + 1 };

struct import_code {
	struct str name;	/* as the source calls it */
	struct str id;
	struct str path;	/* ids of the codes above it and its own */
	struct str definition;	/* may be empty */
	const char *within;	/* of within:, NULL: not said */
	uint32_t parent;	/* IMPORT_NONE at the top */
	uint32_t depth;		/* 1 at the top */
	uint32_t child, last_child, next;
	uint32_t entry, last_entry;
};

struct import_entry {
	struct str source;	/* as it stands in the dictionary */
	struct str rule;	/* of a refused one empty */
	struct str why;		/* of an exact one empty; a NUL behind it */
	size_t line;
	uint32_t code;		/* IMPORT_NONE: belongs to none */
	uint32_t next;		/* of the same code */
	uint8_t fate;		/* enum import_fate */
};

/* A rule that names another code. */
struct import_reference {
	uint32_t entry, from, to;
};

struct import {
	const char *path;	/* for messages */
	const char *format;	/* what the format is called */
	struct str text;	/* the file in UTF-8, its lines ended by LF */
	const char *hashtags;	/* of hashtags:, NULL: not said */
	struct import_code *code;
	struct import_entry *entry;
	struct import_reference *reference;
	size_t codes, code_cap;
	size_t entries, entry_cap;
	size_t references, reference_cap;
	size_t count[IMPORT_FATES];
	struct names by_name, ids, rules;	/* keys begin with a number */
	uint32_t *by_name_code;
	size_t by_name_cap;
	uint32_t *id_next;	/* by number in ids: what to append next */
	size_t id_cap;
	uint32_t top, last_top;
	struct arena texts;
	struct buf line_buf;
};

struct import_format {
	const char *name;	/* of -f */
	const char *title;	/* for people */
	const char *suffixes;	/* ".dic .dicx" */
	bool (*looks_like)(struct str text);
	/* Damage that leaves nothing trustworthy ends the program with 2. */
	void (*read)(struct import *);
};

extern const struct import_format import_quanteda, import_liwc,
    import_lexicoder, import_yoshikoder, import_wordstat, import_khcoder;

/* An empty one for bytes, which are decoded; import_free() frees. */
struct import *import_new(const char *path, struct str bytes,
    const char *encoding);
void import_free(struct import *);

/*
 * The code with this name below parent (IMPORT_NONE: at the top); of the same
 * name twice the same code comes back. Its id is made from the name.
 */
uint32_t import_code(struct import *, uint32_t parent, struct str name);

/* The same, but IMPORT_NONE when there is none yet. */
uint32_t import_find(struct import *, uint32_t parent, struct str name);

/* Gives a code a fuller name, and a definition. Both are copied. */
void import_label(struct import *, uint32_t code, struct str name);
void import_define(struct import *, uint32_t code, struct str definition);

/*
 * Enters what became of an entry: an empty why means exactly, an empty rule
 * refused. Texts are copied; control characters become blanks. The number of
 * the entry comes back.
 */
uint32_t import_rule(struct import *, uint32_t code, size_t line,
    struct str source, struct str rule, struct str why);

/*
 * Enters a word, a phrase or a pattern, as term_rule() has it; the rule may
 * carry a weight of 1 to 9.
 */
void import_entry(struct import *, uint32_t code, size_t line,
    struct str term, enum term_wild, unsigned weight);

/* An entry that is refused; why as printf(3). */
void import_refuse(struct import *, uint32_t code, size_t line,
    struct str source, const char *why, ...)
    __attribute__((__format__(__printf__, 5, 6)));

/* The rule of this entry names the code to: circles are found at the end. */
void import_refer(struct import *, uint32_t entry, uint32_t to);

/* Refuses the rules by which codes refer to themselves in a circle. */
void import_break_circles(struct import *);

/* The next line comes off *rest, without its end; false at the end. */
bool import_line(struct str *rest, struct str *line);

const char *import_fate_name(enum import_fate);

#endif
