#include "case/queue.h"

#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/mem.h"
#include "incident/incident.h"
#include "incident/site.h"
#include "io/verdict.h"
#include "json/json.h"
#include "show/table.h"
#include "time/when.h"

#define QUEUE_X_NAME(constant, name) name,
const char *const queue_state_name[QUEUE_STATE_KINDS] = {
	QUEUE_STATES(QUEUE_X_NAME)
};

struct queue {
	const struct casework *w;
	struct table *table;
	const char *format;
	const char *part;
	bool explain;
	bool nested;	/* lists can be printed as lists */
	struct buf text;
};

static const struct table_column columns[] = {
	{ .name = "row", .json_only = true },
	{ .name = "priority", .right = true },
	{ .name = "id" },
	{ .name = "platform", .wide_only = true },
	{ .name = "topic" },
	{ .name = "office" },
	{ .name = "place_about" },
	{ .name = "place_about_ranked", .json_only = true },
	{ .name = "p", .right = true },
	{ .name = "first" },
	{ .name = "last", .wide_only = true },
	{ .name = "posts", .right = true },
	{ .name = "echo", .right = true },
	{ .name = "people", .right = true },
	{ .name = "answered", .wide_only = true },
	{ .name = "limit_s", .right = true, .wide_only = true },
	{ .name = "severity", .right = true, .wide_only = true },
	{ .name = "verdict", .wide_only = true },
	{ .name = "duplicate_of", .wide_only = true },
	{ .name = "state" },
	{ .name = "links", .json_only = true },
	{ .name = "explain" },
	{ .name = "verified", .right = true, .wide_only = true },
	{ .name = "real", .right = true, .wide_only = true },
	{ .name = "share_real", .right = true, .wide_only = true },
	{ .name = "low", .right = true, .wide_only = true },
	{ .name = "high", .right = true, .wide_only = true },
};

enum queue_state
queue_state(const struct incident *i, bool stale)
{
	switch ((enum verdict_kind)i->judged) {
	case VERDICT_DONE:
		return QUEUE_DONE;
	case VERDICT_FALSE:
		return QUEUE_FALSE;
	case VERDICT_DUPLICATE:
		return QUEUE_DUPLICATE;
	case VERDICT_NONE:
	case VERDICT_REAL:
	case VERDICT_UNCLEAR:
	case VERDICT_KINDS:
		break;
	}
	if (i->answered != INCIDENT_NEVER)
		return QUEUE_ANSWERED;
	if (i->passed_on)
		return QUEUE_PASSED_ON;
	if (stale)
		return QUEUE_STALE;
	if (i->judged == VERDICT_REAL)
		return QUEUE_REAL;
	return i->young ? QUEUE_NEW : QUEUE_NO_ANSWER;
}

/* How often the limit has gone by, at least once. */
static double
delays(const struct queue_claim *c)
{
	return c->limit > 0 && c->age > c->limit ?
	    (double)c->age / (double)c->limit : 1;
}

static double
weight_of(enum verdict_kind verdict)
{
	switch (verdict) {
	case VERDICT_REAL:
		return 2;
	case VERDICT_FALSE:
	case VERDICT_DUPLICATE:
	case VERDICT_DONE:
		return 0;
	case VERDICT_NONE:
	case VERDICT_UNCLEAR:
	case VERDICT_KINDS:
		break;
	}
	return 1;
}

/* 1 + log2 people; who is not known is one person. */
static double
weight_of_people(uint32_t people)
{
	return 1 + log2(people == 0 ? 1 : people);
}

double
queue_priority(const struct queue_claim *c)
{
	return c->severity * weight_of_people(c->people) * delays(c) *
	    (c->answered ? 0.25 : 1) * weight_of(c->verdict);
}

static struct queue_claim
claim_of(const struct queue *q, const struct incident *i)
{
	const struct office *office = &q->w->set.office[i->code];
	int64_t age = q->w->clock.now - i->first;

	return (struct queue_claim){ office->severity, i->people,
		age < 0 ? 0 : age, office->limit,
		i->answered != INCIDENT_NEVER,
		(enum verdict_kind)i->judged };
}

/* The columns of cases; explain only where it was asked for. */
static struct table *
open_cases(const struct queue *q)
{
	struct table_column column[ARRAY_N(columns)];
	size_t n = 0;

	for (size_t i = 0; i < ARRAY_N(columns); i++)
		if (q->explain || strcmp(columns[i].name, "explain") != 0)
			column[n++] = columns[i];
	return table_open(q->format, column, n);
}

struct queue *
queue_open(const char *format, const struct casework *w, bool explain,
    const char *part)
{
	struct queue *q = mem_new(1, sizeof(*q));

	q->w = w;
	q->format = format;
	q->explain = explain;
	q->part = part;
	if (part == NULL || strcmp(part, "case") == 0)
		q->table = open_cases(q);
	q->nested = q->table != NULL && table_is_json(q->table);
	return q;
}

static void
print_time(struct queue *q, const char *column, int64_t t, int32_t offset)
{
	buf_clear(&q->text);
	when_write(&q->text, t, offset, offset == 0);
	table_text(q->table, column, buf_str(&q->text));
}

/* A probability in thousandths, as records have it. */
static void
add_probability(struct buf *out, uint16_t p)
{
	unsigned n = (p * 1000U + SITE_P_ONE / 2) / SITE_P_ONE;

	buf_addu(out, n / 1000);
	buf_addc(out, '.');
	buf_addc(out, (char)('0' + n / 100 % 10));
	buf_addc(out, (char)('0' + n / 10 % 10));
	buf_addc(out, (char)('0' + n % 10));
}

/* ["coblong"], or where there is no room for lists coblong. */
static void
print_places(struct queue *q, const struct site *site)
{
	const struct sites *sites = &q->w->sites;
	bool decided = site->p > SITE_P_ONE / 2;

	if (!q->nested) {
		if (decided)
			table_text(q->table, "place_about",
			    site_path(sites, site->path));
	} else {
		buf_clear(&q->text);
		buf_addc(&q->text, '[');
		if (decided)
			json_quote(&q->text, site_path(sites, site->path));
		buf_addc(&q->text, ']');
		table_json(q->table, "place_about", buf_str(&q->text));
	}
	buf_clear(&q->text);
	for (size_t k = 0; k < site->places; k++) {
		buf_addz(&q->text, k == 0 ? "[" : ",");
		buf_addz(&q->text, "{\"place\":");
		json_quote(&q->text, site_path(sites,
		    site->place[k].district));
		buf_addz(&q->text, ",\"p\":");
		add_probability(&q->text, site->place[k].p);
		buf_addc(&q->text, '}');
	}
	if (site->places == 0)
		return;
	buf_addc(&q->text, ']');
	table_json(q->table, "place_about_ranked", buf_str(&q->text));
	buf_clear(&q->text);
	add_probability(&q->text, site->p);
	table_json(q->table, "p", buf_str(&q->text));
}

static void
print_links(struct queue *q, const struct incident *i)
{
	buf_clear(&q->text);
	for (int k = 0; k < INCIDENT_LINKS; k++) {
		buf_addz(&q->text, k == 0 ? "{\"" : ",\"");
		buf_addz(&q->text, incident_link_name[k]);
		buf_addz(&q->text, "\":");
		buf_addu(&q->text, i->link[k]);
	}
	buf_addc(&q->text, '}');
	table_json(q->table, "links", buf_str(&q->text));
}

/* How the priority came about, as it would be worked out by hand. */
static void
print_explained(struct queue *q, const struct queue_claim *c)
{
	struct buf *b = &q->text;

	buf_clear(b);
	buf_addf(b, "severity %u", c->severity);
	if (c->people == 0)
		buf_addz(b, ", people are not known");
	else
		buf_addf(b, " x (1 + log2 of %u %s) %.4g", c->people,
		    c->people == 1 ? "person" : "people",
		    weight_of_people(c->people));
	if (delays(c) > 1)
		buf_addf(b, " x %.4g, its age over its limit", delays(c));
	if (c->answered)
		buf_addz(b, " x answered 0.25");
	if (weight_of(c->verdict) != 1)
		buf_addf(b, " x %s %g", verdict_name[c->verdict],
		    weight_of(c->verdict));
	table_text(q->table, "explain", buf_str(b));
}

static void
print_share(struct table *t, const struct real_share *s)
{
	table_int(t, "verified", (int64_t)s->verified);
	table_int(t, "real", (int64_t)s->real);
	table_real(t, "share_real", s->share);
	table_real(t, "low", s->low);
	table_real(t, "high", s->high);
}

static void
print_verdict(struct queue *q, const struct incident *i)
{
	const struct verdict *v;

	if (i->verdict == 0)
		return;
	v = verdicts_get(q->w->verdicts, i->verdict - 1);
	table_text(q->table, "verdict", str_of(verdict_name[i->judged]));
	if (v->kind == VERDICT_DUPLICATE)
		table_text(q->table, "duplicate_of", v->duplicate_of);
}

static void
print_counts(struct table *t, const struct incident *i)
{
	table_int(t, "posts", i->posts);
	table_int(t, "echo", i->echo);
	if (i->people > 0)	/* else no author is known */
		table_int(t, "people", i->people);
}

void
queue_row(struct queue *q, uint32_t slot, bool stale)
{
	const struct casework *w = q->w;
	const struct incident *i = &w->cases.v[slot];
	const struct office *office = &w->set.office[i->code];
	const struct queue_claim claim = claim_of(q, i);
	const struct real_share share = real_share(&w->all);
	struct table *t = q->table;

	if (t == NULL)
		return;
	table_text(t, "row", STR("case"));
	table_text(t, "id", incident_id(i));
	if (w->platforms.key[i->platform].n > 0)
		table_text(t, "platform", w->platforms.key[i->platform]);
	table_text(t, "topic", w->set.book->code[i->code].path);
	table_text(t, "office", office->name);
	print_places(q, &i->site);
	print_time(q, "first", i->first, i->offset);
	print_time(q, "last", i->last, i->offset);
	print_counts(t, i);
	if (i->answered != INCIDENT_NEVER)
		print_time(q, "answered", i->answered, i->offset);
	if (office->limit > 0)
		table_int(t, "limit_s", office->limit);
	table_int(t, "severity", office->severity);
	print_verdict(q, i);
	table_real(t, "priority", queue_priority(&claim));
	table_text(t, "state", str_of(queue_state_name[queue_state(i,
	    stale)]));
	print_links(q, i);
	if (q->explain)
		print_explained(q, &claim);
	print_share(t, &share);
	table_end_row(t);
}

struct str
queue_said(const struct queue *q)
{
	return table_row(q->table);
}

/* An open case with what it is sorted by. */
struct queued {
	double priority;
	uint64_t number;
	uint32_t slot;
};

static int
most_urgent_first(const void *a, const void *b)
{
	const struct queued *x = a, *y = b;
	int c = ORDER(y->priority, x->priority);

	return c != 0 ? c : ORDER(x->number, y->number);
}

void
queue_rows(struct queue *q)
{
	const struct incidents *c = &q->w->cases;
	struct queued *all = mem_new((size_t)(c->opened - c->closed) + 1,
	    sizeof(*all));
	size_t n = 0;

	INCIDENTS_EACH(c, slot) {
		const struct queue_claim claim = claim_of(q, &c->v[slot]);

		all[n] = (struct queued){ queue_priority(&claim), n,
			(uint32_t)slot };
		n++;
	}
	qsort(all, n, sizeof(*all), most_urgent_first);
	for (size_t k = 0; k < n; k++)
		queue_row(q, all[k].slot, false);
	free(all);
}

enum { DRAWN_COLUMNS = 6 };	/* the last of these: under --design */

static const struct table_column verdict_columns[] = {
	{ .name = "row", .json_only = true },
	{ .name = "topic" },
	{ .name = "cases", .right = true },
	{ .name = "without_false", .right = true },
	{ .name = "verified", .right = true },
	{ .name = "real", .right = true },
	{ .name = "share_real", .right = true },
	{ .name = "low", .right = true },
	{ .name = "high", .right = true },
	{ .name = "false", .right = true, .wide_only = true },
	{ .name = "duplicate", .right = true, .wide_only = true },
	{ .name = "unclear", .right = true, .wide_only = true },
	{ .name = "drawn", .right = true },
	{ .name = "drawn_verified", .right = true },
	{ .name = "drawn_real", .right = true },
	{ .name = "corrected", .right = true },
	{ .name = "corrected_low", .right = true },
	{ .name = "corrected_high", .right = true },
};

/* Of cases that were drawn by chance: what holds for all. */
static void
print_corrected(struct table *t, const struct real *r)
{
	const struct real_share s = real_drawn(r);

	table_int(t, "drawn", (int64_t)r->drawn);
	table_int(t, "drawn_verified", (int64_t)s.verified);
	table_int(t, "drawn_real", (int64_t)s.real);
	table_real(t, "corrected", (double)r->cases * s.share);
	table_real(t, "corrected_low", (double)r->cases * s.low);
	table_real(t, "corrected_high", (double)r->cases * s.high);
}

static void
print_real(const struct queue *q, struct table *t, struct str topic,
    const struct real *r)
{
	const struct real_share s = real_share(r);

	table_text(t, "row", STR("verdicts"));
	table_text(t, "topic", topic);
	table_int(t, "cases", (int64_t)r->cases);
	table_int(t, "without_false", (int64_t)(r->cases -
	    r->of[VERDICT_FALSE] - r->of[VERDICT_DUPLICATE]));
	print_share(t, &s);
	table_int(t, "false", (int64_t)r->of[VERDICT_FALSE]);
	table_int(t, "duplicate", (int64_t)r->of[VERDICT_DUPLICATE]);
	table_int(t, "unclear", (int64_t)r->of[VERDICT_UNCLEAR]);
	if (q->w->set.drawn != NULL)
		print_corrected(t, r);
	table_end_row(t);
}

void
queue_verdicts(struct queue *q)
{
	const struct casework *w = q->w;
	size_t n = ARRAY_N(verdict_columns);
	struct table *t;

	if (q->table != NULL)
		table_close(q->table);
	q->table = NULL;
	if (w->all.cases == 0 ||
	    (q->part != NULL && strcmp(q->part, "verdicts") != 0))
		return;
	if (w->set.drawn == NULL)
		n -= DRAWN_COLUMNS;
	t = table_open(q->format, verdict_columns, n);
	for (uint32_t c = 0; c < w->set.book->codes; c++)
		if (w->of_code[c].cases > 0)
			print_real(q, t, w->set.book->code[c].path,
			    &w->of_code[c]);
	print_real(q, t, (struct str){ NULL, 0 }, &w->all);
	table_footnote(t, "low, high: Wilson, 95 %%; verdicts given to what "
	    "looked urgent are no sample of all cases");
	table_close(t);
}

void
queue_close(struct queue *q)
{
	if (q->table != NULL)
		table_close(q->table);
	buf_free(&q->text);
	free(q);
}
