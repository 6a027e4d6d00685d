/* What a shell completes after tw and its programs. */
#ifndef SUITE_COMPLETE_H
#define SUITE_COMPLETE_H

#include "base/buf.h"
#include "suite/suite.h"

/* Whether there is a script for this shell: bash, zsh, fish. */
bool complete_knows(const char *shell);

/* Appends the script that the shell reads. */
void complete_script(const struct suite *, const char *shell, struct buf *);

#endif
