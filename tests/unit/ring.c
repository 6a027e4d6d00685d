/*
 * Blocks in order with any number of jobs: every byte once, lines whole where
 * they are worked on, and what is said or ends the program leaves a block as it
 * was.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/diag.h"
#include "check.h"
#include "parallel/ring.h"

enum { LINES = 80000, PIECE = 7001, LONG_LINE = 3 * 1024 * 1024 };

struct source {
	struct buf all;
	size_t at;
	size_t piece;		/* bytes a read */
};

static size_t
read_some(void *from, char *p, size_t n)
{
	struct source *s = from;

	if (n > s->piece)
		n = s->piece;
	if (n > s->all.n - s->at)
		n = s->all.n - s->at;
	memcpy(p, s->all.p + s->at, n);
	s->at += n;
	return n;
}

/* Numbered lines of several lengths, and one that is very long. */
static void
make_lines(struct source *s, bool with_long)
{
	for (size_t i = 0; i < LINES; i++) {
		buf_addf(&s->all, "%zu", i);
		for (size_t k = 0; k < i % 97; k++)
			buf_addc(&s->all, 'x');
		if (with_long && i == LINES / 2)
			for (size_t k = 0; k < LONG_LINE; k++)
				buf_addc(&s->all, 'y');
		buf_addc(&s->all, '\n');
	}
	buf_addz(&s->all, "no line feed at the end");
}

struct lane {
	struct buf copy;
};

static void
keep(void *out, struct str s)
{
	buf_adds(out, s);
}

/* What a block is made is its bytes, but for some that are in trouble. */
static bool
copy_lines(void *lane, void *out, struct str lines)
{
	struct lane *l = lane;
	uint64_t sum = 0;

	buf_clear(out);
	if (lines.p[lines.n - 1] != '\n')
		abort();
	for (size_t i = 0; i < 16 && i < lines.n; i++)
		sum = sum * 31 + (unsigned char)lines.p[i];
	buf_clear(&l->copy);
	buf_adds(&l->copy, lines);
	diag_write(buf_str(&l->copy));
	diag_flush();
	if (sum % 7 == 0)
		diag_note("this is not to be seen");
	if (sum % 11 == 0)
		diag_bad_line("this", 1, "is not to be counted");
	return sum % 5 != 0;
}

/* The same; the program would end at one of them. */
static bool
end_somewhere(void *lane, void *out, struct str lines)
{
	if (memmem(lines.p, lines.n, "\n70000", 6) != NULL)
		diag_die("this is not the end");
	return copy_lines(lane, out, lines);
}

/* All that comes of it, and how many blocks were worked on. */
static size_t
gather(struct ring *r, struct buf *got, size_t before)
{
	char bytes[5000];
	size_t worked = 0, n;
	struct buf *out;

	while (before > 0 && (n = ring_read(r, bytes, sizeof(bytes))) > 0) {
		buf_add(got, bytes, n);
		before -= n < before ? n : before;
	}
	for (;;) {
		if ((out = ring_outcome(r)) != NULL) {
			size_t had = out->n;

			buf_adds(got, buf_str(out));
			CHECK(ring_skip(r, SIZE_MAX) == had, "a block of another size");
			worked++;
		} else if ((n = ring_read(r, bytes, sizeof(bytes))) > 0) {
			buf_add(got, bytes, n);
		} else {
			return worked;
		}
	}
}

static void
try_jobs(unsigned jobs, size_t piece, bool with_long, size_t before,
    bool (*work)(void *, void *, struct str))
{
	struct source s = { .piece = piece };
	struct ring_crew crew = { .jobs = jobs, .work = work, .write = keep };
	struct lane lane[RING_JOBS] = { 0 };
	static struct buf out[RING_BLOCKS];
	struct buf got = { 0 };
	struct ring *r;
	size_t worked;

	for (unsigned i = 0; i < jobs; i++)
		crew.lane[i] = &lane[i];
	for (size_t i = 0; i < RING_BLOCKS; i++)
		crew.out[i] = &out[i];
	make_lines(&s, with_long);
	ring_open(&r, read_some, &s);
	CHECK(r != NULL, "no thread");
	if (before == 0 && jobs > 0)
		ring_employ(r, &crew);
	worked = gather(r, &got, before);
	CHECK(str_eq(buf_str(&got), buf_str(&s.all)), "%u jobs, %zu bytes a "
	    "read: other bytes", jobs, piece);
	CHECK(jobs == 0 || before > 0 || worked > 0, "%u jobs, %zu bytes a "
	    "read: %zu blocks worked on", jobs, piece, worked);
	CHECK(ring_read(r, got.p, 1) == 0, "something after the end");
	ring_close(r);
	for (unsigned i = 0; i < jobs; i++)
		buf_free(&lane[i].copy);
	buf_free(&got);
	buf_free(&s.all);
}

/* Numbers, a line each. */
static size_t
read_number(void *from, char *p, size_t n)
{
	size_t *number = from;

	CHECK(n > 20, "room for %zu bytes", n);
	return *number == 300 ? 0 : (size_t)sprintf(p, "%zu\n", (*number)++);
}

/* A block for each read, worked on from the first one on. */
static void
try_reads(unsigned jobs)
{
	struct ring_crew crew = { .jobs = jobs, .work = copy_lines,
	    .write = keep };
	struct lane lane[RING_JOBS] = { 0 };
	static struct buf out[RING_BLOCKS];
	size_t given = 0, good = 0;
	struct ring *r;

	for (unsigned i = 0; i < jobs; i++)
		crew.lane[i] = &lane[i];
	for (size_t i = 0; i < RING_BLOCKS; i++)
		crew.out[i] = &out[i];
	ring_open_crew(&r, read_number, &given, &crew);
	CHECK(r != NULL, "no thread");
	for (size_t i = 0; i < 300; i++) {
		struct buf *got = ring_outcome(r);
		char want[32];
		size_t n = (size_t)sprintf(want, "%zu\n", i);

		CHECK(got == NULL || str_is(buf_str(got), want),
		    "%u jobs: another block than %zu", jobs, i);
		CHECK(ring_skip(r, SIZE_MAX) == n, "%u jobs: block %zu", jobs, i);
		good += got != NULL;
	}
	CHECK(good > 0 && good < 300, "%u jobs: %zu blocks", jobs, good);
	CHECK(ring_outcome(r) == NULL, "something after the end");
	ring_close(r);
	for (unsigned i = 0; i < jobs; i++)
		buf_free(&lane[i].copy);
}

/* Closed before the end, while all are at work. */
static void
try_close(unsigned jobs, size_t reads)
{
	struct source s = { .piece = PIECE };
	struct ring_crew crew = { .jobs = jobs, .work = copy_lines,
	    .write = keep };
	struct lane lane[RING_JOBS] = { 0 };
	struct buf out[RING_BLOCKS] = { 0 };
	char bytes[100];
	struct ring *r;

	for (unsigned i = 0; i < jobs; i++)
		crew.lane[i] = &lane[i];
	for (size_t i = 0; i < RING_BLOCKS; i++)
		crew.out[i] = &out[i];
	make_lines(&s, false);
	ring_open(&r, read_some, &s);
	ring_employ(r, &crew);
	while (reads-- > 0)
		CHECK(ring_read(r, bytes, sizeof(bytes)) > 0, "an early end");
	ring_close(r);
	for (unsigned i = 0; i < jobs; i++)
		buf_free(&lane[i].copy);
	for (size_t i = 0; i < RING_BLOCKS; i++)
		buf_free(&out[i]);
	buf_free(&s.all);
}

/* Who reads a pipe is content with half, unless told how many. */
static void
try_stdin(void)
{
	unsigned all = ring_jobs(0), half = all > 1 ? all / 2 : 1;
	int old = dup(STDIN_FILENO), null = open("/dev/null", O_RDONLY), ends[2];

	if (pipe(ends) != 0 || dup2(ends[0], STDIN_FILENO) < 0)
		exit(2);
	CHECK(ring_jobs_of_stdin(0) == half, "of a pipe: %u of %u",
	    ring_jobs_of_stdin(0), all);
	CHECK(ring_jobs_of_stdin(3) == 3, "as many as asked for");
	dup2(null, STDIN_FILENO);
	CHECK(ring_jobs_of_stdin(0) == all, "of no pipe: %u of %u",
	    ring_jobs_of_stdin(0), all);
	dup2(old, STDIN_FILENO);
	close(old);
	close(null);
	close(ends[0]);
	close(ends[1]);
}

int
main(void)
{
	static const size_t pieces[] = { 1 << 20, PIECE, 333 };

	for (unsigned jobs = 0; jobs <= 8; jobs += 1 + jobs / 3)
		for (size_t i = 0; i < 3; i++) {
			try_jobs(jobs, pieces[i], false, 0, copy_lines);
			try_jobs(jobs, pieces[i], true, 0, copy_lines);
			try_jobs(jobs, pieces[i], false, 0, end_somewhere);
			try_jobs(jobs, pieces[i], false, 100000, copy_lines);
		}
	for (unsigned jobs = 1; jobs <= 8; jobs *= 2)
		try_reads(jobs);
	for (size_t reads = 0; reads < 40; reads++)
		try_close(1 + (unsigned)reads % 4, reads * 13);
	CHECK(diag_bad_lines() == 0 && diag_all_well(), "a job has counted");
	try_stdin();
	CHECK(ring_jobs(1) == 1 && ring_jobs(1000) == RING_JOBS &&
	    ring_jobs(0) >= 1 && ring_jobs(0) <= 4, "another number of jobs");
	return failures > 0;
}
