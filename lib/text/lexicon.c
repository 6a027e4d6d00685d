#include "text/lexicon.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "io/input.h"
#include "json/json.h"
#include "text/fold.h"
#include "text/token.h"

enum {
	BYTES_MAX = 16 << 20,
	ABBREVIATION_MAX = 16	/* bytes; longer words are none */
};

struct lexicon_entry {
	struct str *v;
	size_t n;
	size_t cap;
};

struct lexicon {
	struct names variants;
	struct lexicon_entry *of;		/* by number in variants */
	size_t cap;
	struct names readings;		/* all of them */
	struct names kept;		/* words below !clitic */
	struct names endings;		/* below !ending, without their - */
	struct names abbreviations;	/* below !abbreviation */
	struct names figured;		/* of these, those before a figure only */
	bool joined;
	struct tokens tokens;		/* scratch, as the two below */
	struct buf left, right;
};

struct lexicon *
lexicon_new(void)
{
	return mem_new(1, sizeof(struct lexicon));
}

/* The line without its comment: a # that begins no hashtag. */
static struct str
uncommented(struct str line)
{
	for (size_t i = 0; i < line.n; i++) {
		unsigned n;
		const char *next = line.p + i + 1;
		enum fold_class class;

		if (line.p[i] != '#')
			continue;
		class = i + 1 == line.n ? FOLD_SPACE :
		    fold_class(fold_decode(next, line.p + line.n, &n));
		if ((i == 0 || line.p[i - 1] == ' ' ||
		    line.p[i - 1] == '\t') && class != FOLD_LETTER &&
		    class != FOLD_DIGIT && class != FOLD_UNDERSCORE)
			return str_trim(str_sub(line, 0, i));
	}
	return str_trim(line);
}

/* One word, joined or not, folded into lex->left; false when s is none. */
static bool
take_word(struct lexicon *lex, struct str s)
{
	struct tokens *t = &lex->tokens;

	token_split(t, s);
	if (t->n == 0 || t->v[0].start != 0 || t->v[t->n - 1].end != s.n)
		return false;
	for (size_t i = 0; i < t->n; i++)
		if (t->v[i].kind != TOKEN_WORD || (i > 0 && !t->v[i].joined))
			return false;
	buf_clear(&lex->left);
	fold_add(&lex->left, s);
	return true;
}

/* Words separated by blanks, folded into lex->right; false when there is none. */
static bool
take_words(struct lexicon *lex, struct str s)
{
	struct tokens *t = &lex->tokens;

	token_split(t, s);
	buf_clear(&lex->right);
	for (size_t i = 0; i < t->n; i++) {
		if (t->v[i].kind != TOKEN_WORD)
			return false;
		if (i > 0)
			buf_addc(&lex->right, ' ');
		fold_add(&lex->right, token_str(t, i));
	}
	return t->n > 0;
}

static void
add_reading(struct lexicon *lex)
{
	uint32_t known = lex->variants.n;
	uint32_t i = names_add(&lex->variants, buf_str(&lex->left));
	uint32_t r = names_add(&lex->readings, buf_str(&lex->right));
	struct str reading = lex->readings.key[r];
	struct lexicon_entry *to;

	lex->of = mem_grow(lex->of, &lex->cap, (size_t)i + 1, sizeof(*lex->of));
	to = lex->of + i;
	if (i == known)
		*to = (struct lexicon_entry){ 0 };
	for (size_t k = 0; k < to->n; k++)
		if (to->v[k].p == reading.p)
			return;
	to->v = mem_grow(to->v, &to->cap, to->n + 1, sizeof(*to->v));
	to->v[to->n++] = reading;
}

static bool
is_utf8(struct str s)
{
	unsigned n;

	for (const char *p = s.p, *end = s.p + s.n; p < end; p += n) {
		n = (unsigned char)*p < 0x80 ? 1 : json_utf8(p, end);
		if (n == 0)
			return false;
	}
	return true;
}

/* The sections of a file, as their first lines name them. */
enum section { VARIANTS, CLITIC, ENDING, ABBREVIATION, SECTIONS };

static const char *const section_name[] = {
	"", "!clitic", "!ending", "!abbreviation"
};

/* Where a line stands. */
struct lexicon_line {
	const char *path;
	size_t number;
	bool first;		/* none before it was one of a lexicon */
	enum section section;
};

static void
take_variant(struct lexicon *lex, struct str line, const struct lexicon_line *at)
{
	size_t equals = str_chr(line, '=');

	if (equals == SIZE_MAX)
		diag_die("%s:%zu: no '=' here: a line says variant = word "
		    "(words whose ending stays are listed below !clitic)",
		    at->path, at->number);
	lex->joined |= lex->tokens.n > 1;
	if (!take_words(lex, str_skip(line, equals + 1)))
		diag_die("%s:%zu: no word after '='%s", at->path, at->number,
		    str_chr(line, '#') == SIZE_MAX ? "" :
		    " (a comment is # and a blank)");
	if (!str_eq(buf_str(&lex->left), buf_str(&lex->right)))
		add_reading(lex);
}

/* A file that is something else is not quoted: it may be private. */
static void
check_first(const struct lexicon_line *at, bool good)
{
	if (at->first && !good)
		diag_die("%s:%zu: is this a lexicon? A line of one says "
		    "variant = word, or stands below !clitic, !ending or "
		    "!abbreviation; see tw-codebook(5)", at->path, at->number);
}

static void
take_line(struct lexicon *lex, struct str line, const struct lexicon_line *at)
{
	struct str left = str_trim(str_sub(line, 0, str_chr(line, '=')));
	size_t blank = str_chr(left, ' ');
	bool figure = at->section == ABBREVIATION && blank != SIZE_MAX &&
	    str_is(str_trim(str_skip(left, blank)), "0");

	if (figure)
		left = str_sub(left, 0, blank);
	if (at->section == ENDING && left.n > 0 && left.p[0] == '-')
		left = str_skip(left, 1);
	check_first(at, at->section != VARIANTS ||
	    str_chr(line, '=') != SIZE_MAX);
	if (!take_word(lex, left))
		diag_die("%s:%zu: '%s' is not one word", at->path, at->number,
		    diag_vis(left));
	if (at->section == VARIANTS) {
		take_variant(lex, line, at);
		return;
	}
	if (str_chr(line, '=') != SIZE_MAX)
		diag_die("%s:%zu: variants stand above %s, not below it",
		    at->path, at->number, section_name[at->section]);
	names_add(at->section == CLITIC ? &lex->kept :
	    at->section == ENDING ? &lex->endings : &lex->abbreviations,
	    buf_str(&lex->left));
	if (figure)
		names_add(&lex->figured, buf_str(&lex->left));
}

/* The section that a line begins, VARIANTS when it begins none. */
static enum section
section_of(struct str line, const struct lexicon_line *at)
{
	if (line.n == 0 || line.p[0] != '!')
		return VARIANTS;
	for (unsigned s = CLITIC; s < SECTIONS; s++)
		if (str_is(line, section_name[s]))
			return (enum section)s;
	diag_die("%s:%zu: unknown section %s; there are !clitic, !ending and "
	    "!abbreviation", at->path, at->number, diag_vis(line));
}

void
lexicon_load(struct lexicon *lex, const char *path)
{
	struct buf bytes = { 0 };
	struct str rest, line;
	struct lexicon_line at = { path, 0, true, VARIANTS };

	if (!input_slurp(path, BYTES_MAX, &bytes))
		diag_die("the lexicon cannot be used");
	rest = buf_str(&bytes);
	if (str_starts(rest, STR("\xef\xbb\xbf")))
		rest = str_skip(rest, 3);
	while (str_split(&rest, '\n', &line)) {
		enum section section;

		at.number++;
		if (!is_utf8(line))
			diag_die("%s:%zu: not UTF-8", path, at.number);
		line = uncommented(line);
		section = section_of(line, &at);
		if (section != VARIANTS)
			at.section = section;
		else if (line.n > 0)
			take_line(lex, line, &at);
		at.first &= line.n == 0;
	}
	buf_free(&bytes);
}

const struct str *
lexicon_readings(const struct lexicon *lex, struct str word, size_t *n)
{
	uint32_t i = names_find(&lex->variants, word);

	*n = i == NAMES_NONE ? 0 : lex->of[i].n;
	return i == NAMES_NONE ? NULL : lex->of[i].v;
}

bool
lexicon_keeps(const struct lexicon *lex, struct str word)
{
	return names_find(&lex->kept, word) != NAMES_NONE;
}

const struct str *
lexicon_endings(const struct lexicon *lex, size_t *n)
{
	*n = lex->endings.n;
	return lex->endings.key;
}

bool
lexicon_abbreviates(const struct lexicon *lex)
{
	return lex->abbreviations.n > 0;
}

bool
lexicon_is_abbreviation(const struct lexicon *lex, struct str word, bool name,
    bool figure)
{
	struct buf folded = { 0 };
	struct str key;
	bool is;
	unsigned n;

	if (word.n == 0 || word.n > ABBREVIATION_MAX)
		return false;
	if (name && fold_upper(fold_decode(word.p, word.p + word.n, &n)) &&
	    n == word.n)
		return true;
	fold_add(&folded, word);
	key = buf_str(&folded);
	is = names_find(&lex->abbreviations, key) != NAMES_NONE && (figure ||
	    names_find(&lex->figured, key) == NAMES_NONE);
	buf_free(&folded);
	return is;
}

bool
lexicon_has_reading(const struct lexicon *lex, struct str words)
{
	return names_find(&lex->readings, words) != NAMES_NONE;
}

bool
lexicon_has_joined(const struct lexicon *lex)
{
	return lex->joined;
}

void
lexicon_free(struct lexicon *lex)
{
	for (uint32_t i = 0; i < lex->variants.n; i++)
		free(lex->of[i].v);
	free(lex->of);
	names_free(&lex->variants);
	names_free(&lex->readings);
	names_free(&lex->kept);
	names_free(&lex->endings);
	names_free(&lex->abbreviations);
	names_free(&lex->figured);
	token_free(&lex->tokens);
	buf_free(&lex->left);
	buf_free(&lex->right);
	free(lex);
}
