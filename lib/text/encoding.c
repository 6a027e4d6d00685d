#include "text/encoding.h"

#include <iconv.h>

#include "base/array.h"
#include "base/ascii.h"
#include "base/diag.h"
#include "text/charset.h"
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

/* Those that iconv(3) has under another name, with what Windows adds. */
static const struct {
	const char *name, *iconv;
} of_windows[] = {
	{ "Shift_JIS", "CP932" }, { "windows-932", "CP932" },
	{ "EUC-KR", "CP949" }, { "windows-949", "CP949" },
	{ "Big5", "CP950" }, { "windows-950", "CP950" },
};

/* As iconv_open(3), which ends as it does. */
static iconv_t
open_encoding(const char *name)
{
	const char *known = name;

	for (size_t i = 0; i < ARRAY_N(of_windows); i++)
		if (str_eq_nocase(str_of(name), str_of(of_windows[i].name)))
			known = of_windows[i].iconv;
	return iconv_open("UTF-8", known);
}

static bool
is_known(const char *name)
{
	iconv_t cd = open_encoding(name);

	if (cd == (iconv_t)-1)
		return false;
	(void)iconv_close(cd);
	return true;
}

/* Appends s read by this encoding; false when it is not text of it. */
static bool
decode(struct buf *out, struct str s, const char *name)
{
	char *in = (char *)(uintptr_t)s.p, part[4096];
	size_t left = s.n, before;
	iconv_t cd = open_encoding(name);

	if (cd == (iconv_t)-1)
		return false;
	do {
		char *to = part;
		size_t room = sizeof(part);

		before = left;
		(void)iconv(cd, &in, &left, &to, &room);
		buf_add(out, part, sizeof(part) - room);
	} while (left > 0 && left < before);
	(void)iconv_close(cd);
	return left == 0;
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

/* The byte there; 0 before the first and after the last one. */
static unsigned char
byte_at(struct str s, size_t i)
{
	return i < s.n ? (unsigned char)s.p[i] : 0;
}

/* Whether c, which is not 0, is one of these. */
static bool
is_one_of(unsigned char c, const char *bytes)
{
	return strchr(bytes, c) != NULL;
}

/* Whether one of these stands in the text. */
static bool
has_one_of(const bool *has, const char *bytes)
{
	while (*bytes != '\0' && !has[(unsigned char)*bytes])
		bytes++;
	return *bytes != '\0';
}

/*
 * Whether letters that Windows-1252 has stand there only for those that Polish,
 * Czech, Hungarian, Croatian, Romanian, Turkish or Baltic texts have in other
 * encodings: no western language has them together.
 */
static bool
is_eastern(const bool *has)
{
	const bool soft = has_one_of(has, "\x9a\x9e");	/* the same in both */

	return has_one_of(has, "\xf0\xfe\xfd\xdd\xb3\xb9") ||
	    (has[0xbf] && !has_one_of(has, "\xe1\xed")) ||
	    (has[0xf8] && has_one_of(has, "\xec\xe8\xf9\x9a\x9e")) ||
	    (soft && has_one_of(has, "\xec\xe8\xe6\xf9")) ||
	    (has[0xf5] && !has[0xe3]) ||
	    (has[0xfb] && has_one_of(has, "\xf6\xfc")) ||
	    (has[0xe3] && has[0xee]) ||
	    (has[0xeb] && !has_one_of(has, "\xe9\xe8\xe7\xe0\xea\xef"));
}

/* Bytes of Windows-1252: letters and signs below 0xa0, those within words. */
#define LOW_1252 "\x80\x82\x84\x85\x8a\x8c\x8e\x91\x92\x93\x94\x95\x96" \
	"\x97\x99\x9a\x9c\x9e\x9f"
#define WITHIN_1252 "\x91\x92\x8a\x8c\x9a\x9c\x8e\x9e\xb4"

/*
 * Whether s, read as Windows-1252, is a text in a western language: accented
 * letters beside plain ones, signs not inside of words, none that are eastern.
 */
static bool
is_western(struct str s)
{
	bool has[256] = { false };
	size_t run = 0;		/* of letters beyond ASCII */

	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = byte_at(s, i), last = byte_at(s, i - 1),
		    next = byte_at(s, i + 1);
		bool before = ascii_letter((char)last);
		bool after = ascii_letter((char)next);
		bool sign = c < 0xc0 || is_one_of(c, "\xd7\xf7");

		run = sign ? 0 : run + 1;
		if (c < 0x80)
			continue;
		has[c] = true;
		if (is_one_of(c, "\xe8\xec") && after && !before && last < 0xc0)
			return false;	/* no western word begins so */
		if (ascii_lower((char)last) && (is_one_of(c, "\x8a\x8c\x8e") ||
		    (!sign && c < 0xdf)))
			return false;	/* as Macintosh and Vietnamese have it */
		if (run > 2 || (run == 2 && !after &&
		    !ascii_letter((char)byte_at(s, i - 2))))
			return false;
		if (c < 0xc0 && before && after && !is_one_of(c, WITHIN_1252))
			return false;
		if (c > 0xa1 && c < 0xbf && !is_one_of(c, "\xab\xbb") &&
		    (last > 0xa0 || next > 0xa0))
			return false;
		if (c < 0xa0 && !is_one_of(c, LOW_1252))
			return false;
	}
	return !is_eastern(has);
}

/*
 * Appends the first word of s with letters beyond ASCII, or a part of it;
 * nothing when there is none.
 */
static void
add_sample(struct buf *out, struct str s)
{
	const char *p = s.p, *end = s.p + s.n, *from = s.p;
	size_t letters = 0;
	bool found = false;
	unsigned n;

	for (; p < end && letters < SAMPLE_MAX; p += n) {
		uint32_t c = fold_decode(p, end, &n);
		enum fold_class class = fold_class(c);

		if (class == FOLD_LETTER || class == FOLD_MARK) {
			found |= c >= 0x80;
			letters += found;
		} else if (found) {
			break;
		} else {
			from = p + n;
		}
	}
	if (found)
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
	    "--encoding says it%s%s", path, may.n > 0 ? "; it may be " : "",
	    buf_z(&may));
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

/* Appends s, whose bytes must tell what it is; else the program ends. */
static void
decode_untold(struct buf *out, const char *path, struct str s)
{
	struct buf text = { 0 };
	const char *name;

	if (charset_decode(&text, s) != CHARSET_CP1252) {
		buf_adds(out, buf_str(&text));
		buf_free(&text);
		return;
	}
	buf_free(&text);
	name = of_two_bytes(s);
	if (name == NULL && !is_western(s))
		ask(path, s);
	diag_note("%s: not UTF-8: read as %s", path,
	    name == NULL ? "Windows-1252" : name);
	if (name == NULL)
		charset_cp1252(out, s);
	else if (!decode(out, s, name))
		diag_die("%s: some of it cannot be read as %s: if it is "
		    "something else, --encoding says it", path, name);
}

void
encoding_decode(struct buf *out, const char *path, struct str bytes,
    const char *wanted)
{
	const char *who = "--encoding", *remedy = "";
	char xml[32];

	if (wanted == NULL && !charset_is_utf8(bytes) &&
	    declared(bytes, xml, sizeof(xml))) {
		wanted = xml;
		who = "its first line";
		remedy = ": --encoding says what it is";
	}
	if (wanted == NULL) {
		decode_untold(out, path, bytes);
		return;
	}
	if (!is_known(wanted))
		diag_die("%s: the encoding %s, which %s says, is not known "
		    "here; there are UTF-8, Shift_JIS, EUC-KR, GB18030, "
		    "windows-1251 and others%s", path,
		    diag_vis(str_of(wanted)), who, remedy);
	if (str_starts(bytes, STR("\xef\xbb\xbf")))
		bytes = str_skip(bytes, 3);
	if (!decode(out, bytes, wanted))
		diag_die("%s: it cannot be read as %s, which %s says%s", path,
		    diag_vis(str_of(wanted)), who, remedy);
}
