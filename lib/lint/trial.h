/* The yes: and no: examples of a book, run as tests. */
#ifndef LINT_TRIAL_H
#define LINT_TRIAL_H

#include "coding/tagger.h"
#include "lint/finding.h"

#define TRIAL_YES "yes-fails"
#define TRIAL_NO "no-fails"
#define TRIAL_VETO "not-vetoes-yes"

/*
 * Codes each example as a bare text, and adds an error with the reason for
 * each that does not come out as the book says: a yes: must get its code (a
 * heading: one of those below it), a no: must not. The tagger also lists what
 * it saw without giving it.
 */
void trial_run(struct findings *, struct tagger *);

#endif
