/*
 * A file or stdin as bytes; gzip (told by its magic, any number of members)
 * is inflated, other compressions are named with their remedy.
 */
#ifndef IO_INPUT_H
#define IO_INPUT_H

#include "base/buf.h"
#include "base/str.h"
#include "gzip/stored.h"
#include "io/filetype.h"
#include "parallel/ring.h"

struct input;

/*
 * Opens path, "-" is stdin. NULL when it cannot be read or is of a kind that
 * we do not read: that has been said and the status is 2.
 */
struct input *input_open(const char *path);

/*
 * The same, but what io/archive opens is not refused: its bytes come as they
 * are, and input_type() says what they are.
 */
struct input *input_open_any(const char *path);

/* A file in another by this name; gzip is inflated, and nothing refused. */
struct input *input_open_inner(const char *name, struct stored_inner);

/* Whether it was opened so. */
bool input_is_inner(const struct input *);

/*
 * Of what the two calls above opened: its type, of gzip that of what is in it.
 * NULL when it is none that is known, as text is.
 */
const struct filetype *input_type(const struct input *);

/*
 * The descriptor of a file on disk whose bytes as stored may be read from any
 * place; -1 when it is none. Where it stands is not said.
 */
int input_file(const struct input *);

/*
 * The line of this byte of a file in another that counts them by itself; 0:
 * it does not.
 */
size_t input_line(const struct input *, uint64_t at);

/* What messages call it: the path, or "(stdin)". Lives as long as the input. */
const char *input_name(const struct input *);

/*
 * The crew works on the blocks of whole lines that are read from now on, until
 * the end of the file or the place where it is damaged. False where that cannot
 * be: inside of files that are not to be read in a thread, and without threads.
 */
bool input_employ(struct input *, struct ring_crew *);

/*
 * From now on one other thread calls input_read(), and nobody else; with false
 * no longer: then what was found wrong is said. Meanwhile stdout is not flushed
 * where bytes are waited for. Only where input_may_be_apart().
 */
bool input_may_be_apart(const struct input *);
void input_set_apart(struct input *, bool);

/* As ring_outcome(), ring_skip() and ring_peek(); nothing without a crew. */
void *input_outcome(struct input *);
size_t input_skip(struct input *, size_t n);
struct str input_peek(struct input *);

/*
 * At the end of a damaged gzip file: whether whole data begins anew after the
 * damage, as when a collector died and went on. It is read next, as another
 * part of the file.
 */
bool input_resume(struct input *);

/*
 * Up to n further bytes; 0 at the end. When the file is damaged or cut off the
 * bytes before the damage come first; then that is said, the status is 2, and
 * input_damaged() is true: what was begun in the last bytes is no record.
 */
size_t input_read(struct input *, char *p, size_t n);
bool input_damaged(const struct input *);

/* Bytes of the file (as stored) read so far, for the meter. */
uint64_t input_done(const struct input *);

void input_close(struct input *);

/* The sizes of these files added up, 0 when one is unknown; for the meter. */
uint64_t input_total(char **paths);

/*
 * Whether these paths name files, or none are named and stdin is a file or a
 * pipe: for programs that also have something to do without input. A terminal
 * is not waited for, nor what cron and make leave on stdin.
 */
bool input_given(char **paths);

/*
 * Appends the whole of path (inflated) to out. False when it cannot be read
 * or is longer than limit bytes: that has been said and the status is 2.
 */
bool input_slurp(const char *path, size_t limit, struct buf *out);

#endif
