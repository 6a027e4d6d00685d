/*
 * Drawing with too little room: of posts beyond it few are kept, and the draw
 * is that of all. Posts are made up.
 */
#include "draw/draw.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "check.h"
#include "draw/request.h"
#include "io/reader.h"

enum { POSTS = 4000 };

static const char book_text[] = "codebook 1\ntitle: t\ndimension: topic\n"
    "* road\n  road\n* lamp\n  lamp\n";

static void
write_posts(FILE *f)
{
	for (int i = 0; i < POSTS; i++)
		fprintf(f, "{\"id\":\"%d\",\"platform\":\"x\",\"text\":\"post "
		    "%d\",\"topic\":[%s%s],\"topic_near\":[%s]}\n", i, i,
		    i % 9 == 0 ? "\"road\"" : "", i % 31 == 0 ? i % 9 == 0 ?
		    ",\"lamp\"" : "\"lamp\"" : "", i % 7 == 0 && i % 9 != 0 ?
		    "\"road\"" : "");
	fflush(f);
}

/* The ids of what is drawn where no more than so many bytes are kept. */
static void
draw_with(struct buf *ids, struct request *r, const char *posts, size_t limit,
    size_t *kept)
{
	char *paths[] = { (char *)(uintptr_t)posts, NULL };
	struct record rec = { 0 };
	struct reader *in;
	struct draw d;

	buf_clear(ids);
	draw_open(&d, r);
	d.limit = limit;
	in = reader_open(paths, READER_RECORDS);
	reader_find(in, &d.pool.strata.names);
	while (reader_next(in, &rec))
		draw_add(&d, &rec);
	reader_close(in);
	record_free(&rec);
	*kept = d.pool.kept.n;
	draw_finish(&d);
	for (size_t i = 0; i < d.posts; i++) {
		buf_adds(ids, d.post[i]->id);
		buf_addc(ids, ' ');
	}
	CHECK(d.pool.posts == POSTS, "%ju posts",
	    (uintmax_t)d.pool.posts);
	draw_close(&d);
}

int
main(void)
{
	char book[] = "/tmp/draw-XXXXXX.codebook";
	char posts[] = "/tmp/draw-XXXXXX";
	const char *books[] = { book };
	struct request r = { .least = 20, .seed = 1, .width = ".1",
	    .books = { .item = books, .n = 1 } };
	struct buf all = { 0 }, few = { 0 };
	int b = mkstemps(book, 9), p = mkstemp(posts);
	size_t kept, kept_of_few;
	FILE *f = p < 0 ? NULL : fdopen(p, "w");

	if (b < 0 || f == NULL || write(b, book_text, sizeof(book_text) - 1) !=
	    (ssize_t)sizeof(book_text) - 1)
		return 1;
	write_posts(f);
	request_complete(&r);
	draw_with(&all, &r, posts, SIZE_MAX, &kept);
	CHECK(kept == POSTS, "%zu posts are kept where there is room", kept);
	draw_with(&few, &r, posts, 100000, &kept_of_few);
	CHECK(kept_of_few < kept, "%zu of %zu are kept", kept_of_few, kept);
	CHECK(all.n > 100 && str_eq(buf_str(&all), buf_str(&few)),
	    "the draw is another:\n%s\n%s", buf_z(&all), buf_z(&few));
	request_free(&r);
	buf_free(&all);
	buf_free(&few);
	(void)fclose(f);
	(void)close(b);
	(void)unlink(book);
	(void)unlink(posts);
	return failures > 0;
}
