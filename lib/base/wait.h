/*
 * Waiting for input: what a program does while none comes, and signals that
 * end it in order. Both are for the whole program.
 */
#ifndef BASE_WAIT_H
#define BASE_WAIT_H

#include <stdbool.h>

/*
 * Whenever a read would wait, idle(arg) is called; it returns after how many
 * milliseconds it wants to be called again should nothing have come, -1 for
 * never.
 */
void wait_idle(int (*idle)(void *), void *arg);

/*
 * From now on SIGTERM, SIGINT and SIGHUP end the input, as its end would. What
 * the programs before this one write as they end is still read, for a second
 * at most. A second signal ends the program at once.
 */
void wait_catch_signals(void);

/* Whether one came. */
bool wait_signalled(void);

/* Whether one came, and the second is over. */
bool wait_stopped(void);

/*
 * Waits until fd can be read; stdout is flushed first where it cannot be yet.
 * False when a signal has ended the input.
 */
bool wait_for(int fd);

#endif
