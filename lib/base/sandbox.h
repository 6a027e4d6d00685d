/*
 * What a program gives up before it reads what others made: the network, other
 * programs, and writing anywhere but beside what its command line names. On
 * Linux, by Landlock and seccomp.
 */
#ifndef BASE_SANDBOX_H
#define BASE_SANDBOX_H

/*
 * Gives it up, for good. Files may be made and written in the working
 * directory, in TMPDIR, and in the folders of these words and of what comes
 * after a = in them; words ends with NULL. What the system cannot hold back is
 * told by the text that comes back; NULL: all is.
 */
const char *sandbox_enter(char *const *words);

#endif
