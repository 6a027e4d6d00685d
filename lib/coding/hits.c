#include "coding/hits.h"

#include <assert.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "base/sort.h"
#include "codebook/book.h"
#include "rule/regex.h"
#include "text/points.h"
#include "text/unit.h"

enum { FEW = 24 };	/* hits of an atom that are all looked at */

void
hits_open(struct hits *h, const struct codebook *book,
    const struct index *index, struct match *match)
{
	*h = (struct hits){ .book = book, .index = index, .match = match,
	    .rec = { .own.all = true, .known[WITHIN_RECORD] = true } };
	h->atom = mem_new(index->atoms, sizeof(*h->atom));
	for (uint32_t i = 0; i < index->atoms; i++) {
		h->atom[i].link = index->sides_of.first[i];
		h->atom[i].link_end = index->sides_of.first[i + 1];
	}
	present_open(&h->present, index);
	h->runaway = mem_new(book->rules, sizeof(*h->runaway));
}

static void
next_stamp(struct hits *h)
{
	if (++h->rec.stamp == 0) {
		for (uint32_t i = 0; i < h->index->atoms; i++)
			h->atom[i].range.stamp = 0;
		h->rec.stamp = 1;
	}
}

/*
 * Links the hits of each atom and lists those that trigger something. False when
 * an atom has many that do not stand side by side: hits_find() wants that.
 */
static bool
link_hits(struct hits *h)
{
	struct hits_list *atoms = &h->rec.atoms;
	struct match_hit *hit = h->match->hit;
	uint32_t n = (uint32_t)h->match->hits, stamp = h->rec.stamp;

	present_begin(&h->present);
	atoms->n = 0;
	atoms->v = mem_grow(atoms->v, &atoms->cap, n, sizeof(*atoms->v));
	for (uint32_t i = 0; i < n; i++) {
		struct hits_atom *atom = h->atom + hit[i].atom;
		struct hits_range *r = &atom->range;

		if (r->stamp != stamp) {
			*r = (struct hits_range){ stamp, i, i, 1 };
			atoms->v[atoms->n] = hit[i].atom;
			atoms->n += atom->way < atom->way_end;
			present_add(&h->present, atom->link, atom->link_end);
			continue;
		}
		/* Those of an atom are linked in the order of the text. */
		assert(hit[r->last].first <= hit[i].first);
		hit[r->last].next = i;
		r->last = i;
		if (++r->n >= FEW && r->last - r->first >= r->n)
			return false;
	}
	return true;
}

void
hits_begin(struct hits *h, const struct record *record)
{
	h->rec.record = record;
	next_stamp(h);
	if (!link_hits(h)) {
		match_sort(h->match);
		next_stamp(h);
		link_hits(h);
	}
	h->rec.known[WITHIN_SENTENCE] = h->rec.known[WITHIN_CLAUSE] = false;
	h->code.near = NULL;
	h->code.taken_n = 0;
	h->code.turn++;
}

void
hits_own(struct hits *h, const struct json_node *own, struct str text)
{
	stretches_read(&h->rec.own, own, text);
}

bool
hits_own_part(const struct hits *h, size_t nth, size_t *from, size_t *to)
{
	const struct stretches *l = &h->rec.own;

	if (h->rec.own.all) {
		*from = 0;
		*to = h->match->tokens.text.n;
		return nth == 0 && *to > 0;
	}
	if (2 * nth + 1 >= l->n)
		return false;
	*from = l->v[2 * nth];
	*to = l->v[2 * nth + 1];
	return true;
}

uint32_t
hits_segment_of(const struct hits *h, uint32_t from, uint32_t to)
{
	size_t low = 0, high = h->rec.own.n / 2;

	assert(from <= to && !h->rec.own.all);
	/* The last own words that begin at or before from. */
	while (low < high) {
		size_t mid = (low + high) / 2;

		if (h->rec.own.v[2 * mid] <= from)
			low = mid + 1;
		else
			high = mid;
	}
	if (low > 0 && from < h->rec.own.v[2 * low - 1])
		return to <= h->rec.own.v[2 * low - 1] ?
		    2 * (uint32_t)low - 1 : HITS_ACROSS;
	if (2 * low < h->rec.own.n && to > h->rec.own.v[2 * low])
		return HITS_ACROSS;
	return 2 * (uint32_t)low;
}

static bool
segment_in(uint32_t segment, enum codebook_scope scope)
{
	if (scope == SCOPE_ANY)
		return true;
	return segment != HITS_ACROSS &&
	    segment % 2 == (scope == SCOPE_OWN ? 1 : 0);
}

bool
hits_some_in_scope(const struct hits *h, enum codebook_scope scope)
{
	const struct stretches *own = &h->rec.own;
	struct str text = buf_str(&h->match->tokens.text);
	size_t end = 0;

	if (scope != SCOPE_QUOTED)
		return scope == SCOPE_ANY || own->n > 0;
	for (size_t i = 0; i <= own->n; i += 2) {
		size_t next = i < own->n ? own->v[i] : text.n;

		if (str_trim(str_sub(text, end, next)).n > 0)
			return true;
		end = i < own->n ? own->v[i + 1] : next;
	}
	return false;
}

static void
set_all(struct hits *h)
{
	struct hits_of_code *c = &h->code;

	c->turn++;
	c->all = (c->scope == SCOPE_ANY ||
	    (c->scope == SCOPE_OWN && h->rec.own.all)) &&
	    c->in == HITS_NO_UNIT && c->near == NULL && c->taken_n == 0;
}

void
hits_near(struct hits *h, const uint32_t *near)
{
	h->code.near = near;
	set_all(h);
}

void
hits_take(struct hits *h, const bool *taken, size_t n)
{
	assert(n <= h->match->hits);
	h->code.taken = taken;
	h->code.taken_n = n;
	set_all(h);
}

void
hits_unit(struct hits *h, uint32_t unit)
{
	h->code.in = unit;
	set_all(h);
}

static uint32_t
unit_of(const struct hits *h, const struct match_hit *hit)
{
	const struct hits_list *unit = h->rec.unit + h->code.within;

	if (unit->n == 0)	/* a text without a word */
		return 0;
	if (hit->last + 1 == hit->first)	/* signs: of the word before */
		return unit->v[hit->first > 0 ? hit->first - 1 : 0];
	return unit->v[hit->first] == unit->v[hit->last] ?
	    unit->v[hit->first] : HITS_NO_UNIT;
}

void
hits_distinct(struct hits_list *l, size_t n)
{
	uint32_t *v = l->v;
	size_t to = n;

	if (l->n < n + 2)
		return;
	sort_u32(v + n, l->n - n);
	for (size_t i = n; i < l->n; i++)
		if (to == n || v[to - 1] != v[i])
			v[to++] = v[i];
	l->n = to;
}

/* Numbers the units by token and lists those with a hit. */
static void
make_units(struct hits *h)
{
	const struct match *m = h->match;
	struct hits_list *unit = h->rec.unit + h->code.within;
	struct hits_list *units = h->rec.units + h->code.within;

	unit->v = mem_grow(unit->v, &unit->cap, m->tokens.n,
	    sizeof(*unit->v));
	unit->n = m->tokens.n;
	unit_number(&m->tokens, h->code.within == WITHIN_CLAUSE,
	    match_lexicon(m), unit->v);
	h->rec.known[h->code.within] = true;
	units->n = 0;
	h->rec.many[h->code.within] = unit->n > 0 && unit->v[unit->n - 1] > 0;
	if (!h->rec.many[h->code.within])
		return;
	for (size_t i = 0; i < m->hits; i++) {
		uint32_t u;

		if (m->hit[i].first == MATCH_NONE)
			continue;
		u = unit_of(h, m->hit + i);
		if (u != HITS_NO_UNIT)
			hits_push(units, u);
	}
	hits_distinct(units, 0);
}

void
hits_code(struct hits *h, uint32_t code)
{
	struct index_code c = h->index->code[code];

	h->code.scope = c.scope;
	h->code.within = c.within;
	h->code.in = HITS_NO_UNIT;
	set_all(h);
	if (!h->rec.known[c.within])
		make_units(h);
	h->code.several = h->rec.many[c.within];
}

const struct hits_list *
hits_units(struct hits *h, bool everywhere)
{
	const struct hits_list *unit = h->rec.unit + h->code.within;

	if (!everywhere)
		return h->rec.units + h->code.within;
	h->rec.all_units.n = 0;
	for (uint32_t i = 0; i <= unit->v[unit->n - 1]; i++)
		hits_push(&h->rec.all_units, i);
	return &h->rec.all_units;
}

static void
ran_away(struct hits *h, uint32_t rule)
{
	const struct codebook_rule *r = h->book->rule + rule;
	const char *file = h->book->file[r->file].path;

	if (h->runaway[rule]++ > 0 && !diag_holds())
		return;
	if (h->rec.record == NULL)
		diag_finding("%s:%u: the regular expression runs away on a "
		    "text and counts as not found there", file, r->line);
	else
		diag_finding("%s:%zu: the regular expression of %s:%u runs "
		    "away on this text and counts as not found there",
		    h->rec.record->file, h->rec.record->lineno, file, r->line);
}

/* Runs an expression on the bytes from..to by themselves. */
static void
run_on(struct hits *h, uint32_t atom, uint32_t from, uint32_t to)
{
	struct match *m = h->match;
	const struct index_atom *a = h->index->atom + atom;
	struct str text = str_trim(str_sub(buf_str(&m->tokens.text), from,
	    to));
	size_t at = 0, start, end;
	uint32_t base = (uint32_t)(text.p - m->tokens.text.p);
	enum regex_result found;

	while ((found = regex_find(h->book->tree.node[a->node].regex,
	    &h->regex, text, at, &start, &end)) == REGEX_FOUND) {
		struct match_hit hit = { atom, base + (uint32_t)start,
		    base + (uint32_t)end, 0, 0, (uint32_t)m->hits + 1 };

		match_cover(m, hit.from, hit.to, &hit.first, &hit.last);
		match_hit_add(m, hit);
		at = end;
	}
	if (found == REGEX_LIMIT)
		ran_away(h, a->rule);
}

/* Runs it on the bytes from..to, unit by unit where the rule asks for it. */
static void
run_in(struct hits *h, uint32_t atom, uint32_t from, uint32_t to)
{
	const struct tokens *t = &h->match->tokens;
	const struct hits_list *unit = h->rec.unit + h->code.within;

	if (h->code.within == WITHIN_RECORD) {
		run_on(h, atom, from, to);
		return;
	}
	for (size_t i = 1; i < unit->n; i++) {
		uint32_t start = t->v[i].start;

		if (unit->v[i] == unit->v[i - 1] || start <= from)
			continue;
		if (start >= to)
			break;
		run_on(h, atom, from, start);
		from = start;
	}
	run_on(h, atom, from, to);
}

/* Runs it on the words of the rule's scope, stretch by stretch. */
static void
run_regex(struct hits *h, uint32_t atom)
{
	uint32_t end = (uint32_t)h->match->tokens.text.n, from = 0;
	struct hits_range *r = &h->atom[atom].range;

	*r = (struct hits_range){ h->rec.stamp, (uint32_t)h->match->hits, 0,
	    0 };
	if (h->code.scope == SCOPE_ANY ||
	    (h->rec.own.all && h->code.scope == SCOPE_OWN)) {
		run_in(h, atom, 0, end);
	} else if (h->code.scope == SCOPE_OWN) {
		for (size_t i = 0; i + 1 < h->rec.own.n; i += 2)
			run_in(h, atom, h->rec.own.v[i], h->rec.own.v[i + 1]);
	} else if (!h->rec.own.all) {
		for (size_t i = 0; i + 1 < h->rec.own.n; i += 2) {
			run_in(h, atom, from, h->rec.own.v[i]);
			from = h->rec.own.v[i + 1];
		}
		run_in(h, atom, from, end);
	}
	r->n = (uint32_t)h->match->hits - r->first;
}

/* The first of n hits whose unit is at least u; they stand in order. */
static uint32_t
first_in(const struct hits *h, struct hits_range r, uint32_t u)
{
	uint32_t low = 0, high = r.n;

	while (low < high) {
		uint32_t mid = (low + high) / 2;
		struct match_hit hit = h->match->hit[r.first + mid];

		hit.last = hit.last + 1 == hit.first ? hit.last : hit.first;
		if (unit_of(h, &hit) < u)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

struct hits_range
hits_find(struct hits *h, uint32_t atom)
{
	const struct index_atom *a = h->index->atom + atom;
	struct hits_range r;
	uint32_t skip;

	if (h->atom[atom].range.stamp != h->rec.stamp && a->kind == INDEX_REGEX)
		run_regex(h, atom);
	r = h->atom[atom].range;
	if (r.stamp != h->rec.stamp)
		return (struct hits_range){ 0, 0, 0, 0 };
	if (h->code.in == HITS_NO_UNIT || a->kind == INDEX_URL || r.n < FEW)
		return r;
	skip = first_in(h, r, h->code.in);
	r.n = first_in(h, r, h->code.in + 1) - skip;
	r.first += skip;
	return r;
}

bool
hits_touch(const uint32_t *sum, size_t tokens, uint32_t first, uint32_t last)
{
	uint32_t to = last + 1;

	assert(first <= to && to <= tokens);
	if (first == to) {
		first -= first > 0 ? 1 : 0;
		to += to < tokens ? 1 : 0;
	}
	return sum[to] > sum[first];
}

/*
 * Whether a link of the record is in scope: the n-th of urls is the n-th link
 * of the text; where the text has fewer, nobody knows and it is.
 */
static bool
link_in_scope(const struct hits *h, uint32_t n)
{
	const struct tokens *t = &h->match->tokens;

	if (h->code.scope == SCOPE_ANY)
		return true;
	for (size_t i = 0; i < t->n; i++)
		if (t->v[i].kind == TOKEN_URL && n-- == 0)
			return segment_in(hits_segment(h, t->v[i].start,
			    t->v[i].end), h->code.scope);
	return true;
}

bool
hits_check(struct hits *h, uint32_t i)
{
	const struct match_hit *hit = h->match->hit + i;

	if (i < h->code.taken_n && h->code.taken[i])
		return false;
	if (hit->first == MATCH_NONE)		/* a link: no words of the text */
		return h->code.near == NULL && link_in_scope(h, hit->from);
	if (h->code.scope != SCOPE_ANY && !segment_in(hits_segment(h, hit->from,
	    hit->to), h->code.scope))
		return false;
	if (h->code.in != HITS_NO_UNIT && unit_of(h, hit) != h->code.in)
		return false;
	return h->code.near == NULL ||
	    hits_touch(h->code.near, h->match->tokens.n, hit->first, hit->last);
}

void
hits_close(struct hits *h)
{
	for (uint32_t i = 0; i < h->book->rules; i++)
		if (h->runaway[i] > 1)
			diag_note("%s:%u: the regular expression ran away on "
			    "%llu texts in all",
			    h->book->file[h->book->rule[i].file].path,
			    h->book->rule[i].line,
			    (unsigned long long)h->runaway[i]);
	present_close(&h->present);
	free(h->atom);
	free(h->rec.atoms.v);
	free(h->runaway);
	regex_free(h->regex);
	stretches_free(&h->rec.own);
	free(h->rec.all_units.v);
	for (int i = 0; i < WITHINS; i++) {
		free(h->rec.unit[i].v);
		free(h->rec.units[i].v);
	}
	*h = (struct hits){ 0 };
}
