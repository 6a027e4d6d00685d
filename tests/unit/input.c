/*
 * Whole files up to a limit, and what ends the lines of a file, however small
 * the pieces are in which it comes.
 */
#include "io/input.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/array.h"
#include "base/diag.h"
#include "check.h"
#include "container/feed.h"

static void
check_limit(void)
{
	char path[] = "/tmp/input.XXXXXX", bytes[1000];
	int fd = mkstemp(path);
	struct buf out = { 0 };

	memset(bytes, 'a', sizeof(bytes));
	if (fd < 0 || write(fd, bytes, sizeof(bytes)) != sizeof(bytes)) {
		CHECK(0, "cannot write %s", path);
		return;
	}
	close(fd);
	CHECK(input_slurp(path, sizeof(bytes) + 1, &out) &&
	    out.n == sizeof(bytes), "a byte below the limit: %zu", out.n);
	buf_clear(&out);
	CHECK(input_slurp(path, sizeof(bytes), &out) && out.n == sizeof(bytes),
	    "exactly the limit: %zu", out.n);
	buf_clear(&out);
	CHECK(!input_slurp(path, sizeof(bytes) - 1, &out),
	    "a byte beyond the limit is taken");
	buf_clear(&out);
	/* What stood in the buffer before does not count. */
	buf_addz(&out, "before");
	CHECK(input_slurp(path, sizeof(bytes), &out) &&
	    out.n == sizeof(bytes) + 6, "after other bytes: %zu", out.n);
	unlink(path);
	buf_free(&out);
}

/* A file that comes in pieces, one a read. */
struct pieces {
	const char *piece[6];	/* NULL after the last */
	char eol;
	size_t at;
};

static size_t
next_piece(void *from, char *p, size_t n, struct buf *why)
{
	struct pieces *s = from;
	struct str piece;

	(void)why;
	if (s->piece[s->at] == NULL)
		return 0;
	piece = str_of(s->piece[s->at]);
	CHECK(piece.n <= n, "no room for piece %zu", s->at);
	memcpy(p, piece.p, piece.n);
	s->at++;
	return piece.n;
}

/* So long that what tells the type of a file ends before the line does. */
#define LONG_NAME							\
	"a name of a column that is much longer than need be, "		\
	"a name of a column that is much longer than need be, "		\
	"a name of a column that is much longer than need be, "		\
	"a name of a column that is much longer than need be, "		\
	"a name of a column that is much longer than need be, "		\
	"a name of a column that is much longer than need be, "		\
	"a name of a column that is much longer than need be, "		\
	"a name of a column that is much longer than need be, "		\
	"a name of a column that is much longer than need be, "		\
	"a name of a column that is much longer than need be, "

static void
check_line_ends(void)
{
	static struct pieces file[] = {
		/* A CR of the text: an LF comes, only in a later piece. */
		{ { LONG_NAME "id\r", "te", "xt\n1,", "a\n", NULL }, '\n', 0 },
		{ { LONG_NAME, "i\rd,te", "xt", "\n1,a\n", NULL }, '\n', 0 },
		/* No LF comes so far after it, but one does. */
		{ { LONG_NAME "id\r\n", "1,a\r", "\n", NULL }, '\n', 0 },
		{ { LONG_NAME "id,text", "\n", "1,\ra", NULL }, '\n', 0 },
	};

	for (size_t i = 0; i < ARRAY_N(file); i++) {
		struct stored_inner inner = { .read = next_piece,
			.from = &file[i] };
		struct feed *f = feed_open(input_open_inner("pieces", inner));

		/* It is told before anything is cut into lines. */
		CHECK(file[i].eol == feed_eol(f), "file %zu: lines end with %d",
		    i, feed_eol(f));
		while (feed_more(f))
			;
		CHECK(file[i].eol == feed_eol(f),
		    "file %zu: in the end, lines end with %d", i, feed_eol(f));
		feed_close(f);
	}
}

/* Lines that end in CR: no LF, or one that comes too late. */
static void
check_returns(void)
{
	static char later[70 * 1024], just[70 * 1024], sooner[70 * 1024];
	static char none[1024];
	static struct pieces file[] = {
		{ { LONG_NAME "id\r", later, "\n", NULL }, '\r', 0 },
		{ { LONG_NAME "id\r", just, NULL }, '\r', 0 },
		{ { LONG_NAME "id\r", sooner, "\n", NULL }, '\n', 0 },
		/* Lines have ended in LF: what comes later is of the text. */
		{ { LONG_NAME, "id\n", "a\r", later, NULL }, '\n', 0 },
		{ { LONG_NAME "id\r", none, "\r", none, NULL }, '\r', 0 },
	};
	char eol[2];

	memset(later, 'a', 64 * 1024 - 1);
	memset(just, 'a', 64 * 1024 - 1);
	just[64 * 1024 - 1] = '\n';
	memset(sooner, 'a', 64 * 1024 - 2);
	memset(none, 'a', sizeof(none) - 1);
	for (size_t i = 0; i < ARRAY_N(file); i++) {
		struct stored_inner inner = { .read = next_piece,
			.from = &file[i] };
		struct feed *f = feed_open(input_open_inner("pieces", inner));

		eol[0] = feed_eol(f);
		do
			feed_skip(f, feed_text(f).n);
		while (feed_more(f));
		eol[1] = feed_eol(f);
		CHECK(eol[0] == file[i].eol && eol[1] == file[i].eol,
		    "long file %zu: lines end with %d, then %d", i, eol[0],
		    eol[1]);
		feed_close(f);
	}
}

int
main(void)
{
	diag_begin("input");
	check_limit();
	check_line_ends();
	check_returns();
	return failures != 0;
}
