/*
 * What the letters of a book's words are: those of scripts without blanks,
 * whose words are found inside of runs, and those that look like others.
 */
#ifndef LINT_LETTERS_H
#define LINT_LETTERS_H

#include "lint/finding.h"

#define LETTERS_SCRIPT "script"
#define LETTERS_LOOK_ALIKE "look-alike"

/* Adds what is found, once a rule. */
void letters_check(struct findings *);

#endif
