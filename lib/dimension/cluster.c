#include "dimension/cluster.h"

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "io/record.h"

enum { DAY_ZERO = 1 << 30 };	/* the number of 1970-01-01; 0 is no day */

static const struct {
	const char *word;
	const char *many;
	const char *by;
	const char *other;
} kinds[] = {
	[CLUSTER_DAY] = { "day", "days", NULL, NULL },
	[CLUSTER_WEEK] = { "week", "weeks", NULL, NULL },
	[CLUSTER_AUTHOR] = { "author", "authors", "author.handle", "author.id" },
	[CLUSTER_CONVERSATION] = { "conversation", "conversations",
	    "conversation", "id" },
	[CLUSTER_NONE] = { "none", "posts", NULL, NULL },
};

void
cluster_open(struct cluster *c, const char *word)
{
	unsigned k = CLUSTER_DAY;

	while (k <= CLUSTER_NONE && strcmp(word, kinds[k].word) != 0)
		k++;
	if (k > CLUSTER_NONE)
		diag_die("--cluster %s: clusters are day, week, author, "
		    "conversation or none", diag_vis(str_of(word)));
	*c = (struct cluster){ .kind = (enum cluster_kind)k };
	c->one = k == CLUSTER_NONE ? "post" : kinds[k].word;
	c->many = kinds[k].many;
	if (kinds[k].by != NULL) {
		c->by = dimension_open(str_of(kinds[k].by), "--cluster", NULL);
		c->other = dimension_open(str_of(kinds[k].other), "--cluster",
		    NULL);
	}
}

struct naming {
	struct names *names;
	uint32_t number;
};

static void
take_name(void *to, struct str s)
{
	struct naming *n = to;

	n->number = names_add(n->names, s);
}

static uint32_t
by_name(struct cluster *c, const struct record *rec, const struct moment *t)
{
	struct naming n = { &c->names, NAMES_NONE };

	dimension_each(c->by, rec, t, take_name, &n);
	if (n.number == NAMES_NONE)
		dimension_each(c->other, rec, t, take_name, &n);
	c->stated = n.number != NAMES_NONE;
	return c->stated ? n.number : names_add(&c->names, STR(""));
}

static uint32_t
day_number(int64_t day)
{
	return (uint32_t)(day + DAY_ZERO);
}

void
cluster_want(const struct cluster *c, struct keys *names)
{
	dimension_want(c->by, names);
	dimension_want(c->other, names);
}

uint32_t
cluster_of(struct cluster *c, const struct record *rec, const struct moment *t)
{
	c->stated = c->kind == CLUSTER_NONE || t->dated;
	if (c->kind == CLUSTER_NONE)
		return 0;
	if (c->by != NULL)
		return by_name(c, rec, t);
	if (!t->dated)
		return 0;
	return day_number(c->kind == CLUSTER_DAY ? t->day :
	    moment_next(MOMENT_WEEK, t->day) - 7);
}

static enum moment_part
part_of_cluster(const struct cluster *c)
{
	return c->kind == CLUSTER_DAY ? MOMENT_DAY : MOMENT_WEEK;
}

void
cluster_name(const struct cluster *c, uint32_t number, struct buf *out)
{
	if (c->by != NULL)
		buf_adds(out, c->names.key[number]);
	else if (number != 0)
		moment_write(out, part_of_cluster(c),
		    (int64_t)number - DAY_ZERO, 0);
}

bool
cluster_number(struct cluster *c, struct str name, uint32_t *number)
{
	int64_t day;

	if (c->by != NULL) {
		*number = names_add(&c->names, name);
		return true;
	}
	if (name.n == 0) {
		*number = 0;
		return true;
	}
	if (!moment_first_day(part_of_cluster(c), name, &day))
		return false;
	*number = day_number(day);
	return true;
}

bool
cluster_decides(const struct cluster *c, const struct dimension *d)
{
	switch (c->kind) {
	case CLUSTER_DAY:
		return d->kind == DIMENSION_TIME && moment_same_in_day(d->part);
	case CLUSTER_WEEK:
		return d->kind == DIMENSION_TIME &&
		    moment_same_in_week(d->part);
	case CLUSTER_AUTHOR:
		return d->kind == DIMENSION_MEMBER && d->path_n == 2 &&
		    strcmp(d->path[0], "author") == 0 &&
		    (strcmp(d->path[1], "handle") == 0 ||
		    strcmp(d->path[1], "id") == 0);
	case CLUSTER_CONVERSATION:
		return d->kind == DIMENSION_MEMBER && d->path_n == 1 &&
		    strcmp(d->path[0], "conversation") == 0;
	case CLUSTER_NONE:
		break;
	}
	return false;
}

void
cluster_report(const struct cluster *c)
{
	if (c->unknown > 0)
		diag_note("records that state no %s, taken together as one "
		    "cluster: %llu", c->one, (unsigned long long)c->unknown);
}

void
cluster_close(struct cluster *c)
{
	dimension_close(c->by);
	dimension_close(c->other);
	names_free(&c->names);
}
