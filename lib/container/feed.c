#include "container/feed.h"

#include <assert.h>
#include <stdlib.h>

#include "base/mem.h"
#include "container/repair.h"
#include "container/utf16.h"
#include "text/charset.h"

/*
 * Text longer than LONG is looked at again only when it has doubled. CR ends
 * the lines of a file in which no LF comes so far after the first CR.
 */
enum { CHUNK = 256 * 1024, LONG = 1024 * 1024, CR_ALONE = 64 * 1024 };

struct feed {
	struct input *in;	/* NULL: the text is all there is */
	const char *name;
	bool lacked;		/* and more of it, or other, was asked for */
	struct buf text;	/* at.. is not used yet */
	size_t at;
	size_t line;		/* of the byte at at */
	uint64_t base;		/* bytes that were dropped before the text */
	bool ended;
	char eol;
	bool eol_known;		/* until then no line has ended */
	struct utf16 utf16;	/* what of the file is not UTF-8 */
	struct buf ahead;	/* text that comes after the text; see feed_ahead() */
	uint64_t *mended;	/* where bytes were mended, rising */
	size_t mended_at;	/* those before it are in text that is used */
	size_t mended_n;
	size_t mended_cap;
};

/* Reads once, after what is in out; false at the end. */
static bool
read_into(struct feed *f, struct buf *out)
{
	size_t n, from = out->n;

	buf_reserve(out, CHUNK / 2);
	n = input_read(f->in, out->p + from, out->cap - from);
	f->ended = n == 0;
	if (utf16_is_plain(&f->utf16, (struct str){ out->p + from, n })) {
		out->n += n;
		return n > 0;
	}
	buf_add(&f->utf16.held, out->p + from, n);
	utf16_decode(&f->utf16, out, f->ended);
	return n > 0 || out->n > from;
}

/* Reads once after the text: what was looked at before, if there is any. */
static bool
feed_some(struct feed *f)
{
	if (f->ahead.n == 0)
		return read_into(f, &f->text);
	buf_adds(&f->text, buf_str(&f->ahead));
	buf_free(&f->ahead);
	return true;
}

struct str
feed_ahead(struct feed *f, bool more)
{
	if (more && !f->ended)
		read_into(f, &f->ahead);
	return buf_str(&f->ahead);
}

/* Takes the mark at the start of UTF-8 away; that of UTF-16 is away already. */
static void
read_mark(struct feed *f)
{
	while (f->text.n < 3 && feed_some(f))
		;
	if (str_starts(buf_str(&f->text), STR("\xef\xbb\xbf")))
		f->at = 3;
}

struct str
feed_text(const struct feed *f)
{
	return str_skip(buf_str(&f->text), f->at);
}

/* Tells what ends a line, once there is one, however the bytes come in. */
static void
tell_eol(struct feed *f)
{
	size_t cr = str_chr(feed_text(f), '\r'), lf;

	while (lf = str_chr(feed_text(f), '\n'), lf == SIZE_MAX &&
	    cr != SIZE_MAX && feed_text(f).n - cr < CR_ALONE && !f->ended)
		feed_some(f);
	f->eol_known = lf != SIZE_MAX || cr != SIZE_MAX;
	if (cr < lf && lf - cr >= CR_ALONE)
		f->eol = '\r';
}

struct feed *
feed_open(struct input *in)
{
	struct feed *f = mem_new(1, sizeof(*f));

	f->in = in;
	f->name = input_name(in);
	f->line = 1;
	read_mark(f);
	f->eol = '\n';
	tell_eol(f);
	return f;
}

struct feed *
feed_open_lines(const char *name)
{
	struct feed *f = mem_new(1, sizeof(*f));

	f->name = name;
	f->eol = '\n';
	f->eol_known = f->ended = true;
	return f;
}

void
feed_set_lines(struct feed *f, struct str lines)
{
	assert(f->in == NULL);
	/* Nothing changes it: there is nothing to read after it or to mend. */
	f->text = (struct buf){ (char *)lines.p, lines.n, lines.n };
	f->at = 0;
	f->base = 0;
	f->line = 1;
	f->lacked = false;
}

bool
feed_is_part(const struct feed *f)
{
	return f->in == NULL;
}

bool
feed_lacked(const struct feed *f)
{
	return f->lacked;
}

bool
feed_is_lines(const struct feed *f)
{
	return !f->ended && f->eol_known && f->eol == '\n' &&
	    f->utf16.code == CHARSET_NO_ORDER && f->utf16.held.n == 0;
}

bool
feed_employ(struct feed *f, struct ring_crew *crew)
{
	return feed_is_lines(f) && input_employ(f->in, crew);
}

void *
feed_outcome(struct feed *f)
{
	return f->at == f->text.n && f->ahead.n == 0 && feed_is_lines(f) ?
	    input_outcome(f->in) : NULL;
}

void
feed_pass(struct feed *f, size_t lines, size_t bytes)
{
	f->base += f->text.n + input_skip(f->in, bytes);
	f->at = 0;
	buf_clear(&f->text);
	f->line += lines;
	f->utf16.inside = false;
}

struct str
feed_peek(struct feed *f)
{
	return f->in != NULL && f->ahead.n == 0 && feed_is_lines(f) ?
	    input_peek(f->in) : (struct str){ NULL, 0 };
}

const char *
feed_name(const struct feed *f)
{
	return f->name;
}

struct str
feed_title(const struct feed *f)
{
	struct str name = str_of(f->name);

	for (size_t i = name.n; i > 0; i--)
		if (name.p[i - 1] == '/') {
			name = str_skip(name, i);
			break;
		}
	if (str_starts(name, STR("(")))
		return (struct str){ NULL, 0 };
	return str_sub(name, 0, str_chr(name, '.'));
}

bool
feed_inner(const struct feed *f)
{
	return input_is_inner(f->in);
}

bool
feed_more(struct feed *f)
{
	size_t had = f->text.n - f->at, want;

	if (f->in == NULL) {
		f->lacked |= had > 0;
		return false;
	}
	if (f->at > 0) {
		if (had > 0)
			memmove(f->text.p, f->text.p + f->at, had);
		f->base += f->at;
		f->text.n = had;
		f->at = 0;
	}
	/* Small pieces as they come, so that a slow stream is not held up. */
	want = had < LONG ? had + 1 : 2 * had;
	while (f->text.n < want && (!f->ended || f->ahead.n > 0))
		feed_some(f);
	if (!f->eol_known)
		tell_eol(f);
	return f->text.n > had;
}

/* How many lines end in the first n bytes of the text. */
static size_t
line_ends(const struct feed *f, size_t n)
{
	const char *p = f->text.p + f->at, *end = p + n;
	size_t lines = 0;

	if (n == 0)
		return 0;
	for (const char *q = p; (q = memchr(q, f->eol, (size_t)(end - q))) !=
	    NULL; q++)
		lines++;
	return lines;
}

char
feed_eol(const struct feed *f)
{
	return f->eol;
}

void
feed_set_eol(struct feed *f, char eol)
{
	f->eol = eol;
	f->eol_known = true;
}

uint64_t
feed_used(const struct feed *f)
{
	return f->base + f->at;
}

size_t
feed_line(const struct feed *f, size_t at)
{
	size_t line = f->in == NULL ? 0 :
	    input_line(f->in, f->base + f->at + at);

	return line > 0 ? line : f->line + line_ends(f, at);
}

/* Forgets what was mended before this place of the file. */
static void
forget(struct feed *f, uint64_t place)
{
	while (f->mended_at < f->mended_n && f->mended[f->mended_at] < place)
		f->mended_at++;
	if (f->mended_at == f->mended_n)
		f->mended_at = f->mended_n = 0;
}

void
feed_skip_inside(struct feed *f, size_t n)
{
	f->at += n;
	if (f->mended_n > 0)
		forget(f, f->base + f->at);
}

void
feed_skip(struct feed *f, size_t n)
{
	f->line += line_ends(f, n);
	feed_skip_inside(f, n);
}

/* Appends text as UTF-8 and notes where, from this place of the file on. */
static bool
mend_all(struct feed *f, struct buf *out, struct str text, uint64_t place)
{
	bool changed = false;

	for (;;) {
		size_t good = repair_valid(text);

		buf_add(out, text.p, good);
		text = str_skip(text, good);
		if (text.n == 0)
			return changed;
		f->mended = mem_grow(f->mended, &f->mended_cap,
		    f->mended_n + 1, sizeof(*f->mended));
		f->mended[f->mended_n++] = place + out->n;
		text = str_skip(text, repair_one(out, text));
		changed = true;
	}
}

/*
 * Bytes at the end of s that may go on in what comes: those of a character, or
 * of two halves of a surrogate pair that were written in three bytes each.
 */
static size_t
begun(struct str s)
{
	for (size_t n = s.n < 5 ? s.n : 5; n > 0; n--) {
		unsigned char c = (unsigned char)s.p[s.n - n];
		bool half = c == 0xed && (n == 1 ||
		    ((unsigned char)s.p[s.n - n + 1] & 0xf0) == 0xa0);

		if (n < (half ? 6U : c < 0xc0 ? 0U : c < 0xe0 ? 2U :
		    c < 0xf0 ? 3U : 4U))
			return n;
	}
	return 0;
}

bool
feed_mend(struct feed *f, size_t at)
{
	struct buf good = { 0 };
	struct str s;
	size_t to;
	bool changed;

	if (f->in == NULL) {
		f->lacked = true;
		return false;
	}
	for (;;) {
		bool more = !f->ended || f->ahead.n > 0;

		s = feed_text(f);
		to = s.n - (more ? begun(str_skip(s, at)) : 0);
		if (to > at || !more)
			break;
		/* When nothing comes, nothing more will. */
		feed_more(f);
	}
	changed = mend_all(f, &good, str_sub(s, at, to),
	    f->base + f->at + at);
	if (changed) {
		size_t behind = s.n - to;

		buf_reserve(&f->text, good.n);
		at += f->at;
		memmove(f->text.p + at + good.n, f->text.p + f->at + to,
		    behind);
		memcpy(f->text.p + at, good.p, good.n);
		f->text.n = at + good.n + behind;
	}
	buf_free(&good);
	return changed;
}

bool
feed_mended(const struct feed *f, size_t n)
{
	return f->mended_at < f->mended_n &&
	    f->mended[f->mended_at] < f->base + f->at + n;
}

bool
feed_resume(struct feed *f)
{
	if (!input_resume(f->in))
		return false;
	f->base += f->text.n;
	f->at = 0;
	f->ended = false;
	buf_clear(&f->text);
	buf_clear(&f->utf16.held);
	f->utf16.inside = false;
	return true;
}

bool
feed_damaged(const struct feed *f)
{
	return f->in != NULL && input_damaged(f->in);
}

uint64_t
feed_done(const struct feed *f)
{
	return input_done(f->in);
}

void
feed_close(struct feed *f)
{
	if (f->in != NULL) {
		input_close(f->in);
		buf_free(&f->text);
	}
	buf_free(&f->utf16.held);
	buf_free(&f->ahead);
	free(f->mended);
	free(f);
}
