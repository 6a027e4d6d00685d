/*
 * Prediction-powered inference for a share (Angelopoulos et al. 2023; the best
 * lambda as in PPI++), for comparison: beside post-stratification it gains
 * nothing where a rule says yes or no.
 */
#ifndef VALIDITY_PPI_H
#define VALIDITY_PPI_H

/* Coded posts by what the rule says (f) and what is true (y). */
struct ppi_sample {
	double f1y1, f1y0, f0y1, f0y0;
	double posts;	/* that are not coded, */
	double hits;	/* and of them those of the rule */
};

struct ppi {
	double lambda;
	double share;
	double se;
	double low;
	double high;
};

/* With this lambda (1: plain PPI), or the best one when it is NAN. */
struct ppi ppi_share(const struct ppi_sample *, double lambda, double alpha);

#endif
