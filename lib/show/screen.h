/*
 * The terminal as a screen (ncurses): grids of cells go out, keys come in. It
 * is /dev/tty, for standard input and output are data. The only module that
 * sets a locale, and only how characters are read: C.UTF-8.
 */
#ifndef SHOW_SCREEN_H
#define SHOW_SCREEN_H

#include "show/canvas.h"

/* Keys that are no letters; letters are themselves. */
enum {
	SCREEN_NOTHING = -1,	/* no key came in time */
	SCREEN_RESIZED = -2,
	SCREEN_UP = -3,
	SCREEN_DOWN = -4,
	SCREEN_PAGE_UP = -5,
	SCREEN_PAGE_DOWN = -6,
	SCREEN_HOME = -7,
	SCREEN_END = -8,
	SCREEN_ENTER = -9,
	SCREEN_ESCAPE = -10,
	SCREEN_ERASE = -11
};

struct screen;

/*
 * Takes the terminal over; what is said on standard error is kept until it is
 * given back. NULL when there is none, or one that cannot be drawn on.
 */
struct screen *screen_open(void);

/* Whether the environment (LC_ALL, LC_CTYPE, LANG) names UTF-8. */
bool screen_utf8(void);

void screen_size(const struct screen *, size_t *columns, size_t *rows);

/* Shows the grid; what has not changed is not sent. */
void screen_show(struct screen *, const struct canvas *);

/* The next key within so many milliseconds. */
int screen_key(struct screen *, int milliseconds);

void screen_bell(struct screen *);

/* Gives the terminal back as it was, then says what was kept. */
void screen_close(struct screen *);

#endif
