#include "text/class.h"

#include "base/str.h"

static uint8_t in_text[256], in_pattern[256];

static uint8_t
flags_of(enum fold_class class)
{
	switch (class) {
	case FOLD_LETTER:	return CLASS_WORD | CLASS_LETTER;
	case FOLD_DIGIT:	return CLASS_WORD;
	case FOLD_MARK:		return CLASS_MARK;
	case FOLD_JOINT:	return CLASS_JOINT;
	case FOLD_UNDERSCORE:	return CLASS_UNDERSCORE;
	case FOLD_SPACE:
	case FOLD_LINE:
	case FOLD_SIGN:		return 0;
	default:		return CLASS_OTHER;	/* # @ and emoji */
	}
}

/* Before main() begins, so that threads find them. */
__attribute__((constructor)) static void
fill_classes(void)
{
	for (unsigned c = 0; c < 256; c++)
		in_text[c] = c < 0x80 ? flags_of(fold_class(c)) : CLASS_HIGH;
	for (unsigned c = 0; c <= ' '; c++)
		in_text[c] |= CLASS_STOP;
	in_text['"'] |= CLASS_STOP;
	in_text['<'] |= CLASS_STOP;
	in_text['>'] |= CLASS_STOP;
	in_text['*'] = CLASS_OTHER;	/* it may have a keycap */
	memcpy(in_pattern, in_text, sizeof(in_text));
	in_pattern['*'] = in_pattern['?'] = CLASS_WORD | CLASS_LETTER;
}

const uint8_t *
class_of_text(void)
{
	return in_text;
}

const uint8_t *
class_of_pattern(void)
{
	return in_pattern;
}

unsigned
class_at(const uint8_t *class, const char *p, const char *end, unsigned *n)
{
	*n = 1;
	if (class_of(class, p) != CLASS_HIGH)
		return class_of(class, p);
	return flags_of(fold_class(fold_decode(p, end, n)));
}

const char *
class_word_end(const uint8_t *class, const char *p, const char *end,
    unsigned also)
{
	for (;;) {
		unsigned n;

		while ((class_of(class, p) & (CLASS_WORD | also)) != 0)
			p++;
		if (class_of(class, p) != CLASS_HIGH)
			return p;
		if ((class_at(class, p, end, &n) &
		    (CLASS_WORD | CLASS_MARK)) == 0)
			return p;
		p += n;
	}
}

bool
class_begins_url(const uint8_t *class, const char *p, const char *q,
    const char *end)
{
	char low[8];
	bool begins;
	unsigned n;

	for (int i = 0; i < 8; i++)
		low[i] = p[i] | 0x20;
	if (*q == '.') {
		begins = q - p == 3 && memcmp(low, "www", 3) == 0;
		q++;
	} else {
		begins = memcmp(q, "://", 3) == 0 &&
		    ((q - p == 4 && memcmp(low, "http", 4) == 0) ||
		    (q - p == 5 && memcmp(low, "https", 5) == 0));
		q += 3;
	}
	return begins && (class_at(class, q, end, &n) & CLASS_WORD) != 0;
}

const char *
class_url_end(const uint8_t *class, const char *p, const char *end)
{
	for (;;) {
		unsigned n;

		while ((class_of(class, p) & (CLASS_STOP | 128)) == 0)
			p++;
		if (class_of(class, p) != CLASS_HIGH ||
		    ((class_at(class, p, end, &n) &
		    (CLASS_WORD | CLASS_MARK)) == 0 && n > 1))
			break;
		p += n;
	}
	/* Signs that end a sentence end the address, too. */
	while (memchr(".,;:!?'*)]}", p[-1], 11) != NULL)
		p--;
	return p;
}

size_t
class_keycap(const char *p, const char *end)
{
	struct str s = { p, (size_t)(end - p) };
	size_t n = str_starts(str_skip(s, 1), STR("\xef\xb8\x8f")) ? 4 : 1;

	return str_starts(str_skip(s, n), STR("\xe2\x83\xa3")) ? n + 3 : 0;
}
