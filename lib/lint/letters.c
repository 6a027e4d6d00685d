#include "lint/letters.h"

#include "base/array.h"
#include "base/str.h"
#include "codebook/book.h"
#include "rule/fault.h"
#include "rule/rule.h"
#include "text/fold.h"

enum letters_script { OTHER, LATIN, CYRILLIC, GREEK };

static const char *const script_name[] = { "", "Latin", "Cyrillic", "Greek" };

/* Letters of other scripts that look like a Latin one. */
static const struct {
	uint32_t letter;
	char looks;
} alike[] = {
	{ 0x391, 'A' }, { 0x392, 'B' }, { 0x395, 'E' }, { 0x396, 'Z' },
	{ 0x397, 'H' }, { 0x399, 'I' }, { 0x39a, 'K' }, { 0x39c, 'M' },
	{ 0x39d, 'N' }, { 0x39f, 'O' }, { 0x3a1, 'P' }, { 0x3a4, 'T' },
	{ 0x3a5, 'Y' }, { 0x3a7, 'X' }, { 0x3b1, 'a' }, { 0x3b9, 'i' },
	{ 0x3ba, 'k' }, { 0x3bd, 'v' }, { 0x3bf, 'o' }, { 0x3c1, 'p' },
	{ 0x3c5, 'u' }, { 0x3c7, 'x' }, { 0x405, 'S' }, { 0x406, 'I' },
	{ 0x408, 'J' }, { 0x410, 'A' }, { 0x412, 'B' }, { 0x415, 'E' },
	{ 0x41a, 'K' }, { 0x41c, 'M' }, { 0x41d, 'H' }, { 0x41e, 'O' },
	{ 0x420, 'P' }, { 0x421, 'C' }, { 0x422, 'T' }, { 0x423, 'Y' },
	{ 0x425, 'X' }, { 0x430, 'a' }, { 0x435, 'e' }, { 0x43a, 'k' },
	{ 0x43e, 'o' }, { 0x440, 'p' }, { 0x441, 'c' }, { 0x443, 'y' },
	{ 0x445, 'x' }, { 0x455, 's' }, { 0x456, 'i' }, { 0x458, 'j' },
	{ 0x4ae, 'Y' }, { 0x4bb, 'h' }, { 0x4c0, 'I' }, { 0x501, 'd' },
	{ 0x51b, 'q' }, { 0x51d, 'w' },
};

/* What the words of a text have. */
struct letters {
	size_t of[4];		/* letters of each script */
	uint32_t odd;		/* the first that looks like a Latin one; 0 */
	char looks;
	uint32_t foreign;	/* the first that is Cyrillic or Greek; 0 */
	bool all_alike;		/* all that are not Latin do */
	bool unparted;
};

static enum letters_script
script_of(uint32_t c)
{
	if (fold_class(c) != FOLD_LETTER)
		return OTHER;
	if (c < 0x2b0 || (c >= 0x1e00 && c < 0x1f00))
		return LATIN;
	if ((c >= 0x370 && c < 0x400) || (c >= 0x1f00 && c < 0x2000))
		return GREEK;
	return c >= 0x400 && c < 0x530 ? CYRILLIC : OTHER;
}

static char
looks_like(uint32_t c)
{
	for (size_t i = 0; i < ARRAY_N(alike); i++)
		if (alike[i].letter == c)
			return alike[i].looks;
	return '\0';
}

static struct letters
letters_of(struct str s)
{
	struct letters l = { .all_alike = true };
	unsigned n;

	for (const char *p = s.p, *end = s.p + s.n; p < end; p += n) {
		uint32_t c = fold_decode(p, end, &n);
		enum letters_script script = script_of(c);

		l.of[script]++;
		l.unparted |= fold_unparted(c);
		if (script != CYRILLIC && script != GREEK)
			continue;
		if (l.foreign == 0)
			l.foreign = c;
		if (looks_like(c) == '\0') {
			l.all_alike = false;
		} else if (l.odd == 0) {
			l.odd = c;
			l.looks = looks_like(c);
		}
	}
	return l;
}

static bool
has_text(enum rule_kind kind)
{
	return rule_form(kind) == RULE_IS_TEXT && kind != RULE_PHRASE &&
	    kind != RULE_EMOJI;
}

/* Whether the book has words whose letters are surely of another script. */
static bool
has_other_script(const struct codebook *b)
{
	for (size_t i = 1; i < b->tree.n; i++) {
		const struct rule_node *v = &b->tree.node[i];
		struct letters l;

		if (!has_text(v->kind))
			continue;
		l = letters_of(v->text);
		if (l.of[CYRILLIC] + l.of[GREEK] > 0 && !l.all_alike &&
		    l.of[LATIN] == 0)
			return true;
	}
	return false;
}

/* A word that mixes scripts, or is all of letters that look like others. */
static bool
check_alike(struct findings *f, uint32_t rule, struct str word, bool others)
{
	struct letters l = letters_of(word);
	enum letters_script script = l.of[CYRILLIC] > 0 ? CYRILLIC : GREEK;
	bool mixed = l.of[LATIN] > 0 && l.of[CYRILLIC] + l.of[GREEK] > 0;

	if (mixed && l.odd == 0)
		finding_rule(f, FINDING_WARNING, LETTERS_LOOK_ALIKE, rule,
		    "'%s' has the %s letter U+%04X among Latin ones",
		    fault_show(word), script_name[script],
		    (unsigned)l.foreign);
	if (l.odd == 0 || (!mixed && (others || !l.all_alike)))
		return mixed;
	finding_rule(f, FINDING_WARNING, LETTERS_LOOK_ALIKE, rule,
	    "'%s' has the %s letter U+%04X, which looks like %c: text that is "
	    "typed with %c is not found", fault_show(word),
	    script_name[script], (unsigned)l.odd, l.looks, l.looks);
	return true;
}

void
letters_check(struct findings *f)
{
	const struct codebook *b = f->book;
	bool others = has_other_script(b);

	for (uint32_t r = 0; r < b->rules; r++) {
		bool alike_said = false, script_said = false;

		for (uint32_t i = b->rule[r].first_node;
		    i < b->rule[r].end_node; i++) {
			const struct rule_node *v = &b->tree.node[i];

			if (!has_text(v->kind))
				continue;
			if (!alike_said)
				alike_said = check_alike(f, r, v->text,
				    others);
			if (script_said || v->kind == RULE_HASHTAG ||
			    !letters_of(v->text).unparted)
				continue;
			script_said = true;
			finding_rule(f, FINDING_NOTE, LETTERS_SCRIPT, r,
			    "'%s' is of a script that has no blanks between "
			    "words: it is found inside of longer runs of its "
			    "letters, too, and NEAR counts letters",
			    fault_show(v->text));
		}
	}
}
