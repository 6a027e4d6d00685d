#include "learn/train.h"

#include <assert.h>
#include <linear.h>
#include <stdlib.h>

#include "base/mem.h"
#include "jq/crash.h"

struct train {
	uint32_t features;
	struct feature_node *node;	/* of all examples, each ends with -1 */
	size_t nodes;
	size_t node_cap;
	struct feature_node **x;	/* by example: in node */
	double *y;
	size_t n;
	size_t cap;
	size_t y_cap;
	struct model *model;
};

static void
print_nothing(const char *text)
{
	(void)text;
}

struct train *
train_open(void)
{
	set_print_string_function(print_nothing);
	return mem_new(1, sizeof(struct train));
}

void
train_begin(struct train *t, uint32_t features, size_t examples, size_t values)
{
	size_t nodes = values + 2 * examples;	/* the bias, and the end */

	t->features = features;
	t->n = t->nodes = 0;
	if (nodes > t->node_cap) {
		/* There is room for one array of this size, not for two. */
		free(t->node);
		t->node = mem_new(nodes, sizeof(*t->node));
		t->node_cap = nodes;
	}
	t->x = mem_grow(t->x, &t->cap, examples, sizeof(struct feature_node *));
	t->y = mem_grow(t->y, &t->y_cap, examples, sizeof(*t->y));
}

void
train_add(struct train *t, const struct train_value *v, size_t n)
{
	assert(t->n < t->cap && t->nodes + n + 2 <= t->node_cap);
	t->x[t->n++] = t->node + t->nodes;
	for (size_t i = 0; i < n; i++) {
		assert(v[i].feature < t->features &&
		    (i == 0 || v[i].feature > v[i - 1].feature));
		/* The library counts from 1. */
		t->node[t->nodes++] = (struct feature_node){
		    (int)v[i].feature + 1, (double)v[i].value };
	}
	t->node[t->nodes++] = (struct feature_node){ (int)t->features + 1, 1 };
	t->node[t->nodes++] = (struct feature_node){ -1, 0 };
}

const double *
train_code(struct train *t, const int8_t *label, double c, double positive)
{
	int which[] = { 1, -1 };
	double cost[] = { positive, 1 };
	struct parameter param = { .solver_type = L2R_L2LOSS_SVC_DUAL,
	    .eps = 0.1, .C = c, .nr_weight = 2, .weight_label = which,
	    .weight = cost };
	struct problem problem = { .l = (int)t->n, .n = (int)t->features + 1,
	    .y = t->y, .x = t->x, .bias = 1 };

	assert(t->n > 0 && t->n <= INT32_MAX);
	for (size_t i = 0; i < t->n; i++)
		t->y[i] = label[i];
	assert(check_parameter(&problem, &param) == NULL);
	if (t->model != NULL)
		free_and_destroy_model(&t->model);
	/* The library draws with rand(3): from the same seed for each code. */
	srand(1);
	crash_expect("LIBLINEAR");
	t->model = train(&problem, &param);
	crash_pass();
	/* Of the labels 1 and -1 it puts 1 first. */
	assert(t->model->nr_class == 2 && t->model->label[0] == 1);
	return t->model->w;
}

int
train_version(void)
{
	return liblinear_version;
}

void
train_close(struct train *t)
{
	if (t->model != NULL)
		free_and_destroy_model(&t->model);
	free(t->node);
	free(t->x);
	free(t->y);
	free(t);
}
