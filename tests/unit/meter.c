/* How far a program has come: on a terminal, when it is wished, now and then. */
#include "base/meter.h"

#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/array.h"
#include "base/cli.h"
#include "base/elapsed.h"
#include "base/str.h"
#include "check.h"

enum { LONG = 60 * 1000 };

static const struct row {
	const char *what;
	bool wished;
	useconds_t wait;
	int64_t within;		/* ms in which it must be done to say anything */
	uint64_t total, done, records;
	const char *begins, *holds;	/* NULL: nothing at all is drawn */
} meters[] = {
	{ "not wished", false, 250000, LONG, 100, 50, 7, NULL, NULL },
	{ "too early", true, 0, 200, 100, 50, 7, "\r\033[K", "" },
	{ "half of it", true, 250000, 1000, 2048, 1024, 7, "\r1024B, 50 %, 0:00 left",
	    " records/s\033[K\r\033[K" },
	{ "nobody knows how much", true, 250000, LONG, 0, 1024, 7, "\r1024B, ",
	    " records/s\033[K\r\033[K" },
	{ "more than was said", true, 250000, LONG, 10, 11, 7, "\r11B, ",
	    " records/s\033[K\r\033[K" },
	{ "nothing yet", true, 250000, LONG, 10, 0, 0, "\r0B, 0 records/s",
	    "\033[K\r\033[K" },
};

/*
 * What comes on the terminal, which takes its time: until it begins and ends so,
 * or for two seconds; where nothing is to come, for a twentieth of one.
 */
static struct str
drawn_on(int terminal, char *bytes, size_t most, const char *begins,
    const char *ends)
{
	struct pollfd more = { .fd = terminal, .events = POLLIN };
	struct str drawn = { bytes, 0 };

	while (drawn.n < most &&
	    poll(&more, 1, begins == NULL ? 50 : 2000) == 1) {
		ssize_t n = read(terminal, bytes + drawn.n, most - drawn.n);

		if (n <= 0)
			break;
		drawn.n += (size_t)n;
		if (begins != NULL && str_starts(drawn, str_of(begins)) &&
		    str_ends(drawn, str_of(ends)))
			break;
	}
	return drawn;
}

/*
 * Draws on the terminal; false when the machine took so long for it that what
 * was drawn says nothing.
 */
static bool
draw(const struct row *m, int end, int saved)
{
	const int64_t began = elapsed_ms();
	bool good;

	dup2(end, 2);
	cli_progress = m->wished;
	meter_start(m->total);
	usleep(m->wait);
	meter_at(m->done, m->records);
	meter_at(m->done, m->records);
	good = elapsed_ms() - began < m->within;
	meter_end();
	meter_end();
	dup2(saved, 2);
	return good;
}

int
main(void)
{
	int terminal = posix_openpt(O_RDWR | O_NOCTTY), saved = dup(2), end;
	char bytes[512];

	if (terminal < 0 || grantpt(terminal) != 0 || unlockpt(terminal) != 0 ||
	    fcntl(terminal, F_SETFL, O_NONBLOCK) != 0 ||
	    (end = open(ptsname(terminal), O_RDWR | O_NOCTTY)) < 0)
		return 1;
	for (size_t i = 0; i < ARRAY_N(meters); i++) {
		struct str drawn;

		/* What a stalled machine drew too late is thrown away. */
		while (!draw(&meters[i], end, saved))
			(void)drawn_on(terminal, bytes, sizeof(bytes), NULL,
			    NULL);
		drawn = drawn_on(terminal, bytes, sizeof(bytes),
		    meters[i].begins, meters[i].holds);
		CHECK(meters[i].begins == NULL ? drawn.n == 0 :
		    str_starts(drawn, str_of(meters[i].begins)) &&
		    str_ends(drawn, str_of(meters[i].holds)),
		    "%s: %.*s", meters[i].what, (int)drawn.n, drawn.p);
	}
	return failures > 0;
}
