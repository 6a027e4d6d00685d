/* How wide the terminal is, by the environment, by itself, or else. */
#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "base/array.h"
#include "check.h"
#include "show/width.h"

static const struct {
	const char *columns;	/* of the environment; NULL: not there */
	unsigned short cells;	/* of the terminal; 0: it does not say */
	bool terminal;
	size_t width;
} widths[] = {
	{ NULL, 120, true, 120 },
	{ NULL, 0, true, 80 },
	{ NULL, 120, false, 80 },
	{ "50", 120, true, 50 },
	{ "50", 120, false, 50 },
	{ "1", 120, true, 1 },
	{ "10000", 120, true, 10000 },
	{ "0", 120, true, 120 },
	{ "10001", 120, false, 80 },
	{ "wide", 120, true, 120 },
	{ "", 0, true, 80 },
};

int
main(void)
{
	int first = posix_openpt(O_RDWR | O_NOCTTY), saved = dup(1), end;
	size_t width[ARRAY_N(widths)];

	if (first < 0 || grantpt(first) != 0 || unlockpt(first) != 0 ||
	    (end = open(ptsname(first), O_RDWR | O_NOCTTY)) < 0)
		return 1;
	for (size_t i = 0; i < ARRAY_N(widths); i++) {
		struct winsize size = { .ws_col = widths[i].cells };

		ioctl(first, TIOCSWINSZ, &size);
		if (widths[i].columns == NULL)
			unsetenv("COLUMNS");
		else
			setenv("COLUMNS", widths[i].columns, 1);
		if (widths[i].terminal)
			dup2(end, 1);
		else
			close(1);
		width[i] = width_terminal();
		dup2(saved, 1);
	}
	for (size_t i = 0; i < ARRAY_N(widths); i++)
		CHECK(width[i] == widths[i].width, "COLUMNS %s, %u cells: %zu",
		    widths[i].columns == NULL ? "not set" : widths[i].columns,
		    widths[i].cells, width[i]);
	return failures > 0;
}
