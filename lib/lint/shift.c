#include "lint/shift.h"

#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "codebook/book.h"
#include "io/record.h"
#include "json/json.h"
#include "rule/rule.h"

enum { DAY = 10 };	/* bytes of 2013-10-18 */

#define DAYLESS (UINT32_C(1) << 31)	/* the first cluster that is no day */

static void
add_shift_row(struct shift *s, uint32_t before, uint32_t after)
{
	uint32_t code[2] = { before, after };
	bool rules = false;

	for (int side = 0; side < 2; side++)
		rules |= code[side] != EDITS_NONE &&
		    s->edits->book[side]->code[code[side]].rules > 0;
	if (!rules)
		return;
	for (int side = 0; side < 2; side++)
		if (code[side] != EDITS_NONE)
			s->row[side][code[side]] = s->codes;
	s->code[s->codes++] = (struct shift_code){
	    .code = { before, after }, .series = EDITS_NONE };
}

void
shift_open(struct shift *s, const struct edits *e)
{
	const struct tagger_options options = {
	    .scope = TAGGER_BOOK_SCOPE, .coding.seen = true };
	uint32_t most = e->book[0]->codes + e->book[1]->codes;

	*s = (struct shift){ .edits = e };
	s->code = mem_new(most, sizeof(*s->code));
	s->post = mem_new(most, sizeof(*s->post));
	s->touched = mem_new(most, sizeof(*s->touched));
	for (int side = 0; side < 2; side++) {
		s->tagger[side] = tagger_open(e->book[side], &options);
		s->row[side] = mem_new(e->book[side]->codes,
		    sizeof(*s->row[side]));
		s->given[side] = mem_new(most, sizeof(*s->given[side]));
		for (uint32_t i = 0; i < e->book[side]->codes; i++)
			s->row[side][i] = EDITS_NONE;
	}
	for (uint32_t i = 0; i < e->book[1]->codes; i++)
		add_shift_row(s, e->other[1][i], i);
	for (uint32_t i = 0; i < e->book[0]->codes; i++)
		if (e->other[0][i] == EDITS_NONE)
			add_shift_row(s, i, EDITS_NONE);
	s->tally = tally_open(true);
	tally_series(s->tally, TALLY_WHOLE);
}

/* The cluster of a record: its day. */
static uint32_t
day(struct shift *s, const struct record *r)
{
	struct str t;

	buf_clear(&s->scratch);
	t = json_text(json_get_type(r->json.node, "created_at", JSON_STRING),
	    &s->scratch);
	if (t.n < DAY)
		return DAYLESS + s->dayless++;
	return names_add(&s->days, str_sub(t, 0, DAY));
}

/* The first rule that matched and that the other book does not have. */
static uint32_t
edited_rule(const struct shift *s, const struct result *r, int side,
    const struct result_code *c)
{
	for (size_t i = 0; i < c->rules; i++)
		if (s->edits->edit[side][r->rule[c->rule + i]] != EDITS_NONE)
			return r->rule[c->rule + i];
	return EDITS_NONE;
}

/* What else can make the same rule match in one book only. */
static const char *
from_outside(const struct shift *s, const struct shift_post *p, int side)
{
	const struct codebook *b = s->edits->book[side];
	const uint32_t *code = s->code[p->row].code;

	if (p->rule != EDITS_NONE)
		for (uint32_t i = b->rule[p->rule].first_node;
		    i < b->rule[p->rule].end_node; i++)
			if (b->tree.node[i].kind == RULE_CODE)
				return "another code";
	for (size_t i = 0; i < s->edits->n; i++) {
		const struct edits_edit *e = &s->edits->list[i];

		if (e->kind == EDITS_SETTING && e->code[side] == code[side])
			return "settings";
	}
	return "lexicon or language";
}

/* Why a code is given by the book side and not, as other says, by the other. */
static void
explain(const struct shift *s, struct shift_post *p, int side,
    const struct result *r, const struct result_code *c,
    const struct result_code *other)
{
	uint32_t rule = edited_rule(s, r, side, c);

	p->book = side;
	p->rule = c->rules > 0 ? r->rule[c->rule] : EDITS_NONE;
	if (s->code[p->row].code[!side] == EDITS_NONE) {
		p->why = p->gained ? "new code" : "code removed";
	} else if (other != NULL && other->verdict == RESULT_NOT) {
		p->why = p->gained ? "not: no longer takes it away" :
		    "not: takes it away";
		p->book = !side;
		p->rule = other->not_rule;
	} else if (other != NULL && other->verdict == RESULT_LONGER) {
		p->why = "longer words of another code";
	} else if (rule != EDITS_NONE) {
		const struct edits_edit *e =
		    &s->edits->list[s->edits->edit[side][rule]];

		p->why = e->kind == EDITS_EDITED ? "rule edited" :
		    p->gained ? "rule added" : "rule removed";
		p->rule = rule;
	} else if (other != NULL && other->verdict == RESULT_BELOW) {
		p->why = "threshold or weights";
	} else {
		p->why = from_outside(s, p, side);
	}
}

/* The evidence of the rule that did it, else of the first that matched. */
static void
find_evidence(struct shift_post *p, const struct result *r,
    const struct result_code *c)
{
	const struct result_span *span = &r->span[c->span];
	size_t from = 0, end;

	while (from < c->spans && span[from].rule != p->rule)
		from++;
	if (from == c->spans)
		from = 0;
	for (end = from; end < c->spans && span[end].rule == span[from].rule;)
		end++;
	p->span = span + from;
	p->spans = end - from;
}

/* One for the posts gained; that of those lost comes after it. */
static uint32_t
new_series(struct tally *t)
{
	uint32_t gained = tally_series(t, 0);

	tally_series(t, 0);
	return gained;
}

static void
compare_row(struct shift *s, const struct result *const *r,
    uint32_t row, uint32_t cluster)
{
	struct shift_code *code = &s->code[row];
	const struct result_code *c[2];
	bool has[2];
	struct shift_post *p;

	for (int side = 0; side < 2; side++) {
		c[side] = s->given[side][row];
		s->given[side][row] = NULL;
		has[side] = c[side] != NULL &&
		    c[side]->verdict == RESULT_GIVEN;
		code->given[side] += has[side];
	}
	if (has[0] == has[1])
		return;
	p = &s->post[s->posts++];
	*p = (struct shift_post){ .row = row, .gained = has[1] };
	if (p->gained)
		code->gained++;
	else
		code->lost++;
	explain(s, p, p->gained, r[p->gained], c[p->gained], c[!p->gained]);
	find_evidence(p, r[p->gained], c[p->gained]);
	if (code->series == EDITS_NONE)
		code->series = new_series(s->tally);
	tally_add(s->tally, code->series + !p->gained, cluster, 1, 1);
}

static int
by_row(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return ORDER(x, y);
}

void
shift_record(struct shift *s, const struct record *record)
{
	const struct result *r[2];
	uint32_t cluster = day(s, record), touched = 0;

	s->records++;
	s->posts = 0;
	tally_add(s->tally, 0, cluster, 1, 1);
	for (int side = 0; side < 2; side++) {
		r[side] = tagger_record(s->tagger[side], record);
		for (size_t i = 0; i < r[side]->codes; i++) {
			const struct result_code *c = &r[side]->code[i];
			uint32_t row = s->row[side][c->code];

			if (s->given[0][row] == NULL)
				s->touched[touched++] = row;
			s->given[side][row] = c;
		}
	}
	if (touched > 0)
		qsort(s->touched, touched, sizeof(*s->touched), by_row);
	for (uint32_t i = 0; i < touched; i++)
		compare_row(s, r, s->touched[i], cluster);
}

void
shift_sum(struct shift *s)
{
	tally_sum(s->tally);
}

struct interval
shift_interval(const struct shift *s, uint32_t row)
{
	uint32_t series = s->code[row].series;

	if (series == EDITS_NONE)
		return (struct interval){ NAN, NAN, NAN, "nothing changed" };
	return interval_paired(tally_sums(s->tally, series),
	    tally_sums(s->tally, series + 1), INTERVAL_ALPHA);
}

void
shift_close(struct shift *s)
{
	for (int side = 0; side < 2; side++) {
		tagger_close(s->tagger[side]);
		free(s->row[side]);
		free(s->given[side]);
	}
	free(s->code);
	free(s->post);
	free(s->touched);
	tally_close(s->tally);
	names_free(&s->days);
	buf_free(&s->scratch);
	*s = (struct shift){ 0 };
}
