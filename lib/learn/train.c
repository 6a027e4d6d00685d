#include "learn/train.h"

#include <assert.h>
#include <linear.h>
#include <stdlib.h>

#include "base/mem.h"

struct train {
	uint32_t slots;
	struct feature_node *node;	/* of all examples, each ends with -1 */
	size_t nodes;
	size_t node_cap;
	size_t *first;			/* by example: in node */
	size_t n;
	size_t cap;
	struct feature_node **x;	/* by example, as the library has it */
	double *y;
	size_t x_cap;
	size_t y_cap;
	struct model *model;
	double *weight;
};

static void
print_nothing(const char *text)
{
	(void)text;
}

struct train *
train_open(uint32_t slots)
{
	struct train *t = mem_new(1, sizeof(*t));

	t->slots = slots;
	set_print_string_function(print_nothing);
	return t;
}

void
train_clear(struct train *t)
{
	t->n = t->nodes = 0;
}

void
train_add(struct train *t, const struct train_value *v, size_t n)
{
	t->node = mem_grow(t->node, &t->node_cap, t->nodes + n + 2,
	    sizeof(*t->node));
	t->first = mem_grow(t->first, &t->cap, t->n + 1, sizeof(*t->first));
	t->first[t->n++] = t->nodes;
	for (size_t i = 0; i < n; i++) {
		assert(v[i].slot < t->slots &&
		    (i == 0 || v[i].slot > v[i - 1].slot));
		/* The library counts from 1. */
		t->node[t->nodes++] = (struct feature_node){
		    (int)v[i].slot + 1, v[i].value };
	}
	t->node[t->nodes++] = (struct feature_node){ (int)t->slots + 1, 1 };
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
	struct problem problem = { .n = (int)t->slots + 1, .bias = 1 };
	double sign;

	assert(t->n > 0 && t->n <= INT32_MAX);
	t->x = mem_grow(t->x, &t->x_cap, t->n, sizeof(*t->x));
	t->y = mem_grow(t->y, &t->y_cap, t->n, sizeof(*t->y));
	for (size_t i = 0; i < t->n; i++) {
		t->x[i] = t->node + t->first[i];
		t->y[i] = label[i];
	}
	problem.l = (int)t->n;
	problem.x = t->x;
	problem.y = t->y;
	assert(check_parameter(&problem, &param) == NULL);
	if (t->model != NULL)
		free_and_destroy_model(&t->model);
	/* The library draws with rand(3): from the same seed for each code. */
	srand(1);
	t->model = train(&problem, &param);
	assert(t->model->nr_class == 2);
	if (t->weight == NULL)
		t->weight = mem_new(t->slots + 1, sizeof(*t->weight));
	sign = t->model->label[0] == 1 ? 1 : -1;
	for (size_t i = 0; i <= t->slots; i++)
		t->weight[i] = sign * t->model->w[i];
	return t->weight;
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
	free(t->first);
	free(t->x);
	free(t->y);
	free(t->weight);
	free(t);
}
