/* The rows "agree", "pair" and "coder": how far coders agree, on what, who. */
#ifndef AGREE_AGREED_H
#define AGREE_AGREED_H

#include "handcode/codings.h"
#include "handcode/drawn.h"
#include "validity/agreement.h"

struct agreed_options {
	const struct drawn *design;	/* NULL: none */
	const char *format;	/* of -o */
	const char *part;	/* the kind of row wanted; NULL: all */
	enum agreement_weights weights;	/* of kappa on a scale */
	double least;		/* alpha must reach this; NAN: no such */
	size_t bootstrap;	/* draws; 0: none */
	bool jackknife;
	uint64_t seed;
};

/* Prints the rows; codings are settled. Says on stderr what is to be said. */
void agreed_print(const struct codings *, const struct agreed_options *);

#endif
