/* Which posts of a feed had been counted: over a restart, and without one. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/diag.h"
#include "check.h"
#include "io/state.h"
#include "stream/clock.h"
#include "stream/replay.h"

static char path[64];

static bool
is(struct replay *r, int id, int64_t t)
{
	char text[16];

	snprintf(text, sizeof(text), "%d", id);
	return replay_is(r, STR("toot"), str_of(text), t);
}

static struct state *
start(struct replay *r)
{
	struct state *s = state_open(path, 1);
	struct json line = { 0 };

	while (state_next(s, &line))
		CHECK(replay_load(r, s, &line), "a line that is none of ids");
	replay_start(r, s);
	json_free(&line);
	return s;
}

static void
save(struct replay *r, struct state *s, int64_t now)
{
	state_begin(s, &now, 0);
	replay_save(r, s);
	state_end(s);
}

/* One post a second; 100 s before the state a late one, older by 3,000 s. */
static void
over_a_restart(void)
{
	struct replay r = { 0 };
	struct state *s = start(&r);

	for (int t = 0; t <= 2000; t++) {
		CHECK(!is(&r, t, t), "%d is counted", t);
		if (t == 1900)
			CHECK(!is(&r, 5000, t - 3000), "a late one counts");
	}
	CHECK(is(&r, 2000, 2000), "twice within ten minutes");
	CHECK(r.seconds == REPLAY_SPAN + 1, "%zu seconds", r.seconds);
	save(&r, s, 2000);
	replay_free(&r);
	state_close(s);

	s = start(&r);
	for (int t = 900; t <= 2000; t++)
		CHECK(is(&r, t, t), "%d is a replay", t);
	CHECK(is(&r, 5000, -1100), "so is the late one");
	CHECK(!is(&r, 6000, 1990), "one that came late is not");
	CHECK(is(&r, 6001, REPLAY_SPAN), "older than all ids that are known");
	CHECK(is(&r, 6003, 1399), "older than all ids, by a second");
	CHECK(!is(&r, 6004, 1400), "as old as the oldest");
	CHECK(!is(&r, 2001, 2001), "the first new one");
	CHECK(!is(&r, 6002, REPLAY_SPAN), "late, after the first new one");
	CHECK(r.replayed == 1104, "%d replayed", (int)r.replayed);
	replay_free(&r);
	state_close(s);
}

static void
without_a_state(void)
{
	struct replay r = { 0 };

	replay_start(&r, NULL);
	CHECK(!is(&r, 1, 1) && !is(&r, 1, 1), "nothing is a replay");
	replay_free(&r);
}

/* More than are kept: the oldest seconds go, and no more than a second too many. */
static void
many(void)
{
	struct replay r = { 0 };
	struct state *s;

	unlink(path);
	s = start(&r);
	CHECK(!is(&r, -1, REPLAY_NO_TIME), "no time, before all others");
	for (int i = 0; i < REPLAY_IDS + 1000; i++)
		CHECK(!is(&r, i, i / 5000), "%d is new", i);
	CHECK(!is(&r, 0, 209), "the oldest is forgotten");
	CHECK(is(&r, REPLAY_IDS, REPLAY_NO_TIME), "the newest is not");
	CHECK(r.ids.n > REPLAY_IDS - 5000 && r.ids.n <= REPLAY_IDS,
	    "%zu ids", r.ids.n);
	save(&r, s, 209);
	replay_free(&r);
	state_close(s);
	s = start(&r);
	CHECK(is(&r, REPLAY_IDS, 209) && is(&r, 5001, 1), "after a restart");
	CHECK(is(&r, 4, 0), "what is older than the ids");
	replay_free(&r);
	state_close(s);
}

static void
clocks(void)
{
	struct clock c = { 0 };

	clock_see(&c, 10000, 0);
	clock_see(&c, 10000 - CLOCK_LATE, 60);
	CHECK(c.late == 0 && c.now == 10000 && c.offset == 0, "an hour late");
	clock_see(&c, 9999 - CLOCK_LATE, 60);
	CHECK(c.late == 1 && c.now == 10000, "more than an hour late");
	clock_reach(&c, 9000, 0);
	CHECK(c.now == 10000 && c.late == 1, "back");
	clock_reach(&c, 11000, 60);
	CHECK(c.now == 11000 && c.offset == 60, "on");
}

int
main(void)
{
	const char *folder = getenv("TMPDIR");

	snprintf(path, sizeof(path), "%.40s/replay.XXXXXX",
	    folder != NULL && *folder != '\0' ? folder : "/tmp");
	close(mkstemp(path));
	unlink(path);
	diag_begin("tw-x");
	over_a_restart();
	without_a_state();
	many();
	clocks();
	unlink(path);
	return failures > 0;
}
