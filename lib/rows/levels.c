#include "rows/levels.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "rows/layout.h"
#include "show/words.h"
#include "stats/interval.h"

void
levels_open(struct levels *l, const char *spec)
{
	struct str rest = str_of(spec), part;

	*l = (struct levels){ 0 };
	if (str_starts(rest, STR("equal:"))) {
		l->kind = LEVELS_EQUAL;
		rest = str_skip(rest, 6);
	} else if (str_starts(rest, STR("terciles:"))) {
		l->kind = LEVELS_PARTS;
		rest = str_skip(rest, 9);
	}
	while (str_split(&rest, ',', &part)) {
		if (part.n == 0)
			break;
		if (l->n == LEVELS_MAX)
			diag_die("--levels %s: more than %d names",
			    diag_vis(str_of(spec)), LEVELS_MAX);
		for (size_t i = 0; i < l->n; i++)
			if (str_eq(l->name[i], part))
				diag_die("--levels %s: two levels of one name",
				    diag_vis(str_of(spec)));
		l->name[l->n++] = part;
	}
	if (rest.n > 0 || l->n < 2 || part.n == 0)
		diag_die("--levels %s: names from the highest to the lowest, "
		    "as in maximal,medium,minimal", diag_vis(str_of(spec)));
	if (l->kind != LEVELS_EQUAL && l->n != 3)
		diag_die("--levels %s: this rule gives three levels; "
		    "equal: gives up to %d", diag_vis(str_of(spec)), LEVELS_MAX);
}

static int
levels_ascending(const void *a, const void *b)
{
	const double *x = a, *y = b;

	return ORDER(*x, *y);
}

static void
name_sides(struct levels *l, const char *half)
{
	struct buf *r = &l->rule;

	buf_adds(r, l->name[0]);
	buf_addz(r, " wholly above it, ");
	buf_adds(r, l->name[1]);
	buf_addf(r, " wholly inside it +- %s, ", half);
	buf_adds(r, l->name[2]);
	buf_addz(r, " wholly below it, else undecided");
}

static void
interval_rule(struct levels *l)
{
	char half[32];

	l->even = 1 / (double)l->k;
	buf_addf(&l->rule, "95 %% intervals for all %zu at once, against the "
	    "even share 1/%zu: ", l->k, l->k);
	(void)snprintf(half, sizeof(half), "1/%zu", 2 * l->k);
	name_sides(l, half);
}

/* The shares at which one level ends and the next begins. */
static void
cut_rule(struct levels *l, const double *share, size_t n)
{
	struct buf *r = &l->rule;
	double low = share[0], width = (share[n - 1] - low) / (double)l->n;

	if (l->kind == LEVELS_EQUAL)
		buf_addf(r, "%zu equal ranges of the shares from %.4g to %.4g: ",
		    l->n, low, share[n - 1]);
	else
		buf_addf(r, "thirds of the %zu items by share, equal shares "
		    "together: ", n);
	for (size_t i = l->n; i-- > 1;) {
		size_t below = l->n - i;	/* levels up to here */

		l->cut[i] = l->kind == LEVELS_EQUAL ?
		    low + width * (double)below :
		    share[(n * below + l->n - 1) / l->n - 1];
		buf_adds(r, l->name[i]);
		buf_addf(r, " up to %.4g, ", l->cut[i]);
	}
	buf_adds(r, l->name[0]);
	buf_addz(r, " above");
}

void
levels_block(struct levels *l, const struct block *block)
{
	double *share = mem_new(block->n, sizeof(*share));
	size_t n = 0;

	buf_clear(&l->rule);
	l->k = block->k;
	for (size_t i = 0; i < block->n; i++) {
		share[n] = interval_share(&block->item[i].sums);
		if (!isnan(share[n]))
			n++;
	}
	if (n > 1)
		qsort(share, n, sizeof(*share), levels_ascending);
	l->decided = n > 0 && share[0] < share[n - 1];
	if (l->kind == LEVELS_INTERVAL)
		interval_rule(l);
	else if (l->decided)
		cut_rule(l, share, n);
	else
		buf_addz(&l->rule, n == 0 ? "no levels: there are no shares" :
		    "no levels: the shares do not differ");
	free(share);
	if (l->first.n == 0)
		buf_adds(&l->first, buf_str(&l->rule));
	l->differs |= !str_eq(buf_str(&l->first), buf_str(&l->rule));
}

/* The rule of all blocks so far in words, until the next call. */
static const char *
rule_of_all(struct levels *l)
{
	if (!l->differs)
		return buf_z(&l->first);
	buf_clear(&l->rule);
	if (l->kind == LEVELS_INTERVAL) {
		buf_addz(&l->rule, "95 % intervals for all k items of a group at "
		    "once, against its even share 1/k: ");
		name_sides(l, "1/(2k)");
	} else {
		buf_addz(&l->rule, l->kind == LEVELS_EQUAL ?
		    "equal ranges of the shares in each group: " :
		    "thirds of the items of each group by share: ");
		for (size_t i = l->n; i-- > 0;) {
			buf_adds(&l->rule, l->name[i]);
			buf_addz(&l->rule, i > 0 ? ", " : " from the lowest to "
			    "the highest");
		}
	}
	return buf_z(&l->rule);
}

/* What a level is called in the language of show/words.h. */
static struct str
level_words(struct str name)
{
	const char *words = words_under("level.", name);

	return words == NULL ? name : str_of(words);
}

void
levels_note(struct levels *l, struct table *t)
{
	const bool plain = l->kind == LEVELS_INTERVAL && !l->differs;
	struct buf k = { 0 }, half = { 0 };

	buf_addu(&k, l->k);
	buf_addu(&half, 2 * l->k);
	layout_note(t, plain ? "note.level.interval" : "note.level",
	    (const struct words_name[]){ { "k", buf_str(&k) },
	    { "half", buf_str(&half) }, { "a", level_words(l->name[0]) },
	    { "b", level_words(l->name[1]) }, { "c", level_words(l->name[2]) },
	    { "rule", str_of(plain ? "" : rule_of_all(l)) },
	    { NULL, { 0 } } });
	buf_free(&k);
	buf_free(&half);
}

struct str
levels_of(const struct levels *l, const struct block *block,
    const struct block_item *item, bool has_interval)
{
	double share = interval_share(&item->sums);
	struct interval in;
	size_t i;

	if (l->kind == LEVELS_INTERVAL) {
		in = interval_clustered(&item->sums, &block->together,
		    INTERVAL_ALPHA / (double)l->k);
		if (!has_interval || in.why != NULL)
			return STR("undecided");
		if (in.low > l->even)
			return l->name[0];
		if (in.high < l->even)
			return l->name[2];
		return in.low >= l->even / 2 && in.high <= 1.5 * l->even ?
		    l->name[1] : STR("undecided");
	}
	if (isnan(share) || !l->decided)
		return (struct str){ 0 };
	for (i = l->n - 1; i > 0 && share > l->cut[i]; i--)
		;
	return l->name[i];
}

void
levels_close(struct levels *l)
{
	buf_free(&l->rule);
	buf_free(&l->first);
}
