/*
 * A file as text: any byte order mark gone, UTF-16 read as UTF-8, lines
 * counted, bytes that are not UTF-8 mended when somebody meets them.
 */
#ifndef CONTAINER_FEED_H
#define CONTAINER_FEED_H

#include "base/buf.h"
#include "base/str.h"
#include "io/input.h"
#include "parallel/ring.h"

struct feed;

/* The text of a file, which is closed with it. */
struct feed *feed_open(struct input *);

/*
 * A feed of text that is there already, such as lines of another feed: nothing
 * in it is mended. Its first line is 1. It may be given other text later.
 */
struct feed *feed_open_lines(const char *name);
void feed_set_lines(struct feed *, struct str text);

/* Whether it is such a one. */
bool feed_is_part(const struct feed *);

/* Whether it was asked for what comes after that, or to mend something. */
bool feed_lacked(const struct feed *);

/* Whether more is to come, and its lines are known to be those of its bytes. */
bool feed_is_lines(const struct feed *);

/*
 * The crew works on what is read from now on, up to the end. False where that
 * cannot be.
 */
bool feed_employ(struct feed *, struct ring_crew *);

/*
 * What the crew has made of the lines that come next, when all text before them
 * is used; else NULL. feed_pass() then passes over so many of them, which have
 * so many bytes.
 */
void *feed_outcome(struct feed *);
void feed_pass(struct feed *, size_t lines, size_t bytes);

/*
 * Whole lines that come after the text, which they do not become part of; empty
 * where they are not to be had so, or there are none. As feed_text().
 */
struct str feed_peek(struct feed *);

/* What messages call it; lives as long as the feed. */
const char *feed_name(const struct feed *);

/* That without its folder and what follows the first dot; empty for stdin. */
struct str feed_title(const struct feed *);

/* Whether the file lies in another, so that no command takes its name. */
bool feed_inner(const struct feed *);

/*
 * The text that is read and not yet used; valid until the next call here that
 * takes the feed without const, even when that call finds nothing.
 */
struct str feed_text(const struct feed *);

/*
 * Reads more after that text (at least twice as much when it is long, so
 * that looking at it again costs nothing that counts); false at the end.
 */
bool feed_more(struct feed *);

/*
 * What comes after that text, without reading it into the text, which stays
 * where it is: all that has been looked at so, and more of it when asked for.
 * Valid until the next call that takes the feed without const.
 */
struct str feed_ahead(struct feed *, bool more);

/* What ends its lines: LF, or CR in a file that has no LF at first. */
char feed_eol(const struct feed *);
void feed_set_eol(struct feed *, char eol);

/* The first n bytes of the text are used. */
void feed_skip(struct feed *, size_t n);

/* The same, where it is known that no line ends in them. */
void feed_skip_inside(struct feed *, size_t n);

/* How many bytes of text have been used. */
uint64_t feed_used(const struct feed *);

/* The line, from 1, in which the byte at this place of the text stands. */
size_t feed_line(const struct feed *, size_t at);

/*
 * Mends the text from this place on (see intake/mend.h): who met one byte
 * that is not UTF-8 will meet others. False when there was nothing to mend.
 */
bool feed_mend(struct feed *, size_t at);

/* Whether something was mended in the first n bytes of the text. */
bool feed_mended(const struct feed *, size_t n);

/* As input_resume(); the text that was not used is gone. */
bool feed_resume(struct feed *);

/* The file is damaged: what was begun and not ended is no record. */
bool feed_damaged(const struct feed *);

/* Bytes of the file (as stored) read so far, for the meter. */
uint64_t feed_done(const struct feed *);

void feed_close(struct feed *);

#endif
