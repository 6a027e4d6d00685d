#include "thread/printer.h"

#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"
#include "base/number.h"
#include "codebook/codebook.h"
#include "dimension/dimension.h"
#include "show/duration.h"
#include "stats/survival.h"
#include "stream/lately.h"
#include "thread/waits.h"
#include "time/when.h"

enum { MINUTE = 60 };

/* within_ and more, for as long as the printer lives. */
static const char *
limit_column(struct printer *p, struct str text, const char *end)
{
	buf_clear(&p->text);
	buf_addz(&p->text, "within_");
	buf_adds(&p->text, text);
	buf_addz(&p->text, end);
	return arena_str(&p->bytes, buf_str(&p->text)).p;
}

bool
printer_limit(struct printer *p, struct str text, uint32_t seconds)
{
	/* One place is left for the limit of a code. */
	if (p->limits + 1 == ESTIMATE_LIMITS_MAX)
		return false;
	p->limit[p->limits++] = (struct printer_limit){
		limit_column(p, text, ""), limit_column(p, text, "_low"),
		limit_column(p, text, "_high"), seconds };
	return true;
}

void
printer_open(struct printer *p)
{
	static const char *const names[] = { "row", "id", "asked", "office",
	    "answered", "seconds", "tie", "answer", "state" };
	const struct classes *c = &p->threads->classes;

	if (!p->each)
		return;
	p->threads->lately.aloud = p->early;
	for (size_t i = 0; i < ARRAY_N(names); i++)
		wide_column(&p->rows, names[i], i == 0 ? WIDE_JSON_ONLY :
		    strcmp(names[i], "seconds") == 0 ? WIDE_RIGHT : 0);
	if (p->persons)
		wide_column(&p->rows, "asker", 0);
	for (size_t i = 0; i < c->n; i++)
		if (c->by[i] != NULL)	/* the office has its column */
			wide_column(&p->rows, c->name[i], 0);
	wide_open(&p->rows, p->format);
}

static void
print_time(struct printer *p, const char *column, int64_t t, int16_t zone)
{
	buf_clear(&p->text);
	when_write(&p->text, t, zone * MINUTE, zone == 0);
	wide_text(&p->rows, column, buf_str(&p->text));
}

static void
print_values(struct printer *p, uint32_t class)
{
	const struct classes *c = &p->threads->classes;
	bool json = table_is_json(p->rows.table);

	for (size_t i = 0; i < c->n; i++) {
		buf_clear(&p->text);
		if (c->by[i] == NULL ||
		    !classes_write(c, class, i, json, &p->text))
			continue;
		if (json)
			wide_json(&p->rows, c->name[i], buf_str(&p->text));
		else
			wide_text(&p->rows, c->name[i], buf_str(&p->text));
	}
}

void
printer_tell(void *printer, const struct threads_event *event)
{
	struct printer *p = printer;
	const struct threads *t = p->threads;
	const struct question *q = &t->questions.q[event->question];

	/* What has been told of an open question needs no second row. */
	if (!p->each || (p->early ? event->last && (event->outcome ==
	    OUTCOME_OPEN || event->outcome == OUTCOME_PASSED_ON) :
	    !event->last))
		return;
	wide_words(&p->rows, "row", "thread");
	wide_text(&p->rows, "id", question_text(&t->questions,
	    event->question));
	print_time(p, "asked", q->asked, q->zone);
	wide_text(&p->rows, "office", t->officials.offices.key[q->office]);
	if (event->outcome == OUTCOME_ANSWERED) {
		print_time(p, "answered", event->at, event->zone);
		wide_int(&p->rows, "seconds", event->seconds);
		wide_words(&p->rows, "tie", tie_names[event->tie]);
		wide_text(&p->rows, "answer", event->id);
	}
	wide_words(&p->rows, "state", outcome_names[event->outcome]);
	if (p->persons && t->questions.handle[event->question] != NULL)
		wide_words(&p->rows, "asker",
		    t->questions.handle[event->question]);
	print_values(p, q->class);
	wide_end(&p->rows);
	if (p->early && t->replay.on)
		lately_say(&p->threads->lately, q->id, t->clock.now,
		    table_row(p->rows.table));
}

/* A length of time in seconds; in tables for eyes in words. */
static void
print_span(struct printer *p, struct wide *w, const char *column,
    uint32_t seconds)
{
	if (seconds == UINT32_MAX) {
		table_undefined(w->table, column);
	} else if (table_is_for_eyes(w->table)) {
		buf_clear(&p->text);
		duration_write(&p->text, seconds);
		wide_text(w, column, buf_str(&p->text));
	} else {
		wide_int(w, column, seconds);
	}
}

/* The dimension whose values are codes of the book; SIZE_MAX: none is. */
static size_t
coded_dimension(const struct classes *c)
{
	for (size_t i = c->n; i-- > 0;)
		if (c->by[i] != NULL && c->by[i]->book != NULL &&
		    c->by[i]->kind == DIMENSION_MEMBER)
			return i;
	return SIZE_MAX;
}

static void
add_columns(struct printer *p, struct wide *w)
{
	static const char *const counts[] = { "n", "answered", "passed_on",
	    "withdrawn", "open", "expired", "early", "share", "low", "high",
	    "share_loose", "median", "median_low", "median_high", "q25",
	    "q25_low", "q25_high" };
	const struct classes *c = &p->threads->classes;

	wide_column(w, "row", WIDE_JSON_ONLY);
	for (size_t i = 0; i < c->n; i++)
		wide_column(w, c->name[i], 0);
	if (coded_dimension(c) != SIZE_MAX)
		wide_column(w, "label", 0);
	for (size_t i = 0; i < ARRAY_N(counts); i++)
		wide_column(w, counts[i], WIDE_RIGHT |
		    (str_starts(str_of(counts[i]), STR("q25")) ||
		    strcmp(counts[i], "early") == 0 ? WIDE_HIDDEN : 0));
	for (size_t i = 0; i < p->limits; i++) {
		wide_column(w, p->limit[i].name, WIDE_RIGHT);
		wide_column(w, p->limit[i].low, WIDE_RIGHT | WIDE_HIDDEN);
		wide_column(w, p->limit[i].high, WIDE_RIGHT | WIDE_HIDDEN);
	}
	if (p->property != CODEBOOK_NONE) {
		wide_column(w, "limit", 0);
		wide_column(w, "within_limit", WIDE_RIGHT);
		wide_column(w, "within_limit_low", WIDE_RIGHT);
		wide_column(w, "within_limit_high", WIDE_RIGHT);
	}
	wide_column(w, "k", WIDE_RIGHT | WIDE_HIDDEN);
	wide_column(w, "why", 0);
}

static void
print_group(const struct printer *p, struct wide *w, const char *kind,
    uint32_t group)
{
	const struct classes *c = &p->threads->classes;

	wide_words(w, "row", kind);
	for (size_t i = 0; group > 0 && i < c->n; i++)
		wide_text(w, c->name[i], classes_value(c, group, i));
}

/* The code that a group is of; CODEBOOK_NONE: it is of none. */
static uint32_t
code_of(const struct printer *p, uint32_t group)
{
	const struct classes *c = &p->threads->classes;
	size_t at = coded_dimension(c);

	return group == 0 || at == SIZE_MAX ? CODEBOOK_NONE :
	    codebook_find(c->book, classes_value(c, group, at));
}

/* The limit that the book gives a code, if it is a span of time. */
static bool
limit_of_code(const struct printer *p, uint32_t code, struct str *text,
    int64_t *seconds)
{
	const struct codebook *book = p->threads->classes.book;
	const struct codebook_value *v;
	size_t n;

	if (p->property == CODEBOOK_NONE || code == CODEBOOK_NONE)
		return false;
	v = codebook_values(book, code, p->property, &n);
	if (n == 0)
		return false;
	*text = v[0].text;
	return number_span(*text, seconds) && *seconds > 0 &&
	    *seconds <= p->threads->waits.within;
}

static void
print_limit(struct wide *w, const char *name, const char *low,
    const char *high, const struct estimate_limit *l)
{
	wide_real(w, name, l->share);
	wide_real(w, low, l->low);
	wide_real(w, high, l->high);
}

static void
print_counts(struct wide *w, const struct waits_group *g)
{
	static const char *const name[OUTCOMES] = {
		[OUTCOME_ANSWERED] = "answered",
		[OUTCOME_PASSED_ON] = "passed_on", [OUTCOME_OPEN] = "open",
		[OUTCOME_WITHDRAWN] = "withdrawn",
		[OUTCOME_EXPIRED] = "expired", [OUTCOME_EARLY] = "early" };
	uint64_t n = 0;

	for (int i = 0; i < OUTCOMES; i++)
		n += g->count[i];
	wide_int(w, "n", (int64_t)n);
	for (int i = 0; i < OUTCOMES; i++)
		wide_int(w, name[i], (int64_t)g->count[i]);
}

static void
print_quantile(struct printer *p, struct wide *w,
    const struct survival_quantile *q, const char *at, const char *low,
    const char *high)
{
	print_span(p, w, at, q->at);
	print_span(p, w, low, q->at == UINT32_MAX ? q->at : q->low);
	print_span(p, w, high, q->high);
}

/* What questions of a day, and so on, are called; NULL: none are alike. */
static const char *
clusters_name(const struct threads *t)
{
	switch (t->cluster) {
	case THREADS_DAY:
		return "days";
	case THREADS_WEEK:
		return "weeks";
	case THREADS_AUTHOR:
		return "authors";
	case THREADS_NONE:
		break;
	}
	return NULL;
}

/* Whether a group has a question: one of a state may lack them as yet. */
static bool
has_questions(const struct threads *t, uint32_t group)
{
	return group < t->waits.n && t->waits.group[group].n > 0;
}

static void
print_answer(struct printer *p, struct wide *w, uint32_t group)
{
	struct threads *t = p->threads;
	struct estimate *e = &p->estimate;
	uint32_t code = code_of(p, group);
	struct str limit = STR("");
	int64_t seconds;
	bool own = limit_of_code(p, code, &limit, &seconds);

	e->limits = p->limits + own;
	for (size_t i = 0; i < p->limits; i++)
		e->limit[i].within = p->limit[i].seconds;
	if (own)
		e->limit[p->limits].within = (uint32_t)seconds;
	estimate_make(e, &t->waits, group, clusters_name(t));
	print_group(p, w, "answer", group);
	if (code != CODEBOOK_NONE &&
	    t->classes.book->code[code].label.n > 0)
		wide_text(w, "label", t->classes.book->code[code].label);
	print_counts(w, &t->waits.group[group]);
	wide_real(w, "share", e->share);
	wide_real(w, "low", e->low);
	wide_real(w, "high", e->high);
	wide_real(w, "share_loose", e->loose);
	print_quantile(p, w, &e->half, "median", "median_low", "median_high");
	print_quantile(p, w, &e->quarter, "q25", "q25_low", "q25_high");
	for (size_t i = 0; i < p->limits; i++)
		print_limit(w, p->limit[i].name, p->limit[i].low,
		    p->limit[i].high, &e->limit[i]);
	if (limit.n > 0)
		wide_text(w, "limit", limit);
	if (own)
		print_limit(w, "within_limit", "within_limit_low",
		    "within_limit_high", &e->limit[p->limits]);
	if (e->k > 0)
		wide_int(w, "k", e->k);
	if (e->why.n > 0)
		wide_text(w, "why", buf_str(&e->why));
	wide_end(w);
}

void
printer_answers(struct printer *p)
{
	struct wide w = { 0 };
	uint32_t *order = classes_order(&p->threads->classes);

	add_columns(p, &w);
	wide_open(&w, p->format);
	for (uint32_t i = 0; i < p->threads->classes.groups; i++)
		if (has_questions(p->threads, order[i]))
			print_answer(p, &w, order[i]);
	wide_close(&w);
	free(order);
}

static void
print_curve(struct printer *p, struct wide *w, uint32_t group)
{
	struct waits *t = &p->threads->waits;
	const struct waits_group *g;
	struct survival_step step;
	struct survival *s;

	waits_sort(t, group);
	g = &t->group[group];
	s = survival_open(g->cell, g->n, NULL, 0,
	    clusters_name(p->threads) == NULL ? 0 : t->clusters.n);
	while (survival_next(s, &step)) {
		if (step.events == 0)
			continue;
		print_group(p, w, "curve", group);
		print_span(p, w, "t", step.time);
		wide_int(w, "at_risk", step.at_risk);
		wide_int(w, "answered", step.events);
		wide_real(w, "S", 1 - step.share);
		wide_real(w, "low", 1 - step.high);
		wide_real(w, "high", 1 - step.low);
		wide_end(w);
	}
	survival_close(s);
}

void
printer_curves(struct printer *p)
{
	static const char *const names[] = { "t", "at_risk", "answered", "S",
	    "low", "high" };
	const struct classes *c = &p->threads->classes;
	struct wide w = { 0 };
	uint32_t *order = classes_order(&p->threads->classes);

	wide_column(&w, "row", WIDE_JSON_ONLY);
	for (size_t i = 0; i < c->n; i++)
		wide_column(&w, c->name[i], 0);
	for (size_t i = 0; i < ARRAY_N(names); i++)
		wide_column(&w, names[i], WIDE_RIGHT);
	wide_open(&w, p->format);
	for (uint32_t i = 0; i < c->groups; i++)
		if (has_questions(p->threads, order[i]))
			print_curve(p, &w, order[i]);
	wide_close(&w);
	free(order);
}

void
printer_close(struct printer *p)
{
	if (p->each)
		wide_close(&p->rows);
	estimate_free(&p->estimate);
	arena_free(&p->bytes);
	buf_free(&p->text);
}
