/*
 * The weights of a code, from examples: a linear support vector machine with
 * squared loss, solved in the dual (Hsieh et al. 2008), as LIBLINEAR does. The
 * same examples give the same weights: the order that it draws begins anew
 * before each code.
 */
#ifndef LEARN_TRAIN_H
#define LEARN_TRAIN_H

#include <stdint.h>
#include <stddef.h>

struct train;

/* A feature of an example and its value there. */
struct train_value {
	uint32_t feature;
	float value;
};

struct train *train_open(void);

/*
 * Forgets the examples: others come, with features below this number, of which
 * they have so many values in all at most.
 */
void train_begin(struct train *, uint32_t features, size_t examples,
    size_t values);

/* Adds the next example, 0, 1, 2 ...: n values, their features rising. */
void train_add(struct train *, const struct train_value *, size_t n);

/*
 * Finds the weights of a code: by feature, and the bias after them. label[i] of
 * an example is 1 or -1; its mistakes cost c, of positive ones c times
 * positive. Both labels must occur. The weights last until the next call.
 */
const double *train_code(struct train *, const int8_t *label, double c,
    double positive);

/* The version of LIBLINEAR: 230 is 2.30. */
int train_version(void);

void train_close(struct train *);

#endif
