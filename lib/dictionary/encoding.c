#include "dictionary/encoding.h"

#include <iconv.h>

#include "base/array.h"
#include "base/ascii.h"
#include "base/diag.h"
#include "io/charset.h"
#include "text/fold.h"

enum {
	ENOUGH = 12,	/* letters that tell one encoding from another */
	SAMPLE_MAX = 8	/* letters of a word that is shown */
};

/* Encodings that a dictionary may have, and what must be in a text of them. */
static const char *const other[] = {
	"Shift_JIS", "EUC-JP", "EUC-KR", "GB18030", "Big5", "windows-1250",
	"windows-1251", "windows-1252", "windows-1253", "windows-1254",
	"windows-1255", "windows-1256", "windows-1257", "windows-1258",
	"windows-874", "KOI8-R"
};

/* As iconv(3) knows them: with what Windows adds. */
static const char *
iconv_name(const char *name)
{
	return strcmp(name, "Shift_JIS") == 0 ? "CP932" :
	    strcmp(name, "EUC-KR") == 0 ? "CP949" :
	    strcmp(name, "Big5") == 0 ? "CP950" :
	    strncmp(name, "windows-", 8) == 0 ? NULL : name;
}

/* Appends s read by this encoding; false when it is not text of it. */
static bool
decode(struct buf *out, struct str s, const char *name)
{
	struct buf cp = { 0 };
	const char *from = iconv_name(name);
	char *in = (char *)(uintptr_t)s.p, part[4096];
	size_t left = s.n;
	iconv_t cd;

	if (from == NULL) {
		buf_addf(&cp, "CP%s", name + 8);
		from = buf_z(&cp);
	}
	cd = iconv_open("UTF-8", from);
	buf_free(&cp);
	if (cd == (iconv_t)-1)
		return false;
	while (left > 0) {
		char *to = part;
		size_t room = sizeof(part), before = left;
		size_t got = iconv(cd, &in, &left, &to, &room);

		buf_add(out, part, sizeof(part) - room);
		if (got == (size_t)-1 && (left == before || room > 16))
			break;
	}
	(void)iconv_close(cd);
	return left == 0;
}

static bool
is_known(const char *name)
{
	iconv_t cd = iconv_open("UTF-8", iconv_name(name) != NULL ?
	    iconv_name(name) : "CP1252");

	if (cd == (iconv_t)-1)
		return false;
	(void)iconv_close(cd);
	return true;
}

/* What stands in a text that was read by some encoding. */
struct seen {
	size_t letters;		/* beyond ASCII */
	size_t kana;
	size_t half;		/* kana of half the width */
	size_t han;
	size_t hangul;
	size_t odd;		/* private, unused, controls */
};

static struct seen
look_at(struct str s)
{
	struct seen seen = { 0 };
	unsigned n;

	for (const char *p = s.p, *end = s.p + s.n; p < end; p += n) {
		uint32_t c = fold_decode(p, end, &n);

		if (c < 0x80)
			continue;
		seen.letters += fold_class(c) == FOLD_LETTER;
		seen.kana += c >= 0x3040 && c < 0x3100;
		seen.half += c >= 0xff61 && c < 0xffa0;
		seen.han += c >= 0x3400 && c < 0xa000;
		seen.hangul += c >= 0xac00 && c < 0xd7a4;
		seen.odd += c < 0xa0 || (c >= 0xe000 && c < 0xf900) ||
		    c == 0xfffd;
	}
	return seen;
}

/*
 * Pairs of bytes from 0xa1 on, as EUC has them, by their first bytes: kana,
 * what only hangul has, Chinese beyond it, what is rare in Japanese.
 */
struct pairs {
	bool all;	/* bytes beyond ASCII are such pairs throughout */
	size_t n;
	size_t hangul;	/* first bytes 0xb0 to 0xc8 */
	size_t late;	/* 0xd0 to 0xd7 */
};

static struct pairs
pairs_of(struct str s)
{
	struct pairs pairs = { .all = true };

	for (size_t i = 0; i < s.n && pairs.all; i++) {
		unsigned char a = (unsigned char)s.p[i];

		if (a < 0x80)
			continue;
		pairs.all = a >= 0xa1 && a != 0xff && i + 1 < s.n &&
		    (unsigned char)s.p[i + 1] >= 0xa1;
		i++;
		pairs.n += a >= 0xb0;
		pairs.hangul += a >= 0xb0 && a <= 0xc8;
		pairs.late += a >= 0xd0 && a <= 0xd7;
	}
	return pairs;
}

/* The encoding of two bytes a letter that s must be of, or NULL. */
static const char *
of_two_bytes(struct str s)
{
	struct pairs pairs = pairs_of(s);
	struct buf text = { 0 };
	struct seen seen;
	const char *name = NULL;
	bool good;

	if (!pairs.all) {
		/* Of half-width kana both could be made. */
		good = !decode(&text, s, "EUC-JP");
		buf_clear(&text);
		good = decode(&text, s, "Shift_JIS") && good;
		seen = look_at(buf_str(&text));
		if (good && seen.odd == 0 && seen.half * 4 < seen.letters &&
		    seen.kana + seen.han >= 2 && (seen.kana > 0 ||
		    seen.han >= ENOUGH))
			name = "Shift_JIS";
		buf_free(&text);
		return name;
	}
	good = decode(&text, s, "EUC-JP");
	seen = look_at(buf_str(&text));
	buf_free(&text);
	if (good && seen.kana >= 2 && seen.kana * 10 >= seen.letters)
		return "EUC-JP";
	if (pairs.n < ENOUGH)
		return NULL;
	if (pairs.hangul == pairs.n)
		return "EUC-KR";
	return pairs.late * 100 >= pairs.n * 12 ? "GB18030" : NULL;
}

static bool
is_letter_1252(unsigned char c)
{
	return c >= 0xc0 && c != 0xd7 && c != 0xf7;
}

static bool
is_capital_1252(unsigned char c)
{
	return (c >= 0xc0 && c < 0xdf && c != 0xd7) || c == 0x8a ||
	    c == 0x8c || c == 0x8e;
}

/*
 * Whether letters that Windows-1252 has stand there only for those that Polish,
 * Czech, Hungarian, Croatian, Romanian, Turkish or Baltic texts have in other
 * encodings: no western language has them together.
 */
static bool
is_eastern(const bool *has)
{
	const bool soft = has[0x9a] || has[0x9e];	/* the same in both */
	const bool french = has[0xe9] || has[0xe8] || has[0xe7] || has[0xe0] ||
	    has[0xea] || has[0xef];

	return has[0xf0] || has[0xfe] || has[0xfd] || has[0xdd] ||
	    has[0xb3] || has[0xb9] ||
	    (has[0xbf] && !has[0xe1] && !has[0xed]) ||
	    (has[0xf8] && (has[0xec] || has[0xe8] || has[0xf9] || soft)) ||
	    ((has[0xec] || has[0xe8] || has[0xe6] || has[0xf9]) && soft) ||
	    (has[0xf5] && !has[0xe3]) ||
	    (has[0xfb] && (has[0xf6] || has[0xfc])) ||
	    (has[0xe3] && has[0xee]) || (has[0xeb] && !french);
}

/*
 * Whether s, read as Windows-1252, is a text in a western language: accented
 * letters beside plain ones, signs not inside of words, none that are eastern.
 */
static bool
is_western(struct str s)
{
	bool has[256] = { false };
	size_t run = 0;

	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];
		bool before = i > 0 && ascii_letter(s.p[i - 1]);
		bool after = i + 1 < s.n && ascii_letter(s.p[i + 1]);

		has[c] = true;
		if ((c == 0xe8 || c == 0xec) && after && !before &&
		    !(i > 0 && (unsigned char)s.p[i - 1] >= 0xc0))
			return false;	/* no western word begins so */
		if (is_capital_1252(c) && i > 0 && ascii_lower(s.p[i - 1]))
			return false;	/* as Macintosh and Vietnamese have it */
		run = is_letter_1252(c) ? run + 1 : 0;
		if (run > 2 || (run == 2 && !before && !after &&
		    !(i > 1 && ascii_letter(s.p[i - 2]))))
			return false;
		if (c >= 0x80 && c < 0xc0 && c != 0x92 && c != 0x91 &&
		    c != 0x8a && c != 0x8c && c != 0x9a && c != 0x9c &&
		    c != 0x8e && c != 0x9e && c != 0xb4 && before && after)
			return false;
		if (c > 0xa1 && c < 0xbf && c != 0xab && c != 0xbb &&
		    ((i > 0 && (unsigned char)s.p[i - 1] > 0xa0) ||
		    (i + 1 < s.n && (unsigned char)s.p[i + 1] > 0xa0)))
			return false;
		if (c >= 0x80 && c < 0xa0 && strchr("\x80\x82\x84\x85\x8a\x8c"
		    "\x8e\x91\x92\x93\x94\x95\x96\x97\x99\x9a\x9c\x9e\x9f",
		    c) == NULL)
			return false;
	}
	return !is_eastern(has);
}

/* Appends the first word of s with letters beyond ASCII, or a part of it. */
static void
add_sample(struct buf *out, struct str s)
{
	const char *p = s.p, *end = s.p + s.n, *from;
	size_t letters = 0;
	unsigned n;

	while (p < end && (unsigned char)*p < 0x80)
		p++;
	while (p > s.p && ascii_letter(p[-1]))
		p--;
	for (from = p; p < end && letters < SAMPLE_MAX; p += n, letters++) {
		enum fold_class class = fold_class(fold_decode(p, end, &n));

		if (class != FOLD_LETTER && class != FOLD_MARK)
			break;
	}
	buf_add(out, from, (size_t)(p - from));
}

/* Ends the program, with what the file may be and what it would say then. */
static _Noreturn void
ask(const char *path, struct str bytes)
{
	struct buf may = { 0 };

	for (size_t i = 0; i < ARRAY_N(other); i++) {
		struct buf text = { 0 }, word = { 0 };

		if (decode(&text, bytes, other[i]) &&
		    look_at(buf_str(&text)).odd == 0) {
			add_sample(&word, buf_str(&text));
			if (word.n > 0)
				buf_addf(&may, "%s%s (%s)", may.n > 0 ? ", " :
				    "", other[i], buf_z(&word));
		}
		buf_free(&text);
		buf_free(&word);
	}
	diag_die("%s: not UTF-8, and its bytes do not tell what else: "
	    "--encoding says it; it may be %s", path, may.n > 0 ?
	    buf_z(&may) : "none that is known here");
}

/* The encoding that XML declares, in name; false when it declares none. */
static bool
declared(struct str bytes, char *name, size_t size)
{
	struct str head = str_sub(bytes, 0, str_find(bytes, STR("?>")));
	size_t at = str_find(head, STR("encoding=")), n;

	if (!str_starts(bytes, STR("<?xml")) || at == SIZE_MAX)
		return false;
	head = str_skip(head, at + 9);
	if (head.n < 2)
		return false;
	n = str_chr(str_skip(head, 1), head.p[0]);
	if (n == SIZE_MAX || n >= size)
		return false;
	memcpy(name, head.p + 1, n);
	name[n] = '\0';
	return true;
}

void
encoding_decode(struct buf *out, const char *path, struct str bytes,
    const char *wanted)
{
	const char *name = wanted;
	struct buf as_1252 = { 0 };
	enum charset charset;
	char xml[32];

	if (wanted == NULL && !charset_is_utf8(bytes) &&
	    declared(bytes, xml, sizeof(xml)))
		wanted = name = xml;
	if (wanted != NULL && !is_known(wanted))
		diag_die("--encoding %s: no such encoding; there are %s and "
		    "others", diag_vis(str_of(wanted)), "UTF-8, Shift_JIS, "
		    "EUC-KR, GB18030, windows-1251");
	if (wanted == NULL) {
		charset = charset_decode(&as_1252, bytes);
		if (charset != CHARSET_CP1252) {
			buf_adds(out, buf_str(&as_1252));
			buf_free(&as_1252);
			return;
		}
		buf_free(&as_1252);
		name = of_two_bytes(bytes);
		if (name == NULL && is_western(bytes))
			name = "Windows-1252";
		if (name == NULL)
			ask(path, bytes);
		diag_note("%s: not UTF-8: read as %s", path, name);
		if (strcmp(name, "Windows-1252") == 0) {
			charset_cp1252(out, bytes);
			return;
		}
	}
	if (str_starts(bytes, STR("\xef\xbb\xbf")))
		bytes = str_skip(bytes, 3);
	if (!decode(out, bytes, name))
		diag_die("%s: it cannot be read as %s%s", path,
		    diag_vis(str_of(name)), wanted == NULL ? "" :
		    ", which --encoding says");
}
