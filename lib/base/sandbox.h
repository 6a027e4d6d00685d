/*
 * What a program gives up before it reads what others made: the network, other
 * programs, reading and writing files that lie in no folder which its command
 * line names. On Linux, by Landlock and seccomp.
 */
#ifndef BASE_SANDBOX_H
#define BASE_SANDBOX_H

#include <stdbool.h>

/*
 * Gives it up, for good; both lists end with NULL. Files can be read, made and
 * written in the working directory and below, in TMPDIR, and in the folders of
 * operands and arguments and below (a book includes others, a part names its
 * book); a word counts as well for what comes after a = in it. What comes with
 * the programs and the system can be read. With reading false, everything can.
 * What the system cannot hold back is told by the text that comes back; NULL:
 * all is.
 */
const char *sandbox_enter(char *const *operands, const char *const *arguments,
    bool reading);

/* The folder of temporary files: TMPDIR, /tmp where that is not set or empty. */
const char *sandbox_temporary(void);

/*
 * After the name of a file that could not be opened and why, which errno has:
 * that it was the sandbox, and what to do; "" when it was not.
 */
const char *sandbox_hint(const char *path);

#endif
