#include "align/priorities.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>

#include "base/diag.h"
#include "base/spell.h"
#include "stats/rank.h"

enum alignment_level
priorities_level(struct str name)
{
	static const char *const id[] = { "", "rendah", "sedang", "tinggi" };

	for (unsigned l = ALIGNMENT_LOW; l <= ALIGNMENT_HIGH; l++)
		if (spell_distance(name, str_of(priorities_level_name(l)),
		    0) == 0 || spell_distance(name, str_of(id[l]), 0) == 0)
			return l;
	return 0;
}

const char *
priorities_level_name(enum alignment_level level)
{
	static const char *const name[] = { "", "low", "medium", "high" };

	return name[level];
}

static struct priorities_source *
source_of(struct priorities *p, const struct tsv *t, struct str name,
    enum priorities_kind kind)
{
	struct priorities_source *s;

	if (str_is(name, "consensus"))
		diag_die("%s:%zu: a source cannot be called consensus",
		    t->file, t->line);
	for (size_t i = 0; i < p->n; i++) {
		s = &p->source[i];
		if (!str_eq(s->name, name))
			continue;
		if (s->kind != kind)
			diag_die("%s:%zu: %s states levels, ranks or weights, "
			    "only one of them: see %s:%zu", t->file, t->line,
			    diag_vis(name), s->entry[0].file,
			    s->entry[0].line);
		return s;
	}
	p->source = mem_grow(p->source, &p->cap, p->n + 1, sizeof(*s));
	s = &p->source[p->n++];
	*s = (struct priorities_source){
		.name = arena_str(&p->bytes, name),
		.kind = kind,
		.weight = { NAN, NAN, NAN, NAN }
	};
	return s;
}

struct priority *
priorities_entry(const struct priorities_source *s, struct str item)
{
	for (size_t i = 0; i < s->n; i++)
		if (str_eq(s->entry[i].item, item))
			return &s->entry[i];
	return NULL;
}

void
priorities_add(struct priorities_source *s, struct priority e)
{
	s->entry = mem_grow(s->entry, &s->cap, s->n + 1, sizeof(*s->entry));
	s->entry[s->n++] = e;
}

/* A number from 0; one that may be two ends the program. */
static bool
read_weight(const struct priorities *p, const struct tsv *t, const char *what,
    struct str text, double *v)
{
	struct buf out = { 0 }, other = { 0 }, why = { 0 };
	enum number_kind kind = number_read(text, p->decimal, &out, &other);
	bool good;

	if (kind == NUMBER_TWO) {
		number_explain(&why, text, &out, &other);
		diag_die("%s:%zu: %s %s", t->file, t->line, what, buf_z(&why));
	}
	good = kind == NUMBER_ONE && str_real(buf_str(&out), v) && *v >= 0;
	buf_free(&out);
	buf_free(&other);
	return good;
}

static double
value_of_text(const struct priorities *p, const struct tsv *t,
    struct str text, enum priorities_kind kind)
{
	const char *what = kind == PRIORITIES_RANK ? "rank" : "weight";
	double v;

	if (kind == PRIORITIES_LEVEL) {
		v = priorities_level(text);
		if (v == 0)
			diag_die("%s:%zu: level %s: it is high, medium or low",
			    t->file, t->line, diag_vis(text));
		return v;
	}
	if (!read_weight(p, t, what, text, &v))
		diag_die("%s:%zu: %s %s: it is a number from %s, such as %s",
		    t->file, t->line, what, diag_vis(text),
		    kind == PRIORITIES_RANK ? "1" : "0",
		    kind == PRIORITIES_RANK ? "2" :
		    p->decimal == NUMBER_COMMA ? "2,5" : "2.5");
	if (kind == PRIORITIES_RANK && v < 1)
		diag_die("%s:%zu: rank %s: ranks begin with 1", t->file,
		    t->line, diag_vis(text));
	return v;
}

/* Which of the three the table states, and the number of that column. */
static enum priorities_kind
kind_of_file(const struct tsv *t, size_t *at)
{
	static const char *const name[] = { "level", "rank", "weight" };
	enum priorities_kind kind = PRIORITIES_LEVEL;

	*at = SIZE_MAX;
	for (unsigned k = PRIORITIES_LEVEL; k <= PRIORITIES_WEIGHT; k++) {
		size_t c = tsv_column(t, name[k]);

		if (c == SIZE_MAX)
			continue;
		if (*at != SIZE_MAX)
			diag_die("%s:%zu: columns %s and %s: a table states "
			    "only one of level, rank, weight", t->file,
			    t->line, name[kind], name[k]);
		*at = c;
		kind = k;
	}
	if (*at == SIZE_MAX)
		tsv_need(t, "level", "source, item and one of level, rank, weight");
	return kind;
}

/* Whoever types a table parts its columns by blanks. */
bool
priorities_next(struct tsv *t)
{
	if (!tsv_next(t))
		return false;
	if (t->csv.n == 1 && t->columns > 1)
		diag_die("%s:%zu: one column, but the first line names %zu: "
		    "tabs part them", t->file, t->line, t->columns);
	return true;
}

void
priorities_read(struct priorities *p, const char *path)
{
	static const char all[] = "source, item and one of level, rank, weight";
	const char *file = arena_str(&p->bytes, str_of(path)).p;
	struct tsv t;
	size_t source, item, stated;
	enum priorities_kind kind;

	tsv_open(&t, path);
	source = tsv_need(&t, "source", all);
	item = tsv_need(&t, "item", all);
	kind = kind_of_file(&t, &stated);
	while (priorities_next(&t)) {
		struct priorities_source *s = source_of(p, &t,
		    tsv_full(&t, source), kind);
		struct str text = tsv_full(&t, stated);
		struct priority *old = priorities_entry(s, tsv_full(&t, item));
		double value = value_of_text(p, &t, text, kind);

		if (old != NULL)
			diag_die("%s:%zu: %s states %s twice: see %s:%zu",
			    path, t.line, diag_vis(s->name),
			    diag_vis(old->item), old->file, old->line);
		priorities_add(s, (struct priority){
			.item = arena_str(&p->bytes, t.field[item]),
			.text = kind == PRIORITIES_LEVEL ?
			    str_of(priorities_level_name(
			    (enum alignment_level)value)) :
			    arena_str(&p->bytes, text),
			.value = value,
			.weight = kind == PRIORITIES_WEIGHT ? value : NAN,
			.file = file,
			.line = t.line
		});
	}
	tsv_close(&t);
	if (p->n == 0)
		diag_die("%s: states no priority", path);
}

void
priorities_weigh(struct priorities *p, const char *weights)
{
	double weight[ALIGNMENT_HIGH + 1] = { NAN, NAN, NAN, NAN };
	struct str rest = str_of(weights), part;
	unsigned given = 0;

	while (str_split(&rest, ',', &part)) {
		size_t at = str_chr(part, '=');
		enum alignment_level level = at == SIZE_MAX ? 0 :
		    priorities_level(str_sub(part, 0, at));

		if (level != 0 && str_real(str_skip(part, at + 1),
		    &weight[level]) && weight[level] >= 0)
			given |= 1U << level;
		else
			given = UINT_MAX;
	}
	if (given != (1U << ALIGNMENT_LOW | 1U << ALIGNMENT_MEDIUM |
	    1U << ALIGNMENT_HIGH))
		diag_die("--weights %s: it gives each level a weight, as in "
		    "high=3,medium=2,low=1", weights);
	for (size_t s = 0; s < p->n; s++) {
		struct priorities_source *src = &p->source[s];

		if (src->kind != PRIORITIES_LEVEL)
			continue;
		memcpy(src->weight, weight, sizeof(weight));
		for (size_t i = 0; i < src->n; i++)
			src->entry[i].weight = weight[(int)src->entry[i].value];
	}
}

/*
 * The place of an entry among all of its source, (mid-rank - 1/2) / n, lies in
 * the first third, the middle or the last. Who tells nothing apart has none.
 */
static void
thirds(struct priorities_source *s)
{
	double *value = mem_new(2 * s->n, sizeof(*value));
	double *rank = value + s->n;
	bool apart = false;

	for (size_t i = 0; i < s->n; i++)
		value[i] = s->kind == PRIORITIES_RANK ? s->entry[i].value :
		    -s->entry[i].value;
	rank_mid(value, s->n, rank);
	for (size_t i = 1; i < s->n; i++)
		apart = apart || value[i] != value[0];
	for (size_t i = 0; i < s->n && apart; i++) {
		double three = 3 * (2 * rank[i] - 1);	/* of 6n */

		s->entry[i].level =
		    three <= 2 * (double)s->n ? ALIGNMENT_HIGH :
		    three >= 4 * (double)s->n ? ALIGNMENT_LOW :
		    ALIGNMENT_MEDIUM;
	}
	free(value);
}

void
priorities_settle(struct priorities *p)
{
	for (size_t s = 0; s < p->n; s++) {
		struct priorities_source *src = &p->source[s];

		if (src->kind != PRIORITIES_LEVEL)
			thirds(src);
		else for (size_t i = 0; i < src->n; i++)
			src->entry[i].level =
			    (enum alignment_level)src->entry[i].value;
	}
}

static struct priority *
by_property(const struct priorities_source *s, const struct counts *rows,
    const struct counts_row *row, struct priority **clash)
{
	struct priority *found = NULL;

	for (size_t i = 0; i < s->n; i++) {
		struct priority *e = &s->entry[i];
		size_t at = str_chr(e->item, '=');

		if (at == SIZE_MAX || !counts_has(rows, row,
		    str_sub(e->item, 0, at), str_skip(e->item, at + 1)))
			continue;
		e->met = true;
		if (found == NULL)
			found = e;
		else if (found->value != e->value)
			*clash = e;
	}
	return found;
}

struct priority *
priorities_find(const struct priorities_source *s, const struct counts *rows,
    const struct counts_row *row, struct priority **clash)
{
	struct str path = counts_item(rows, row);
	struct priority *e = NULL;

	*clash = NULL;
	while (path.n > 0 && (e = priorities_entry(s, path)) == NULL) {
		while (path.n > 0 && path.p[path.n - 1] != '/')
			path.n--;
		if (path.n > 0)
			path.n--;
	}
	if (e == NULL)
		return by_property(s, rows, row, clash);
	e->met = true;
	return e;
}

/* The name of an item of the rows that is nearest to an entry's. */
struct nearest {
	const struct priorities_source *source;
	struct spell spell;
	struct buf item;
};

/* What the source states already is not what it meant. */
static void
try_name(void *to, struct str name, struct str item)
{
	struct nearest *n = to;
	struct spell tried = n->spell;

	if (name.n == 0)
		return;
	spell_try(&tried, name);
	/* Few names are nearer; only those are looked up. */
	if (tried.distance >= n->spell.distance ||
	    priorities_entry(n->source, item) != NULL)
		return;
	n->spell = tried;
	buf_clear(&n->item);
	buf_adds(&n->item, item);
}

static bool
have_properties(const struct counts *rows)
{
	for (size_t i = 0; i < rows->n; i++)
		if (rows->row[i].properties.p != NULL)
			return true;
	return false;
}

/* Whether tw-count had a codebook: then silent codes have rows. */
static bool
have_labels(const struct counts *rows)
{
	for (size_t i = 0; i < rows->n; i++)
		if (rows->row[i].label.p != NULL)
			return true;
	return have_properties(rows);
}

static void
report_unknown(const struct priorities_source *s, const struct priority *e,
    const struct counts *rows)
{
	struct nearest n = { .source = s, .spell = spell_of(e->item) };

	counts_each_name(rows, try_name, &n);
	if (n.item.n > 0)
		diag_note("%s:%zu: no row for %s; did you mean %s?", e->file,
		    e->line, diag_vis(e->item), diag_vis(buf_str(&n.item)));
	else if (str_chr(e->item, '=') != SIZE_MAX && !have_properties(rows))
		diag_note("%s:%zu: no row for %s: the rows have no properties, "
		    "which tw-count -c adds", e->file, e->line,
		    diag_vis(e->item));
	else
		diag_note("%s:%zu: no row for %s", e->file, e->line,
		    diag_vis(e->item));
	buf_free(&n.item);
}

bool
priorities_report(const struct priorities *p, const struct counts *rows)
{
	bool met = false, all = true;

	for (size_t i = 0; i < p->n; i++) {
		const struct priorities_source *s = &p->source[i];

		for (size_t e = 0; e < s->n; e++) {
			met = met || s->entry[e].met;
			all = all && s->entry[e].met;
			if (!s->entry[e].met)
				report_unknown(s, &s->entry[e], rows);
		}
	}
	if (!all && !have_labels(rows))
		diag_note("what nobody mentioned has a row only where tw-count "
		    "was given the codebook, with -c");
	return met;
}

void
priorities_free(struct priorities *p)
{
	for (size_t i = 0; i < p->n; i++)
		free(p->source[i].entry);
	free(p->source);
	arena_free(&p->bytes);
	*p = (struct priorities){ 0 };
}
