#include "claims/claims.h"

#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/spell.h"
#include "claims/sum.h"
#include "csv/tsv.h"
#include "text/fold.h"

const char *const claims_stance_name[STANCES] = { "silent", "agree",
    "partial", "contradict", "value" };

static const char *const kinds[] = { "interview", "document", "report",
    "posts", "news", "statistic", "claim" };

enum { KINDS_N = ARRAY_N(kinds) };

/* The columns of the table; those from KIND on may be left out. */
enum { CLAIM, SOURCE, KIND, STANCE, VALUE, FROM, AT, QUOTE, CODER, COLUMNS };

static const char *const column_name[COLUMNS] = { "claim", "source", "kind",
    "stance", "value", "from", "at", "quote", "coder" };

/* A line, before it is known how many claims and sources there are. */
struct claims_line {
	uint32_t claim;
	uint32_t source;
	struct claims_cell cell;
};

struct claims_reading {
	struct claims *c;
	struct tsv tsv;
	size_t column[COLUMNS];
	const char *coder;	/* whose lines are wanted; NULL: of the one */
	struct str first;	/* coder that was met */
	struct claims_line *line;
	size_t lines;
	size_t cap;
};

static struct str
field(const struct claims_reading *r, int column)
{
	if (r->column[column] == SIZE_MAX)
		return STR("");
	return r->tsv.field[r->column[column]];
}

static _Noreturn void
wrong_row(const struct claims_reading *r, int column, const char *why)
{
	diag_die("%s:%zu: %s '%s': %s", r->tsv.file, r->tsv.line,
	    column_name[column], diag_vis(field(r, column)), why);
}

/* A number as it is printed, and the unit of its last digit. */
static bool
number_of(struct str s, double *v, double *unit)
{
	bool percent = str_ends(s, STR("%"));
	size_t point;

	if (percent)
		s = str_trim(str_sub(s, 0, s.n - 1));
	if (!str_real(s, v))
		return false;
	point = str_chr(s, '.');
	*unit = point == SIZE_MAX ? 1 : pow(10, -(double)(s.n - point - 1));
	if (percent) {
		*v /= 100;
		*unit /= 100;
	}
	return true;
}

/* Whether a and b are no further apart than rounding to unit explains. */
static bool
rounds_to(double a, double b, double unit)
{
	return fabs(a - b) <= unit / 2 * (1 + 1e-9);
}

bool
claims_alike(struct str a, struct str b)
{
	struct buf fold[2] = { { 0 }, { 0 } };
	double v[2], unit[2];
	bool alike;

	if (number_of(a, &v[0], &unit[0]) && number_of(b, &v[1], &unit[1]))
		return rounds_to(v[0], v[1], unit[0] > unit[1] ? unit[0] :
		    unit[1]);
	fold_add(&fold[0], a);
	fold_add(&fold[1], b);
	alike = str_eq(buf_str(&fold[0]), buf_str(&fold[1]));
	buf_free(&fold[0]);
	buf_free(&fold[1]);
	return alike;
}

double
claims_agreement(const struct claims_cell *a, const struct claims_cell *b)
{
	if (a->stance == STANCE_VALUE)
		return claims_alike(a->value, b->value) ? 1 : 0;
	if (a->stance == b->stance)
		return 1;
	if (a->stance == STANCE_CONTRADICT || b->stance == STANCE_CONTRADICT)
		return 0;
	return 0.5;
}

/* The stance of a line; a value alone has none yet. */
static enum claims_stance
read_stance(const struct claims_reading *r)
{
	struct str s = field(r, STANCE);

	if (s.n == 0 || str_is(s, "-"))
		return field(r, VALUE).n > 0 ? STANCE_VALUE : STANCE_SILENT;
	for (int i = STANCE_SILENT; i < STANCE_VALUE; i++)
		if (str_is(s, claims_stance_name[i]))
			return (enum claims_stance)i;
	wrong_row(r, STANCE, "it is agree, partial, contradict or silent, or - "
	    "with a value");
}

static void
check_kind(const struct claims_reading *r)
{
	struct str kind = field(r, KIND);
	struct spell near = spell_of(kind);
	struct buf why = { 0 };

	for (int i = 0; i < KINDS_N; i++) {
		if (str_is(kind, kinds[i]))
			return;
		spell_try(&near, str_of(kinds[i]));
	}
	if (kind.n == 0)
		return;
	buf_addz(&why, near.best.n > 0 ? "did you mean " : "it is interview, "
	    "document, report, posts, news, statistic or claim");
	if (near.best.n > 0) {
		buf_adds(&why, near.best);
		buf_addc(&why, '?');
	}
	wrong_row(r, KIND, buf_z(&why));
}

/* What a source computes must come to what it says. */
static void
recompute(struct claims_reading *r, const struct claims_line *l)
{
	struct claims *c = r->c;
	double stated, unit, sum;
	struct buf what = { 0 };
	const char *why;
	size_t at;

	if (l->cell.from.n == 0)
		return;
	if (!sum_of(l->cell.from, &sum, &why, &at)) {
		buf_addf(&what, "%s, at letter %zu", why, at + 1);
		wrong_row(r, FROM, buf_z(&what));
	}
	if (!number_of(l->cell.value, &stated, &unit))
		wrong_row(r, VALUE, "a sum stands beside it, and it is no number "
		    "such as 0.88 or 88 %");
	if (rounds_to(stated, sum, unit))
		return;
	c->recomputed = mem_resize(c->recomputed, c->recomputed_n + 1,
	    sizeof(*c->recomputed));
	c->recomputed[c->recomputed_n++] = (struct claims_recomputed){
	    l->claim, l->source, sum };
}

/* Whether the line is of the reader whose lines are wanted. */
static bool
is_wanted(struct claims_reading *r)
{
	struct str coder = field(r, CODER);

	if (r->coder != NULL)
		return str_is(coder, r->coder);
	if (r->first.p == NULL)
		r->first = arena_str(&r->c->bytes, coder);
	if (!str_eq(coder, r->first))
		wrong_row(r, CODER, "a second reader: choose one with --coder");
	return true;
}

static void
read_line(struct claims_reading *r)
{
	struct arena *a = &r->c->bytes;
	struct claims_line l = { .source = NAMES_NONE };

	if (!is_wanted(r))
		return;
	check_kind(r);
	l.claim = names_add(&r->c->claim, tsv_full(&r->tsv,
	    r->column[CLAIM]));
	l.cell = (struct claims_cell){ .kind = arena_str(a, field(r, KIND)),
	    .value = arena_str(a, field(r, VALUE)),
	    .from = arena_str(a, field(r, FROM)),
	    .at = arena_str(a, field(r, AT)),
	    .quote = arena_str(a, field(r, QUOTE)), .line = r->tsv.line };
	l.cell.stance = read_stance(r);
	if (!str_is(l.cell.kind, "claim")) {
		l.source = names_add(&r->c->source, tsv_full(&r->tsv,
		    r->column[SOURCE]));
		recompute(r, &l);
	} else if (l.cell.value.n == 0) {
		wrong_row(r, VALUE, "a line of kind claim says what is claimed");
	}
	r->line = mem_grow(r->line, &r->cap, r->lines + 1, sizeof(*r->line));
	r->line[r->lines++] = l;
}

static void
place(struct claims_reading *r, const struct claims_line *l)
{
	struct claims *c = r->c;
	struct claims_cell *cell;

	if (l->source == NAMES_NONE) {
		if (c->stated[l->claim].n > 0)
			diag_die("%s:%zu: what is claimed by %s has been said "
			    "before", r->tsv.file, l->cell.line,
			    diag_vis(c->claim.key[l->claim]));
		c->stated[l->claim] = l->cell.value;
		return;
	}
	cell = &c->cell[l->claim * c->source.n + l->source];
	if (cell->line != 0)
		diag_die("%s:%zu: %s speaks of %s on line %zu, too: a source "
		    "has one line for a claim", r->tsv.file, l->cell.line,
		    diag_vis(c->source.key[l->source]),
		    diag_vis(c->claim.key[l->claim]), cell->line);
	*cell = l->cell;
}

/* Where it is said what is claimed, values become stances. */
static void
settle(struct claims_reading *r, uint32_t claim)
{
	struct claims *c = r->c;
	size_t values = 0, stances = 0, line = 0;

	for (uint32_t s = 0; s < c->source.n; s++) {
		struct claims_cell *cell = &c->cell[claim * c->source.n + s];

		if (cell->stance == STANCE_VALUE && c->stated[claim].n > 0)
			cell->stance = claims_alike(cell->value,
			    c->stated[claim]) ? STANCE_AGREE :
			    STANCE_CONTRADICT;
		values += cell->stance == STANCE_VALUE;
		stances += cell->stance != STANCE_VALUE &&
		    cell->stance != STANCE_SILENT;
		if (cell->stance == STANCE_VALUE)
			line = cell->line;
	}
	if (values > 0 && stances > 0)
		diag_die("%s:%zu: some sources have a stance to %s and some a "
		    "value: add a line of kind claim whose value is what is "
		    "claimed", r->tsv.file, line,
		    diag_vis(c->claim.key[claim]));
}

void
claims_read(struct claims *c, const char *path, const char *coder)
{
	struct claims_reading r = { .c = c, .coder = coder };
	static const char all[] = "claim and source (and stance, value, kind, "
	    "from, at, quote)";

	*c = (struct claims){ 0 };
	tsv_open(&r.tsv, path);
	for (int i = 0; i < COLUMNS; i++)
		r.column[i] = i <= SOURCE ?
		    tsv_need(&r.tsv, column_name[i], all) :
		    tsv_column(&r.tsv, column_name[i]);
	while (tsv_next(&r.tsv))
		read_line(&r);
	c->cell = mem_new((size_t)c->claim.n * c->source.n + 1,
	    sizeof(*c->cell));
	c->stated = mem_new((size_t)c->claim.n + 1, sizeof(*c->stated));
	for (size_t i = 0; i < r.lines; i++)
		place(&r, &r.line[i]);
	for (uint32_t i = 0; i < c->claim.n; i++)
		settle(&r, i);
	free(r.line);
	tsv_close(&r.tsv);
}

const struct claims_cell *
claims_cell(const struct claims *c, uint32_t claim, uint32_t source)
{
	return &c->cell[claim * c->source.n + source];
}

void
claims_free(struct claims *c)
{
	names_free(&c->claim);
	names_free(&c->source);
	free(c->cell);
	free(c->stated);
	free(c->recomputed);
	arena_free(&c->bytes);
	*c = (struct claims){ 0 };
}
