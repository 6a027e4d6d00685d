/*
 * What a program remembers from one run to the next (--state F): lines of JSON.
 * The first says whose it is, the last that it is whole. F is read at the start
 * if it is there; it is written to F.new, which takes its place when all of it
 * is on the disk. All calls take NULL, a state that nobody asked for.
 *
 *	state = state_open(path, 1);
 *	state_option(state, "base", STR("topic"));
 *	state_option_file(state, book);
 *	while (state_next(state, &line))
 *		... restore what the line says
 *	while (reader_next(in, &rec)) {
 *		...
 *		if (state_due(state, clock.now))
 *			save();	   state_begin(), state_line() ..., state_end()
 *	}
 *	save();
 *	state_close(state);
 */
#ifndef IO_STATE_H
#define IO_STATE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "json/json_scan.h"

enum {
	STATE_EVERY = 60,	/* seconds of event time between two states */
	STATE_SHARE = 20	/* one part in so many of all time, at most */
};

struct state;

/*
 * A state of this program, of this version; NULL when path is. From now on
 * SIGTERM, SIGINT and SIGHUP end the input, so that it is written.
 */
struct state *state_open(const char *path, int version);

/*
 * What the state depends on, before it is read: options, and what is in files
 * that cannot be changed under it (books, gazetteers). A file that cannot be
 * read ends the program.
 */
void state_option(struct state *, const char *name, struct str value);
void state_option_file(struct state *, const char *path);

/*
 * The next line, an object (seven levels of what is in it), until the next
 * call; false at the end and when there is no file. A state of another
 * program, version or options, or one that is cut off, ends the program with 2
 * and says what to do.
 */
bool state_next(struct state *, struct json *line);

/* Ends the program: the line read last says what cannot be, or lacks it. */
_Noreturn void state_wrong(const struct state *, const char *why);

/* When the state was written, by the clock of events; false: it says none. */
bool state_clock(const struct state *, int64_t *t, int32_t *offset);

/*
 * The key under which ids and handles are hashed that the state holds, once it
 * has been read; drawn at random where there was none.
 */
uint64_t state_key(const struct state *);

/*
 * Whether a minute of event time has gone by since the state was last written.
 * In an archive minutes go by too fast: then, once writing it again would take
 * a twentieth of the time since.
 */
bool state_due(struct state *, int64_t clock);

/*
 * Writes it: a first call, with the clock (NULL: no instant was seen), the
 * lines, objects without their line feed, a last call. What was printed before
 * is flushed first, so that a state never knows of more than was written. A
 * full disk is said once a minute, ends the run with status 2, and leaves the
 * old file.
 */
void state_begin(struct state *, const int64_t *clock, int32_t offset);
void state_line(struct state *, struct str line);
void state_end(struct state *);

void state_close(struct state *);

#endif
