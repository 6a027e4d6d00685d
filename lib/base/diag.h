/*
 * What is said on stderr, and the exit status. The worst status wins:
 * 0 all well, 1 finished with findings or bad lines, 2 trouble. A message is
 * one line: control characters, line feeds among them, and bytes that are no
 * UTF-8 are made visible, wherever they come from.
 */
#ifndef BASE_DIAG_H
#define BASE_DIAG_H

#include "base/str.h"

enum { DIAG_FINDINGS = 1, DIAG_TROUBLE = 2 };

/* Reports of bad lines printed for one file; further ones are counted. */
enum { DIAG_REPORTS = 20 };

/* Before all else, with the name every message begins with: cli_parse() does. */
void diag_begin(const char *program);
const char *diag_program(void);

/* Accept up to n bad lines with status 0 (SIZE_MAX: any number). */
void diag_keep_going(size_t n);

/* Says something that changes no status. */
void diag_note(const char *fmt, ...)
    __attribute__((__cold__, __format__(__printf__, 1, 2)));

/* Says what is wrong and remembers status 1. */
void diag_finding(const char *fmt, ...)
    __attribute__((__cold__, __format__(__printf__, 1, 2)));

/* Remembers status 1 and says nothing. */
void diag_findings(void);

/* Says what is wrong and remembers status 2; the program goes on. */
void diag_trouble(const char *fmt, ...)
    __attribute__((__cold__, __format__(__printf__, 1, 2)));

/* The same, with lines of the excerpt below the message. */
void diag_trouble_shown(const char *excerpt, const char *fmt, ...)
    __attribute__((__cold__, __format__(__printf__, 2, 3)));

/* Says what is wrong and ends the program with status 2. */
_Noreturn void diag_die(const char *fmt, ...)
    __attribute__((__cold__, __format__(__printf__, 1, 2)));

/*
 * A line of input that is no record and is left out: "file:line: why". Said
 * up to DIAG_REPORTS times a file; counted always.
 */
void diag_bad_line(const char *file, size_t line, const char *fmt, ...)
    __attribute__((__cold__, __format__(__printf__, 3, 4)));

/*
 * As diag_bad_line(), of a cell of a sheet: column 0 is named A, 26 is AA, as
 * a spreadsheet does ("file:17:D: why").
 */
void diag_bad_cell(const char *file, size_t row, size_t column,
    const char *fmt, ...) __attribute__((__cold__, __format__(__printf__, 4, 5)));

/* One more bad line of what a report has named already: it is counted. */
void diag_bad_line_more(void);

/*
 * Of so many lines something was not understood, though they were kept: they
 * count as bad ones do for the status and for what -k accepts.
 */
void diag_misread(size_t n);

/* The file is done: says how many bad lines of it were not reported. */
void diag_end_of_file(const char *file);

/* Bad lines so far. */
size_t diag_bad_lines(void);

/* Whether no line was bad and no file in trouble so far. */
bool diag_all_well(void);

/*
 * s made fit for a message: control and invalid bytes visible, cut at 80
 * bytes with "...". Good until eight further calls.
 */
const char *diag_vis(struct str s);

/*
 * Writes to stdout, in large pieces, to a terminal in lines; a failed write
 * ends the program with status 2. There is no other way to stdout: stdio does
 * not know of what is kept here.
 */
void diag_write(struct str s);

/* What is kept goes out now; a failed write ends the program with status 2. */
void diag_flush(void);

/*
 * The same from a signal handler: two texts as they are, and nothing that was
 * not written yet is.
 */
_Noreturn void diag_die_of_signal(const char *what, const char *where);

/* Of a line or a value; its argument is the size_t of --max-line. */
#define DIAG_TOO_LONG "longer than %zu bytes: left out (--max-line takes more)"

/*
 * What a thread that works ahead of its turn would say, write or end: nothing
 * is said, counted or flushed by it, what it writes goes to write() (NULL: it
 * counts as said), and leave() is called in place of the end of the program.
 */
struct diag_hold {
	bool said;		/* something would have been, or was counted */
	void (*write)(void *to, struct str);
	void *to;
	void (*leave)(struct diag_hold *) __attribute__((__noreturn__));
};

/* Whether it is so now: then nothing is known to have been said. */
bool diag_holds(void);

/* Holds back what this thread says from now on; NULL: no longer. */
void diag_hold(struct diag_hold *);

/* Flushes and closes stdout; gives the exit status: return it from main. */
int diag_finish(void);

/* Called by diag_finish(), once, to write what waited for the end of the run. */
void diag_at_finish(void (*)(void));

/* Ends the program so: what is wrong has been said, going on makes no sense. */
_Noreturn void diag_stop(void);

#endif
