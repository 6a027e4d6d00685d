/* A stream in order, under clocks that the test sets. */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/diag.h"
#include "base/mem.h"
#include "check.h"
#include "json/keys.h"
#include "stream/follow.h"
#include "time/when.h"

enum { NOON = 1430481600 };	/* 2015-05-01T12:00:00Z */

static int out = -1;	/* what goes to stdout, from here on: */
static int real;

/* Begins to keep what is written. */
static void
keep(void)
{
	char path[] = "/tmp/follow.XXXXXX";

	fflush(stdout);
	real = dup(STDOUT_FILENO);
	out = mkstemp(path);
	unlink(path);
	dup2(out, STDOUT_FILENO);
}

/* What was written must be this: ids, and ticks as seconds after noon. */
static void
wrote(const char *what, const char *want)
{
	static char text[1 << 16];
	struct buf got = { 0 };
	ssize_t n;
	int64_t t;
	int32_t offset;

	diag_flush();
	dup2(real, STDOUT_FILENO);
	close(real);
	n = pread(out, text, sizeof(text) - 1, 0);
	close(out);
	text[n > 0 ? n : 0] = '\0';
	for (char *line = strtok(text, "\n"); line != NULL;
	    line = strtok(NULL, "\n")) {
		if (got.n > 0)
			buf_addc(&got, ' ');
		if (strstr(line, "tick") != NULL) {
			CHECK(when_parse((struct str){ line + 20, 25 }, &t,
			    &offset) == WHEN_GIVEN && offset == 25200,
			    "%s: a tick: %s", what, line);
			buf_addf(&got, "+%d", (int)(t - NOON));
		} else {
			buf_addf(&got, "%d", atoi(line + strlen("{\"id\":\"")));
		}
	}
	CHECK(strcmp(buf_z(&got), want) == 0, "%s: wrote %s, not %s", what,
	    buf_z(&got), want);
	buf_free(&got);
	keep();
}

/* A record of so many seconds after noon comes. */
static void
comes(struct follow *f, int id, int second, int now)
{
	static struct record rec;
	static struct buf line;

	buf_clear(&line);
	buf_addf(&line, "{\"id\":\"%d\",\"text\":\"\",\"created_at\":\"", id);
	when_write(&line, NOON + second, 25200, false);
	buf_addz(&line, "\"}");
	if (!json_scan(&rec.json, buf_str(&line), 1))
		abort();
	rec.line = buf_str(&line);
	keys_get(rec.json.node, order_members, rec.found);
	follow_take(f, &rec, NOON + now);
}

static void
nothing_waits(void)
{
	struct follow f = { .most = 10 };

	comes(&f, 1, 10, 20);
	comes(&f, 2, 5, 20);
	comes(&f, 3, 620, 20);
	wrote("nothing waits", "1 2 3");
	CHECK(follow_idle(&f, NOON + 20, 0) == -1, "nothing to wait for");
	follow_free(&f);
}

static void
late(void)
{
	struct follow f = { .most = 100, .late = 30 };

	comes(&f, 1, 10, 100);
	comes(&f, 2, 5, 100);
	comes(&f, 3, 39, 100);
	wrote("29 s later", "2");
	comes(&f, 4, 40, 100);
	wrote("30 s later", "1");
	comes(&f, 5, 8, 100);
	wrote("too late", "5");
	comes(&f, 6, 39, 100);
	comes(&f, 7, 12, 100);
	comes(&f, 8, 70, 100);
	wrote("in its place", "7 3 6 4");
	CHECK(follow_idle(&f, NOON + 100, 1000) == 30000, "30 s of silence");
	CHECK(follow_idle(&f, NOON + 129, 30999) == 1, "nearly");
	wrote("not yet", "");
	CHECK(follow_idle(&f, NOON + 130, 31000) == -1, "over");
	wrote("silent for so long", "8");
	comes(&f, 10, 81, 130);
	comes(&f, 9, 80, 130);
	follow_end(&f);
	wrote("the end", "9 10");
	follow_free(&f);
}

static void
future(void)
{
	struct follow f = { .most = 100 };

	comes(&f, 1, 20, 20);
	comes(&f, 2, 3000, 20);
	comes(&f, 3, 621, 20);
	comes(&f, 4, 622, 20);
	wrote("held", "1");
	CHECK(follow_idle(&f, NOON + 600, 0) == 21000, "till it is due");
	CHECK(follow_idle(&f, NOON + 621, 21000) == 1000, "till the next is");
	wrote("one is due", "3");
	comes(&f, 5, 622, 622);
	wrote("before what comes", "4 5");
	CHECK(f.newest == NOON + 622, "the clock has gone on");
	CHECK(follow_future(&f) == 1, "one is left");
	wrote("the end", "2");
	follow_free(&f);
}

static void
few(void)
{
	struct follow f = { .most = 3, .late = 1000 };

	for (int i = 0; i < 5; i++)
		comes(&f, i, 50 - i, 100);
	wrote("three are held", "2 3");
	CHECK(f.early == 2, "%d early", (int)f.early);
	follow_end(&f);
	wrote("the rest", "4 1 0");
	for (int i = 0; i < 4; i++)
		comes(&f, i, 5000 - i, 100);
	wrote("of the future", "2");
	follow_future(&f);
	wrote("and its rest", "3 1 0");
	follow_free(&f);
}

static void
ticks(void)
{
	struct follow f = { .most = 10, .tick = 10 };

	CHECK(follow_idle(&f, NOON, 0) == -1, "no tick before the first");
	comes(&f, 1, 20, 20);
	CHECK(follow_idle(&f, NOON + 20, 20000) == 10000, "10 s");
	CHECK(follow_idle(&f, NOON + 30, 30000) == 10000, "10 s more");
	wrote("a tick", "1 +30");
	CHECK(follow_idle(&f, NOON + 39, 39000) == 1000, "1 s");
	comes(&f, 2, 39, 39);
	CHECK(follow_idle(&f, NOON + 40, 40000) == 10000, "from the record on");
	CHECK(follow_idle(&f, NOON + 53, 53000) == 10000, "a little late");
	wrote("another", "2 +53");
	f.late = 60;
	comes(&f, 3, 53, 54);
	CHECK(follow_idle(&f, NOON + 54, 54000) == 10000, "10 s");
	CHECK(follow_idle(&f, NOON + 64, 64000) == 10000, "10 s");
	wrote("not after what is held", "+53");
	follow_free(&f);
}

/* Records that are the same in all that orders them: none is lost. */
static void
same(void)
{
	struct follow f = { .most = 100, .late = 30 };

	comes(&f, 2, 10, 100);
	for (int i = 0; i < 5; i++)
		comes(&f, 1, 10, 100);
	comes(&f, 2, 10, 100);
	comes(&f, 9, 50, 100);
	wrote("the same", "1 1 1 1 1 2 2");
	follow_end(&f);
	wrote("the end", "9");
	follow_free(&f);
}

/* What waits, and the next tick: the sooner is said. */
static void
waits(void)
{
	struct follow f = { .most = 100, .late = 30, .tick = 10 };

	comes(&f, 1, 10, 100);
	CHECK(follow_idle(&f, NOON + 100, 1000) == 10000, "a tick, then it");
	f.tick = 50;
	comes(&f, 2, 20, 100);
	CHECK(follow_idle(&f, NOON + 100, 2000) == 30000, "it, then a tick");
	f.tick = 0;
	comes(&f, 3, 21, 100);
	CHECK(follow_idle(&f, NOON + 100, 3000) == 30000, "it alone");
	comes(&f, 4, 700, 90);
	CHECK(follow_idle(&f, NOON + 90, 4000) == 30000, "before the future");
	f.late = 1000;
	CHECK(follow_idle(&f, NOON + 90, 5000) == 610000, "the future first");
	follow_end(&f);
	follow_future(&f);
	wrote("the end", "1 2 3 4");
	follow_free(&f);
}

/* The room of what was written is had back. */
static void
room(void)
{
	struct follow f = { .most = 1000, .late = 100 };

	for (int i = 0; i < 200000; i++)
		comes(&f, i, i, i);
	CHECK(f.bytes.cap < 4 << 20, "%zu bytes for 100 records", f.bytes.cap);
	CHECK(f.waiting.n == 100 && f.early == 0, "%zu wait", f.waiting.n);
	dup2(real, STDOUT_FILENO);
	follow_free(&f);
}

int
main(void)
{
	diag_begin("tw-x");
	keep();
	nothing_waits();
	late();
	future();
	few();
	ticks();
	same();
	waits();
	room();
	return failures > 0;
}
