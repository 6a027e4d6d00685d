#include "burst/report.h"

#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "json/json.h"
#include "time/when.h"

enum {
	FEWEST_PEOPLE = 5,
	PLACES_SHOWN = 5,
	HOUR = 3600,
	DAY = 86400,
	MINUTE = 60
};

void
report_open(struct report *r, const char *format)
{
	static const struct {
		const char *name;
		unsigned flags;
	} column[] = {
		{ "row", WIDE_HIDDEN }, { "state", 0 }, { "dimension", WIDE_HIDDEN },
		{ "key", 0 }, { "call", 0 }, { "caller", WIDE_HIDDEN },
		{ "call_id", WIDE_HIDDEN }, { "begin", WIDE_HIDDEN }, { "opened", 0 },
		{ "lead_s", WIDE_RIGHT }, { "peak", 0 },
		{ "peak_n", WIDE_RIGHT }, { "people", WIDE_RIGHT },
		{ "people_error", WIDE_RIGHT | WIDE_HIDDEN },
		{ "claimed", WIDE_RIGHT | WIDE_HIDDEN },
		{ "claimed_by", WIDE_HIDDEN }, { "posts", WIDE_RIGHT },
		{ "hits", WIDE_RIGHT | WIDE_HIDDEN },
		{ "reposts", WIDE_RIGHT },
		{ "replies", WIDE_RIGHT | WIDE_HIDDEN },
		{ "reach", WIDE_RIGHT | WIDE_HIDDEN },
		{ "reach_known", WIDE_RIGHT | WIDE_HIDDEN },
		{ "views", WIDE_RIGHT | WIDE_HIDDEN }, { "end", 0 },
		{ "closed", WIDE_HIDDEN }, { "lift", WIDE_RIGHT },
		{ "gain", WIDE_RIGHT | WIDE_HIDDEN }, { "usual", WIDE_RIGHT | WIDE_HIDDEN },
		{ "phi", WIDE_RIGHT | WIDE_HIDDEN },
		{ "alarm", WIDE_RIGHT | WIDE_HIDDEN },
		{ "places", WIDE_JSON_ONLY }, { "echo", WIDE_JSON_ONLY },
		{ "why", WIDE_HIDDEN }
	};

	for (size_t i = 0; i < ARRAY_N(column); i++)
		wide_column(&r->rows, column[i].name, column[i].flags);
	wide_open(&r->rows, format);
}

static void
fill_time(struct report *r, const char *column, int64_t t)
{
	buf_clear(&r->text);
	when_write(&r->text, t, r->usual->offset, true);
	if (table_is_for_eyes(r->rows.table)) {
		/* 2015-04-30T10:15:00+07:00: the minute is enough. */
		r->text.n = strlen("2015-04-30T10:15");
		r->text.p[strlen("2015-04-30")] = ' ';
	}
	wide_text(&r->rows, column, buf_str(&r->text));
}

static int
by_count(const void *a, const void *b)
{
	const struct campaign_place *x = a, *y = b;

	return x->n != y->n ? ORDER(y->n, x->n) : ORDER(x->place, y->place);
}

static void
fill_places(struct report *r, const struct campaign *c)
{
	struct campaign_place place[CAMPAIGN_PLACES];
	size_t n = c->places < PLACES_SHOWN ? c->places : PLACES_SHOWN;

	if (c->places == 0)
		return;
	memcpy(place, c->place, sizeof(place));
	qsort(place, c->places, sizeof(*place), by_count);
	buf_clear(&r->json);
	for (size_t i = 0; i < n; i++) {
		buf_addz(&r->json, i == 0 ? "[{\"place\":" : ",{\"place\":");
		json_quote(&r->json, r->places->key[place[i].place]);
		buf_addf(&r->json, ",\"n\":%lu}", (unsigned long)place[i].n);
	}
	buf_addc(&r->json, ']');
	wide_json(&r->rows, "places", buf_str(&r->json));
}

/* A span as the command line has it: 7d, 36h. */
static void
add_span(struct buf *out, int64_t s)
{
	if (s % DAY == 0)
		buf_addf(out, "%lldd", (long long)(s / DAY));
	else if (s % HOUR == 0)
		buf_addf(out, "%lldh", (long long)(s / HOUR));
	else if (s % MINUTE == 0)
		buf_addf(out, "%lldm", (long long)(s / MINUTE));
	else
		buf_addf(out, "%llds", (long long)s);
}

static void
fill_echo(struct report *r, const struct detector *k, const struct campaign *c)
{
	const struct campaign_spans *spans = &k->campaigns.spans;

	if (spans->n == 0)
		return;
	buf_clear(&r->json);
	for (size_t i = 0; i < spans->n; i++) {
		const struct campaign_echo *e = &c->echo[i];

		buf_addz(&r->json, i == 0 ? "{\"" : ",\"");
		add_span(&r->json, spans->span[i]);
		if (!e->done) {
			buf_addz(&r->json, "\":null");
			continue;
		}
		buf_addf(&r->json, "\":{\"posts\":%lu,\"people\":",
		    (unsigned long)e->posts);
		if (e->people < FEWEST_PEOPLE)
			buf_addz(&r->json, "null,\"again\":null}");
		else if (c->people.estimated || c->back.estimated)
			buf_addf(&r->json, "%.0f,\"again\":null}", e->people);
		else
			buf_addf(&r->json, "%.0f,\"again\":%lu}", e->people,
			    (unsigned long)e->again);
	}
	buf_addc(&r->json, '}');
	wide_json(&r->rows, "echo", buf_str(&r->json));
}

static void
fill_call(struct report *r, const struct detector *k, const struct campaign *c)
{
	const struct calls_account *claim = calls_claim(r->calls,
	    detector_text(k, c));
	uint64_t claimed;

	if (c->called) {
		fill_time(r, "call", c->call);
		/* The hour of the peak may have begun before the call. */
		wide_int(&r->rows, "lead_s", c->tallies.peak * HOUR > c->call ?
		    c->tallies.peak * HOUR - c->call : 0);
		if (c->caller != BURST_UNKNOWN)
			wide_text(&r->rows, "caller",
			    r->calls->account[c->caller].handle);
		if (c->call_id.n > 0)
			wide_text(&r->rows, "call_id", buf_str(&c->call_id));
	}
	if (claim != NULL) {
		if (str_u64(claim->claimed, &claimed))
			wide_int(&r->rows, "claimed", (int64_t)claimed);
		else
			wide_text(&r->rows, "claimed", claim->claimed);
		if (claim->source.n > 0)
			wide_text(&r->rows, "claimed_by", claim->source);
	}
}

static void
fill_counts(struct report *r, const struct campaign *c)
{
	const struct burst_tallies *t = &c->tallies;

	fill_time(r, "peak", t->peak * HOUR);
	wide_int(&r->rows, "peak_n", t->peak_posts);
	wide_int(&r->rows, "people", (int64_t)crowd_people(&c->people));
	wide_real(&r->rows, "people_error", crowd_error(&c->people));
	wide_int(&r->rows, "posts", t->posts);
	wide_int(&r->rows, "hits", t->hits);
	wide_int(&r->rows, "reposts", t->reposts);
	wide_int(&r->rows, "replies", t->replies);
	if (c->reach_known > 0)
		wide_int(&r->rows, "reach", (int64_t)c->reach);
	wide_int(&r->rows, "reach_known", c->reach_known);
	if (t->viewed)
		wide_int(&r->rows, "views", (int64_t)t->views);
}

static void
print_burst(struct report *r, const struct detector *k, const struct campaign *c,
    const char *state)
{
	bool over = c->stage == CAMPAIGN_OVER;

	if (crowd_people(&c->people) < FEWEST_PEOPLE) {
		r->few++;
		return;
	}
	wide_words(&r->rows, "row", "burst");
	wide_words(&r->rows, "state", state);
	wide_text(&r->rows, "dimension", k->name);
	wide_text(&r->rows, "key", detector_text(k, c));
	fill_call(r, k, c);
	fill_time(r, "begin", c->begin);
	fill_time(r, "opened", c->opened);
	fill_counts(r, c);
	if (over) {
		fill_time(r, "end", c->end);
		fill_time(r, "closed", c->closed);
		fill_echo(r, k, c);
	}
	wide_real(&r->rows, "lift", c->tallies.hits / c->tallies.expected);
	wide_real(&r->rows, "gain", c->gain);
	wide_real(&r->rows, "usual", c->usual);
	wide_real(&r->rows, "phi", k->phi);
	wide_real(&r->rows, "alarm", k->rule.alarm);
	fill_places(r, c);
	if (c->new_usual)
		wide_words(&r->rows, "why", "new-usual");
	else if (c->late_start)
		wide_words(&r->rows, "why", "people before it opened were "
		    "not all kept");
	wide_end(&r->rows);
	if (r->lately != NULL)
		lately_say(r->lately, hash_seeded(detector_text(k, c),
		    k->seed + (uint64_t)c->begin), r->clock->now,
		    table_row(r->rows.table));
}

void
report_event(void *to, const struct detector *k, const struct campaign *c,
    enum detector_event event)
{
	struct report *r = to;

	switch (event) {
	case DETECTOR_OPENED:
		if (r->live)
			print_burst(r, k, c, "open");
		break;
	case DETECTOR_COOLING:
		if (r->live)
			print_burst(r, k, c, "cooling");
		break;
	case DETECTOR_CLOSED:
		if (r->live)
			print_burst(r, k, c, "closed");
		break;
	case DETECTOR_ECHO:
		if (r->live)
			print_burst(r, k, c, "echo");
		break;
	case DETECTOR_DONE:
		if (!r->live)
			print_burst(r, k, c, "closed");
		break;
	}
}

static int
by_number(const void *a, const void *b)
{
	const struct campaign *const *x = a, *const *y = b;

	return ORDER((*x)->number, (*y)->number);
}

void
report_rest(struct report *r, const struct detector *k)
{
	const struct campaign *left[CAMPAIGN_MOST];
	size_t n = 0;

	for (size_t i = 0; i < CAMPAIGN_MOST; i++) {
		const struct campaign *c = &k->campaigns.one[i];

		if (c->stage == CAMPAIGN_OPEN ||
		    (c->stage == CAMPAIGN_OVER && !r->live))
			left[n++] = c;
	}
	qsort(left, n, sizeof(*left), by_number);
	for (size_t i = 0; i < n; i++)
		print_burst(r, k, left[i], left[i]->stage == CAMPAIGN_OVER ?
		    "closed" : left[i]->cooling ? "cooling" : "open");
}

void
report_close(struct report *r)
{
	if (r->few > 0)
		diag_note("bursts of fewer than %d people, which are not "
		    "shown: %llu", FEWEST_PEOPLE, (unsigned long long)r->few);
	wide_close(&r->rows);
	buf_free(&r->text);
	buf_free(&r->json);
}
