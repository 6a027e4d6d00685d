/*
 * The truth behind three or more codings of the same posts, none of which is
 * right for certain: Dawid and Skene (1979) for a yes or no, by EM from the
 * majority. It believes that coders err independently.
 */
#ifndef VALIDITY_LATENT_H
#define VALIDITY_LATENT_H

#include <stddef.h>
#include <stdint.h>

enum { LATENT_CODERS = 32, LATENT_ROUNDS = 10000 };

/* Posts that were coded alike. */
struct latent_pattern {
	uint32_t yes;	/* coders who said yes, as bits */
	uint32_t coded;	/* coders who coded it at all */
	double times;
};

struct latent {
	double share;
	double sensitivity[LATENT_CODERS];	/* NAN: no post to tell it by */
	double specificity[LATENT_CODERS];
	size_t rounds;
};

/*
 * posterior, one a pattern, may be NULL; coders is at most LATENT_CODERS. Stops
 * when no posterior moves by 1e-12, or after LATENT_ROUNDS.
 */
struct latent latent_classes(const struct latent_pattern *, size_t n,
    size_t coders, double *posterior);

#endif
