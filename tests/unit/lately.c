/* What was said lately: as it was, the newest of each key, not too much. */
#include <stdlib.h>
#include <unistd.h>

#include "base/diag.h"
#include "check.h"
#include "io/state.h"
#include "stream/lately.h"
#include "stream/replay.h"

static void
holds(const struct lately *l, uint64_t key, const char *want)
{
	struct str s = lately_get(l, key);

	CHECK(want == NULL ? s.p == NULL : str_is(s, want), "%d: '%.*s'",
	    (int)key, (int)s.n, s.p == NULL ? "" : s.p);
}

/* Many texts, each of them said again and again. */
static void
much(void)
{
	static char text[1000];
	struct lately l = { 0 };

	for (int i = 0; i < 200000; i++) {
		memset(text, 'a' + i % 26, sizeof(text));
		lately_say(&l, (uint64_t)(i % 30000 + 1), i / 1000,
		    (struct str){ text, sizeof(text) });
	}
	CHECK(l.bytes.n - l.dead <= LATELY_BYTES, "too much");
	CHECK(l.bytes.cap <= 4 * (size_t)LATELY_BYTES, "%zu bytes",
	    l.bytes.cap);
	CHECK(l.entries.n == LATELY_BYTES / sizeof(text), "%zu texts",
	    l.entries.n);
	for (int i = 199999; i > 199999 - (int)l.entries.n; i--) {
		struct str s = lately_get(&l, (uint64_t)(i % 30000 + 1));

		CHECK(s.n == sizeof(text) && s.p[0] == 'a' + i % 26 &&
		    s.p[999] == s.p[0], "%d is another", i);
	}
	lately_free(&l);
}

int
main(void)
{
	const char *folder = getenv("TMPDIR");
	struct lately l = { 0 }, again = { 0 };
	struct json line = { 0 };
	struct state *s;
	char path[64];

	snprintf(path, sizeof(path), "%.40s/lately.XXXXXX",
	    folder != NULL && *folder != '\0' ? folder : "/tmp");
	close(mkstemp(path));
	unlink(path);
	diag_begin("tw-x");
	holds(&l, 1, NULL);
	lately_say(&l, 1, 0, STR("one"));
	lately_say(&l, 2, 10, STR("two \"\n"));
	lately_say(&l, 1, 20, STR("one, later"));
	lately_say(&l, 3, 20, STR(""));
	holds(&l, 1, "one, later");
	lately_say(&l, 4, 10 + REPLAY_SPAN, STR("four"));
	holds(&l, 2, "two \"\n");
	s = state_open(path, 1);
	while (state_next(s, &line))
		;
	state_begin(s, NULL, 0);
	lately_save(&l, s);
	state_end(s);
	state_close(s);
	lately_say(&l, 5, 11 + REPLAY_SPAN, STR("five"));
	holds(&l, 2, NULL);
	holds(&l, 3, "");
	s = state_open(path, 1);
	while (state_next(s, &line))
		CHECK(lately_load(&again, s, &line), "a line of another kind");
	holds(&again, 1, "one, later");
	holds(&again, 2, "two \"\n");
	holds(&again, 4, "four");
	CHECK(again.entries.n == 4, "%zu texts", again.entries.n);
	state_close(s);
	unlink(path);
	lately_free(&l);
	lately_free(&again);
	json_free(&line);
	much();
	return failures > 0;
}
