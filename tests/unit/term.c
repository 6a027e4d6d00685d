/* Colours of charts: on a terminal alone, and they change no text. */
#include "chart/term.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "check.h"
#include "picture/draw.h"

static struct chart_mark marks[] = {
	{ .label = STR_INIT("Lamps"), .value = 0.6, .low = 0.5, .high = 0.7,
	    .due = 0.5, .level = CHART_MAXIMAL, .tone = CHART_OVER },
	{ .label = STR_INIT("Floods, drains"), .value = 0.1, .low = 0.05,
	    .high = 0.2, .due = 0.5, .level = CHART_MINIMAL,
	    .tone = CHART_UNDER },
	{ .label = STR_INIT("Floods (rivers)"), .value = 0.3, .low = 0.2,
	    .high = 0.4, .due = 0.5, .level = CHART_OPEN,
	    .tone = CHART_UNDECIDED }
};

static struct chart_panel panel = { .mark = marks, .n = 3 };

/* Draws in 80 columns; what is there to colour, out of any type. */
static void
draw(enum chart_type type, struct buf *out)
{
	const struct chart c = { .type = type, .title = STR("Made up"),
		.panel = &panel, .panels = 1, .percent = true, .even = 0.25,
		.head = STR("share") };

	buf_clear(out);
	draw_term(&c, 80, out);
}

/* The text without what colours it. */
static void
strip(const struct buf *from, struct buf *to)
{
	buf_clear(to);
	for (size_t i = 0; i < from->n; i++)
		if (from->p[i] != '\033')
			buf_addc(to, from->p[i]);
		else
			while (from->p[i] != 'm')
				i++;
}

static bool
coloured(const struct buf *b)
{
	return str_chr(buf_str(b), '\033') != SIZE_MAX;
}

static void
on_terminal(enum chart_type type, const struct buf *plain)
{
	struct buf out = { 0 }, bare = { 0 };

	unsetenv("NO_COLOR");
	setenv("TERM", "xterm", 1);
	draw(type, &out);
	strip(&out, &bare);
	CHECK(coloured(&out), "no colours on a terminal");
	CHECK(str_eq(buf_str(&bare), buf_str(plain)), "colours change the "
	    "text:\n%s", buf_z(&bare));
	setenv("NO_COLOR", "", 1);
	draw(type, &out);
	CHECK(coloured(&out), "an empty NO_COLOR is none");
	setenv("NO_COLOR", "1", 1);
	draw(type, &out);
	CHECK(str_eq(buf_str(&out), buf_str(plain)), "NO_COLOR");
	unsetenv("NO_COLOR");
	setenv("TERM", "dumb", 1);
	draw(type, &out);
	CHECK(str_eq(buf_str(&out), buf_str(plain)), "a dumb terminal");
	buf_free(&out);
	buf_free(&bare);
}

int
main(void)
{
	static const enum chart_type types[] = { CHART_BARS, CHART_DUMBBELL };
	const int master = posix_openpt(O_RDWR | O_NOCTTY);
	const int out = dup(STDOUT_FILENO), null = open("/dev/null", O_WRONLY);
	struct buf plain = { 0 };
	int slave;

	if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0 ||
	    (slave = open(ptsname(master), O_RDWR | O_NOCTTY)) < 0) {
		puts("no terminal can be made here");
		return 0;
	}
	for (int i = 0; i < 2; i++) {
		dup2(null, STDOUT_FILENO);
		draw(types[i], &plain);
		dup2(slave, STDOUT_FILENO);
		on_terminal(types[i], &plain);
		dup2(out, STDOUT_FILENO);
		CHECK(!coloured(&plain), "colours in a file");
		CHECK(str_find(buf_str(&plain), STR("Floods, drains ")) !=
		    SIZE_MAX, "two short names are one: %s", buf_z(&plain));
	}
	buf_free(&plain);
	return failures > 0;
}
