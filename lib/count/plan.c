#include "count/plan.h"

#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "codebook/codebook.h"
#include "dimension/cluster.h"
#include "dimension/dimension.h"
#include "gazetteer/gazetteer.h"
#include "gazetteer/outline.h"
#include "jq/expr.h"
#include "stats/tally.h"

static void
open_unit(struct counter *c, const struct settings *set)
{
	const char *word = set->unit;
	unsigned u = 0;

	if (word == NULL)
		word = set->pairs || set->versus != NULL ? "records" : "mentions";
	while (u < COUNTER_UNITS && strcmp(word, counter_units[u]) != 0)
		u++;
	if (u == COUNTER_UNITS)
		diag_die("--of %s: shares are of mentions, records or coded",
		    diag_vis(str_of(word)));
	c->unit = (enum counter_unit)u;
}

static void
add_dimension(struct counter *c, size_t *n, struct dimension *d)
{
	c->by = mem_resize(c->by, *n + 1, sizeof(*c->by));
	c->by[(*n)++] = d;
}

static struct dimension *
open_versus(const char *expression)
{
	struct buf program = { 0 };
	struct dimension *d;

	expr_close(expr_open_condition(expression, "--versus"));
	buf_addf(&program, "versus=[limit(1; (%s\n))][0] | "
	    "if . then \"1\" else \"0\" end", expression);
	d = dimension_open(buf_str(&program), "--versus", NULL);
	buf_free(&program);
	return d;
}

/* A code of the book for each dimension of groups that has one. */
static void
open_codes(struct counter *c)
{
	c->code = mem_new(c->groups, sizeof(*c->code));
	for (size_t i = 0; i < c->groups; i++) {
		struct names codes = { 0 };

		c->code[i] = NAMES_NONE;
		if (c->by[i]->book != NULL)
			dimension_codes(c->by[i], &codes);
		if (codes.n > 0)
			c->code[i] = names_add(&c->by[i]->values,
			    codes.key[0]);
		names_free(&codes);
	}
}

/* Evidence goes with the code whose it is, where both are counted by. */
static void
link_evidence(struct counter *c)
{
	c->chosen = mem_new(c->groups + 1, sizeof(*c->chosen));
	for (size_t i = 0; i <= c->groups; i++)
		for (size_t k = 0; k <= c->groups; k++)
			if (dimension_is_evidence(c->by[i], c->by[k])) {
				c->by[i]->codes = c->by[k];
				c->linked = true;
			}
}

/* Whose codes a dimension may have. */
static const struct codebook *
book_of(const struct counter *c, struct str spec)
{
	struct str rest = str_skip(spec, strlen(OUTLINE_DIMENSION));

	if (c->places != NULL && str_starts(spec, STR(OUTLINE_DIMENSION)) &&
	    (rest.n == 0 || rest.p[0] == '/' || rest.p[0] == '.'))
		return c->places;
	return c->book;
}

/* A book whose codes no -b counts was not meant. */
static void
check_books(const struct counter *c, const struct settings *set)
{
	bool book = false, places = false;

	for (size_t i = 0; i <= c->groups; i++)
		if (c->by[i]->book == c->places)
			places = true;
		else if (c->by[i]->book == c->book)
			book = true;
	if (c->book != NULL && !book)
		diag_die("-c %s is a book of %s, which no -b names",
		    set->books.item[0], c->book->dimension.n > 0 ?
		    diag_vis(c->book->dimension) : "no dimension");
	if (c->places != NULL && !places)
		diag_die("-g %s is for places, which no -b names: "
		    "-b " OUTLINE_DIMENSION, set->gazetteers.item[0]);
}

static void
open_combine(struct counter *c, const char *spec)
{
	if (c->groups == 0)
		cli_usage("--combine adds shares within groups: -b "
		    "group,item");
	combine_open(&c->combine, spec, c->by[c->groups - 1]);
	for (size_t i = 0; i <= c->groups; i++)
		combine_check(c->by[i]);
}

static void
open_dimensions(struct counter *c, const struct settings *set)
{
	size_t n = 0;
	bool timed = false;

	for (size_t i = 0; i < set->by.n; i++) {
		struct str rest = str_of(set->by.item[i]), spec;

		while (dimension_split(&rest, &spec)) {
			struct dimension *d = dimension_open(spec, "-b",
			    book_of(c, spec));

			for (size_t k = 0; k < n; k++)
				if (str_eq(c->by[k]->name, d->name))
					diag_die("-b names %s twice",
					    diag_vis(d->name));
			add_dimension(c, &n, d);
		}
	}
	if (n == 0)
		cli_usage("what is to be counted? -b names it, as in "
		    "-b program");
	if (set->versus != NULL) {
		struct dimension *item = c->by[n - 1];

		c->versus = true;
		add_dimension(c, &n, item);
		c->by[n - 2] = open_versus(set->versus);
	}
	c->groups = n - 1;
	if (c->groups > 0 && (set->coded || set->difference))
		cli_usage("--coded and --difference are of one dimension: one "
		    "-b");
	if (set->combine != NULL)
		open_combine(c, set->combine);
	open_codes(c);
	link_evidence(c);
	for (size_t i = 0; i < n; i++)
		timed = timed || c->by[i]->kind == DIMENSION_TIME;
	if (set->fill && !timed)
		cli_usage("--fill adds times without posts: -b day, week, "
		    "month, year, hour or weekday");
	check_books(c, set);
}

static struct codebook *
open_places(const struct settings *set)
{
	struct gazetteer *g = gazetteer_open(set->gazetteers.item,
	    set->gazetteers.n);
	struct codebook *places = outline_make(g);

	gazetteer_close(g);
	return places;
}

struct counter *
plan_open(const struct settings *set)
{
	struct counter *c = mem_new(1, sizeof(*c));

	c->set = set;
	if (set->books.n > 0)
		c->book = codebook_open(set->books.item, set->books.n);
	if (set->gazetteers.n > 0)
		c->places = open_places(set);
	open_unit(c, set);
	open_dimensions(c, set);
	cluster_open(&c->cluster, set->cluster);
	bounds_open(&c->bounds, set);
	addend_open(&c->addend, set->sum, set->decimal);
	joint_open(&c->joint, c->by[c->groups], &c->addend);
	if (set->distinct != NULL)
		c->distinct_of = dimension_open(str_of(set->distinct),
		    "--distinct", NULL);
	if (set->distinct_approx != NULL)
		c->distinct_of = dimension_open(str_of(set->distinct_approx),
		    "--distinct-approx", NULL);
	cluster_open(&c->day, "day");
	cluster_open(&c->author, "author");
	tuples_open(&c->tuples);
	c->tally = tally_open(c->cluster.kind != CLUSTER_NONE);
	if (set->coded || set->difference)
		overlap_open(&c->overlap, c->cluster.kind != CLUSTER_NONE,
		    set->difference);
	return c;
}
