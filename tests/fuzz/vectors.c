/* What vectors say of bytes is what a loop over the bytes says. */
#include <stdlib.h>

#include "base/buf.h"
#include "json/json_marks.h"
#include "json/json_run.h"
#include "text/bits.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
check(bool good)
{
	if (!good)
		abort();
}

static void
check_json(const char *begin, const char *end)
{
	for (const char *p = begin; ; p++) {
		check(json_run(p, end) == json_run_plain(p, end));
		/* It may stop early, near to the end; never too late. */
		for (const char *q = json_run_quoted(p, end); q > p; q--) {
			unsigned char c = (unsigned char)q[-1];

			check(c >= ' ' && c != '"' && c != '\\');
		}
		if (p == end || p - begin > 70)
			break;
	}
}

static void
check_marks(const char *begin, const char *end)
{
	struct json_marks m;
	const uint32_t *mark = json_marks_begin(&m, begin,
	    (uint32_t)(end - begin), 0);

	for (const char *p = begin; p < end; p++) {
		while (mark == m.end && begin + m.done < end)
			mark = json_marks_more(&m, mark, p);
		if (!json_plain((unsigned char)*p))
			check(mark < m.end && begin + *mark++ == p);
	}
	check(mark == m.end && begin + *mark == end);
}

/* The first end of a sentence in ASCII, as text/bits words it. */
static const char *
stop_of(const char *p, const char *end)
{
	for (; p < end; p++)
		if ((*p >= '\n' && *p <= '\r') || ((p[1] == ' ' ||
		    p[1] == '\t') && (*p == '.' || *p == '!' || *p == '?')))
			break;
	return p;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct buf b;
	char *copy = malloc(n + (n == 0));
	const char *stop;

	if (copy == NULL)
		return 0;
	if (n > 0)
		memcpy(copy, data, n);
	check_json(copy, copy + n);
	check_marks(copy, copy + n);
	free(copy);

	/* Texts have zeros after them that may be read. */
	buf_clear(&b);
	buf_add(&b, data, n);
	for (int i = 0; i < 160; i++)
		buf_addc(&b, '\0');
	for (size_t i = 0; i < n; i += 64) {
		struct bits v = bits_of_text(b.p + i);
		struct bits w = bits_plain(b.p + i, class_of_text());

		check(v.word == w.word && v.joint == w.joint &&
		    v.look == w.look && (v.high == 0) == (w.high == 0));
	}
	stop = bits_stop(b.p, b.p + n);
	check(stop == stop_of(b.p, b.p + n) || (stop >= b.p + n &&
	    stop_of(b.p, b.p + n) == b.p + n));
	return 0;
}
