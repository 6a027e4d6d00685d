/*
 * What a codebook holds, in flat arrays; codebook.h says how it is read. All
 * text lives as long as the book.
 */
#ifndef CODEBOOK_BOOK_H
#define CODEBOOK_BOOK_H

#include "base/hash.h"
#include "base/mem.h"
#include "base/str.h"
#include "rule/fault.h"
#include "rule/rule.h"

enum {
	CODEBOOK_BYTES_MAX = 16 << 20,	/* of one file */
	CODEBOOK_CODES_MAX = 1 << 16,
	CODEBOOK_RULES_MAX = 1 << 17,
	CODEBOOK_TEXTS_MAX = 1 << 18,	/* examples, definitions, values */
	CODEBOOK_NAMES_MAX = 1000,	/* lexicons, declared properties */
	CODEBOOK_DEPTH_MAX = 16,	/* stars */
	CODEBOOK_ID_MAX = 100		/* bytes of one id */
};

#define CODEBOOK_NONE UINT32_MAX

/*
 * Whose words count, and within what a rule holds: as books, options and
 * records write it, and as it is said to people.
 */
#define CODEBOOK_SCOPES(X)						\
	X(SCOPE_OWN, "own", "own words")				\
	X(SCOPE_QUOTED, "quoted", "quoted words")			\
	X(SCOPE_ANY, "any", "all words")
#define CODEBOOK_SCOPES_SAID "own, quoted or any"
#define CODEBOOK_WITHINS(X)						\
	X(WITHIN_RECORD, "record", "the post")				\
	X(WITHIN_SENTENCE, "sentence", "a sentence")			\
	X(WITHIN_CLAUSE, "clause", "a clause")

#define CODEBOOK_X_ENUM(constant, name, said) constant,
enum codebook_scope { CODEBOOK_SCOPES(CODEBOOK_X_ENUM) SCOPES };
enum codebook_within { CODEBOOK_WITHINS(CODEBOOK_X_ENUM) WITHINS };

extern const char *const codebook_scope_name[SCOPES];
extern const char *const codebook_scope_said[SCOPES];
extern const char *const codebook_within_name[WITHINS];
extern const char *const codebook_within_said[WITHINS];

/* The settings that a head or a code may make. */
enum {
	SET_THRESHOLD = 1,
	SET_SCOPE = 2,
	SET_WITHIN = 4,
	SET_HASHTAGS = 8,
	SET_CLITICS = 16,
	SET_SCORE = 32,
	SET_EDITS = 64
};

struct codebook_settings {
	unsigned set;		/* SET_...: stated here, not taken over */
	unsigned lent;		/* as the included code has them; of them those
				 * in set are stated there */
	uint32_t threshold;
	uint8_t scope;
	uint8_t within;
	bool hashtags;
	bool clitics;
	bool score;		/* weights make a score, no threshold */
	bool edits;		/* words are found with a typing error, too */
};

/* One file and its head. */
struct codebook_file {
	const char *path;	/* as messages name it */
	struct str name;	/* as it was asked for */
	struct str bytes;
	struct str title;
	size_t title_line;
	struct str dimension;
	size_t dimension_line;
	struct str language;
	size_t language_line;
	bool longest;
	size_t longest_line;
	bool unmeasured;	/* measured: no */
	uint32_t includer;	/* 0: given by name; else 1 + the number of the
				 * file that includes it */
	struct codebook_settings set;
};

/*
 * A line of a head that says how right the book's codes were beside codes
 * given by hand. Figures are as written; empty ones are not stated.
 */
struct codebook_measured {
	uint32_t file;
	uint32_t line;
	struct str when;	/* the same for all lines of a measurement */
	struct str on;		/* which posts; the same for these */
	struct str code;	/* its path, or several joined by |; empty: of
				 * the whole measurement */
	struct str n;		/* posts; of a code those that have it */
	struct str precision;
	struct str recall;
	struct str f1;		/* of the whole: the mean over codes */
	struct str accuracy;
};

/* A lexicon that a head names. */
struct codebook_lexicon {
	struct str name;
	struct place at;
};

/* The properties of a code that are plain text. */
enum codebook_text_kind {
	CODEBOOK_DEF,
	CODEBOOK_NOTE,
	CODEBOOK_YES,
	CODEBOOK_NO,
	CODEBOOK_LABEL_EN,	/* the label in the languages of show/words.h */
	CODEBOOK_LABEL_ID,
	CODEBOOK_TEXTS
};

/* A text with the line it stands on. */
struct codebook_text {
	uint32_t code;
	uint32_t file;
	uint32_t line;
	struct str text;
};

struct codebook_texts {
	struct codebook_text *list;	/* by code, then line */
	size_t n;
};

/* A line of a declared property. */
struct codebook_value {
	uint32_t code;
	uint32_t property;	/* number in properties */
	uint32_t file;
	uint32_t line;
	struct str text;
};

struct codebook_rule {
	uint32_t code;
	uint32_t file;
	uint32_t line;
	uint32_t node;		/* root of its tree in codebook.tree */
	uint32_t first_node;	/* all its nodes: first_node .. end_node - 1 */
	uint32_t end_node;
	int64_t weight;		/* in units of 1/RULE_WEIGHT_ONE */
	bool not;		/* a not: line */
	struct str source;	/* as written, without weight and comment */
};

struct codebook_code {
	struct str path;	/* a/b */
	struct str id;		/* b */
	struct str label;	/* may be empty */
	uint32_t parent;	/* CODEBOOK_NONE at the top */
	uint32_t depth;		/* stars */
	uint32_t end;		/* codes below it: its number + 1 .. end - 1 */
	uint32_t file;		/* where its rules are, else where it opens */
	uint32_t line;
	uint32_t rules;		/* rule[first_rule ..+ rules]; 0: a heading */
	uint32_t first_rule;
	uint32_t nots;		/* rule[first_not ..+ nots]: its not: lines */
	uint32_t first_not;
	bool longest;		/* of its book */
	struct codebook_settings set;	/* in force: own, else of the head */
};

struct codebook {
	struct codebook_file *file;
	size_t files;
	struct str title;	/* of the first book that has one */
	struct str dimension;	/* empty: no book states one */
	struct str language;
	struct codebook_lexicon *lexicon;	/* of all books, each name once */
	size_t lexicons;
	struct names properties;	/* the declared ones */
	struct codebook_code *code;	/* parents first, as an outline */
	uint32_t codes;
	uint32_t *order;	/* codes so that what <...> needs comes first */
	struct codebook_rule *rule;
	uint32_t rules;
	struct rule_tree tree;
	struct codebook_texts text[CODEBOOK_TEXTS];
	struct codebook_measured *measured;	/* by file, line */
	size_t measures;
	struct codebook_value *value;	/* by code, property, line */
	size_t values;
	struct faults faults;
	struct names paths;	/* of codes: number in paths is not the code's */
	uint32_t *by_path;	/* number in paths -> code */
	struct arena texts;
};

/* A place in a file of the book, for messages. */
struct place book_place(const struct codebook *, uint32_t file, size_t line,
    size_t column);

/* The code with this path; CODEBOOK_NONE when there is none. */
uint32_t book_find(const struct codebook *, struct str path);

void book_free(struct codebook *);

#endif
