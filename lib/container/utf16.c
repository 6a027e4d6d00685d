#include "container/utf16.h"

/* Bytes that tell UTF-16 at the start of a line. */
enum { TELL = 4 };

/* Text in ASCII is every other byte a NUL. */
static enum charset_order
code_of(struct str s)
{
	if (s.n < TELL)
		return CHARSET_NO_ORDER;
	if (s.p[0] != 0 && s.p[1] == 0 && s.p[2] != 0 && s.p[3] == 0)
		return CHARSET_LITTLE;
	if (s.p[0] == 0 && s.p[1] != 0 && s.p[2] == 0 && s.p[3] != 0)
		return CHARSET_BIG;
	return CHARSET_NO_ORDER;
}

/* The mark of UTF-16 that s begins with. */
static enum charset_order
mark(struct str s)
{
	return str_starts(s, STR("\xff\xfe")) ? CHARSET_LITTLE :
	    str_starts(s, STR("\xfe\xff")) ? CHARSET_BIG : CHARSET_NO_ORDER;
}

/* Whether a line is at its first bytes, which do not tell what it is. */
static bool
has_begun(const struct utf16 *u, struct str bytes)
{
	const char *end = bytes.n == 0 ? NULL : memrchr(bytes.p, '\n', bytes.n);
	size_t n = end == NULL ? bytes.n :
	    bytes.n - (size_t)(end + 1 - bytes.p);

	if (bytes.n > 0 && bytes.n < TELL + 2 && !u->inside)
		return true;
	return n > 0 && n < TELL + 2 && n < bytes.n;
}

/*
 * Whether a file that begins with these bytes has told what it is: by a line
 * without a zero, or by many bytes. JSON tells at once.
 */
static bool
has_told(struct str s)
{
	return s.n >= CHARSET_TELLS || (s.n > 0 && memchr("{[", s.p[0], 2) !=
	    NULL) || (s.n > 0 && memchr(s.p, '\n', s.n) != NULL &&
	    memchr(s.p, 0, s.n) == NULL);
}

bool
utf16_is_plain(struct utf16 *u, struct str bytes)
{
	if (bytes.n > 0 && !u->begun && u->held.n == 0)
		u->begun = has_told(bytes) && memchr(bytes.p, 0, bytes.n) ==
		    NULL;
	if (!u->begun || u->code != CHARSET_NO_ORDER || u->held.n > 0 ||
	    has_begun(u, bytes) ||
	    (!u->inside && mark(bytes) != CHARSET_NO_ORDER) ||
	    (bytes.n > 0 && memchr(bytes.p, 0, bytes.n) != NULL))
		return false;
	if (bytes.n > 0)
		u->inside = bytes.p[bytes.n - 1] != '\n';
	return true;
}

static void
use(struct buf *held, size_t n)
{
	held->n -= n;
	if (n > 0 && held->n > 0)
		memmove(held->p, held->p + n, held->n);
}

/*
 * Whether the first line is one of UTF-8: of JSON, or with a sign between its
 * columns. Lines of UTF-16 may follow.
 */
static bool
begins_plain(struct str s)
{
	struct str line = str_sub(s, 0, str_chr(s, '\n'));
	bool parted = false;

	for (size_t i = 0; i < line.n; i++) {
		if ((unsigned char)line.p[i] < 0x20 &&
		    (line.p[i] == 0 || memchr("\t\r", line.p[i], 2) == NULL))
			return false;
		parted |= memchr("\t,;| {[", line.p[i], 7) != NULL;
	}
	return parted && charset_is_utf8(line);
}

/*
 * What a file is that begins with the bytes held, where they tell; false when
 * more are needed.
 */
static bool
begin_file(struct utf16 *u, bool last)
{
	struct str s = buf_str(&u->held);

	if (!last && !has_told(s))
		return false;
	u->begun = true;
	if (mark(s) != CHARSET_NO_ORDER || code_of(s) != CHARSET_NO_ORDER ||
	    begins_plain(s))
		return true;
	u->code = charset_unmarked(s);
	u->marked = u->code != CHARSET_NO_ORDER;
	return true;
}

/*
 * Passes UTF-8 on up to a line that is UTF-16; false when more bytes are needed
 * to tell, or all are used.
 */
static bool
pass_on(struct utf16 *u, struct buf *out, bool last)
{
	struct str s = buf_str(&u->held);
	size_t from = 0;

	while (from < s.n) {
		struct str line = str_skip(s, from);
		enum charset_order marked = mark(line), code = marked !=
		    CHARSET_NO_ORDER ? marked : code_of(line);
		size_t n = str_chr(line, '\n');

		if (!u->inside && code != CHARSET_NO_ORDER) {
			u->marked = marked != CHARSET_NO_ORDER;
			use(&u->held, from + (u->marked ? 2 : 0));
			u->code = code;
			return true;
		}
		if (!u->inside && line.n < TELL && !last)
			break;
		n = n == SIZE_MAX ? line.n : n + 1;
		buf_add(out, line.p, n);
		u->inside = line.p[n - 1] != '\n';
		from += n;
	}
	use(&u->held, from);
	return false;
}

/* Whether UTF-8 goes on after a line end. */
static bool
is_utf8_again(const struct utf16 *u, struct str s)
{
	if (u->marked)
		return str_starts(s, STR("{\""));
	for (size_t i = 0; i < TELL && i < s.n; i++)
		if ((unsigned char)s.p[i] < 0x20 || s.p[i] == 0x7f)
			return false;
	return true;
}

/* The bytes of a line with its line end; SIZE_MAX when that has not come. */
static size_t
line_of(struct str s, bool big)
{
	for (size_t i = 0; i + 1 < s.n; i += 2)
		if (s.p[i + big] == '\n' && s.p[i + !big] == 0)
			return i + 2;
	return SIZE_MAX;
}

/* Decodes lines; false when more bytes are needed, or all are used. */
static bool
decode_lines(struct utf16 *u, struct buf *out, bool last)
{
	bool big = u->code == CHARSET_BIG;
	struct str s = buf_str(&u->held);
	size_t from = 0;

	while (from < s.n) {
		struct str rest = str_skip(s, from);
		size_t n = line_of(rest, big);

		if (n == SIZE_MAX) {
			/* Without a line end what is there is given, too. */
			n = charset_utf16(out, rest, big, last);
			use(&u->held, from + n);
			return false;
		}
		/* What follows the line tells, when it has come. */
		if (rest.n < n + TELL && !last) {
			if (n > 2)
				n = charset_utf16(out, str_sub(rest, 0, n - 2),
				    big, true);
			else
				n = 0;
			use(&u->held, from + n);
			return false;
		}
		charset_utf16(out, str_sub(rest, 0, n), big, true);
		from += n;
		rest = str_skip(s, from);
		if (rest.n > 0 && is_utf8_again(u, rest)) {
			use(&u->held, from);
			u->code = CHARSET_NO_ORDER;
			u->marked = u->inside = false;
			return true;
		}
		if (mark(rest) == u->code)
			from += 2;
	}
	use(&u->held, from);
	return false;
}

void
utf16_decode(struct utf16 *u, struct buf *out, bool last)
{
	while (u->held.n > 0 && (!u->begun ? begin_file(u, last) :
	    u->code == CHARSET_NO_ORDER ? pass_on(u, out, last) :
	    decode_lines(u, out, last)))
		;
}
