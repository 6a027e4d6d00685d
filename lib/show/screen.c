#include "show/screen.h"

#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

#include "base/mem.h"

struct screen {
	SCREEN *terminal;
	FILE *in, *out;
	int said;	/* what was said meanwhile; -1: it goes where it went */
	int kept;	/* standard error as it was */
	attr_t style[CANVAS_STYLES];
	short pair[CANVAS_STYLES];
	size_t columns, rows;	/* of what is shown */
};

static const char *
first_set(const char *const *names)
{
	for (; *names != NULL; names++) {
		const char *v = getenv(*names);

		if (v != NULL && *v != '\0')
			return v;
	}
	return "";
}

bool
screen_utf8(void)
{
	static const char *const names[] = { "LC_ALL", "LC_CTYPE", "LANG",
		NULL };
	const char *v = first_set(names);

	for (; *v != '\0'; v++)
		if (str_eq_nocase((struct str){ v, strnlen(v, 5) },
		    STR("utf-8")) || str_eq_nocase((struct str){ v,
		    strnlen(v, 4) }, STR("utf8")))
			return true;
	return false;
}

/* Bold and reverse everywhere; colours where there are some and are wanted. */
static void
choose_styles(struct screen *s)
{
	static const short colour[CANVAS_STYLES] = {
		[CANVAS_ALARM] = COLOR_RED, [CANVAS_WARN] = COLOR_YELLOW,
		[CANVAS_GOOD] = COLOR_GREEN
	};
	const char *none = getenv("NO_COLOR");

	s->style[CANVAS_BOLD] = s->style[CANVAS_ALARM] = A_BOLD;
	s->style[CANVAS_WARN] = A_BOLD;
	s->style[CANVAS_CHOSEN] = A_REVERSE;
	if ((none != NULL && *none != '\0') || !has_colors())
		return;
	start_color();
	use_default_colors();
	for (short i = 0; i < CANVAS_STYLES; i++)
		if (colour[i] != 0 && init_pair(i + 1, colour[i], -1) == OK)
			s->pair[i] = (short)(i + 1);
	s->style[CANVAS_WARN] = 0;
}

/* What is said while the screen is up would tear it. */
static void
keep_said(struct screen *s)
{
	s->said = s->kept = -1;
	if (isatty(STDERR_FILENO) != 1)
		return;
	fflush(stderr);
	s->said = memfd_create("said", MFD_CLOEXEC);
	s->kept = dup(STDERR_FILENO);
	if (s->said >= 0 && s->kept >= 0)
		dup2(s->said, STDERR_FILENO);
}

static void
say_kept(struct screen *s)
{
	char piece[4096];
	ssize_t n;

	if (s->said < 0 || s->kept < 0)
		return;
	fflush(stderr);
	dup2(s->kept, STDERR_FILENO);
	lseek(s->said, 0, SEEK_SET);
	while ((n = read(s->said, piece, sizeof(piece))) > 0)
		if (write(STDERR_FILENO, piece, (size_t)n) < 0)
			break;
	close(s->said);
	close(s->kept);
}

/* Whether the cursor can be moved on this terminal. */
static bool
is_drawable(void)
{
	const char *how = tigetstr("cup");

	/* -1 is what it says of a capability that is no string. */
	return how != NULL && how != (const char *)-1;
}

struct screen *
screen_open(void)
{
	static const char *const terminal[] = { "TERM", NULL };
	struct screen *s = mem_new(1, sizeof(*s));

	s->in = fopen("/dev/tty", "re");
	s->out = fopen("/dev/tty", "we");
	if (first_set(terminal)[0] == '\0' || str_is(str_of(first_set(terminal)),
	    "dumb") || s->in == NULL || s->out == NULL)
		goto none;
	if (screen_utf8())
		(void)setlocale(LC_CTYPE, "C.UTF-8");
	s->terminal = newterm(NULL, s->out, s->in);
	if (s->terminal == NULL)
		goto none;
	if (!is_drawable()) {
		endwin();
		delscreen(s->terminal);
		goto none;
	}
	keep_said(s);
	cbreak();
	noecho();
	nonl();
	keypad(stdscr, TRUE);
	set_escdelay(25);
	(void)curs_set(0);
	choose_styles(s);
	return s;
none:
	if (s->in != NULL)
		fclose(s->in);
	if (s->out != NULL)
		fclose(s->out);
	free(s);
	return NULL;
}

void
screen_size(const struct screen *s, size_t *columns, size_t *rows)
{
	(void)s;
	*columns = (size_t)COLS;
	*rows = (size_t)LINES;
}

/* A cluster as curses takes it: a letter and what is joined to it. */
static bool
wide_of(const struct canvas_one *one, wchar_t *wide)
{
	struct str rest = { one->text, one->n };
	mbstate_t state = { 0 };
	size_t n = 0;

	while (rest.n > 0 && n < CCHARW_MAX) {
		size_t used = mbrtowc(&wide[n], rest.p, rest.n, &state);

		if (used == 0 || used > rest.n)
			break;
		n++;
		rest = str_skip(rest, used);
	}
	wide[n] = L'\0';
	return n > 0;
}

static void
show_cell(const struct screen *s, int row, int column,
    const struct canvas_one *one)
{
	wchar_t wide[CCHARW_MAX + 1];
	cchar_t cell;

	if (!wide_of(one, wide) || setcchar(&cell, wide,
	    s->style[one->style], s->pair[one->style], NULL) != OK)
		return;
	/* In the last corner the cursor has nowhere to go: that is no error. */
	(void)mvadd_wch(row, column, &cell);
}

void
screen_show(struct screen *s, const struct canvas *c)
{
	if (s->columns != c->columns || s->rows != c->rows)
		(void)clear();
	s->columns = c->columns;
	s->rows = c->rows;
	for (size_t row = 0; row < c->rows; row++)
		for (size_t i = 0; i < c->columns; i++) {
			const struct canvas_one *one =
			    &c->one[row * c->columns + i];

			if (one->n > 0)
				show_cell(s, (int)row, (int)i, one);
		}
	(void)refresh();
}

int
screen_key(struct screen *s, int milliseconds)
{
	static const struct {
		wint_t key;
		int means;
	} known[] = {
		{ KEY_UP, SCREEN_UP }, { KEY_DOWN, SCREEN_DOWN },
		{ KEY_PPAGE, SCREEN_PAGE_UP }, { KEY_NPAGE, SCREEN_PAGE_DOWN },
		{ KEY_HOME, SCREEN_HOME }, { KEY_END, SCREEN_END },
		{ KEY_ENTER, SCREEN_ENTER }, { KEY_BACKSPACE, SCREEN_ERASE },
		{ KEY_RESIZE, SCREEN_RESIZED }
	};
	wint_t key;
	int kind;

	(void)s;
	timeout(milliseconds);
	kind = get_wch(&key);
	if (kind == ERR)
		return SCREEN_NOTHING;
	if (kind == KEY_CODE_YES) {
		for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
			if (known[i].key == key)
				return known[i].means;
		return SCREEN_NOTHING;
	}
	switch (key) {
	case '\r':
	case '\n':
		return SCREEN_ENTER;
	case 27:
		return SCREEN_ESCAPE;
	case 8:
	case 127:
		return SCREEN_ERASE;
	default:
		return (int)key;
	}
}

void
screen_bell(struct screen *s)
{
	(void)s;
	(void)beep();
}

void
screen_close(struct screen *s)
{
	if (s == NULL)
		return;
	endwin();
	delscreen(s->terminal);
	fclose(s->in);
	fclose(s->out);
	say_kept(s);
	free(s);
}
