#include "map/caserows.h"

#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "json/json.h"

/* A number of the row; 0 when it is not there, or none that can be counted. */
static double
figure(const struct record *rec, const char *name)
{
	const struct json_node *v = record_get(rec, name);
	double d;

	return json_real(v, &d) && d >= 0 && d <= CASEROWS_MOST ? d : 0;
}

static void
set_one(struct caserows *c, struct str id, const struct caserows_one *one)
{
	const uint32_t n = names_add(&c->ids, id);

	c->one = mem_grow(c->one, &c->cap, c->ids.n, sizeof(*c->one));
	c->one[n] = *one;
}

static bool
is_one_of(const struct json_node *v, const char *const *words)
{
	for (; *words != NULL; words++)
		if (json_is(v, *words))
			return true;
	return false;
}

/* The place of a case: the first path of its array; 0 is none. */
static uint32_t
place_number(struct caserows *c, const struct record *rec)
{
	const struct json_node *v = record_get(rec, "place_about");
	struct json whole = { 0 };
	uint32_t n = names_add(&c->places, STR(""));

	if (json_inside(&whole, v, JSON_ARRAY, 1) && whole.n > 1 &&
	    json_type_is(&whole.node[1], JSON_STRING)) {
		buf_clear(&c->scratch);
		n = names_add(&c->places, json_text(&whole.node[1],
		    &c->scratch));
	}
	json_free(&whole);
	return n;
}

void
caserows_case(struct caserows *c, const struct record *rec)
{
	static const char *const gone[] = { "false", "duplicate", NULL };
	static const char *const waiting[] = { "new", "no-answer", "real",
	    "passed-on", NULL };
	const struct json_node *id = record_get(rec, "id");
	const struct json_node *verdict = record_get(rec, "verdict");
	struct caserows_one one = { .n = 1 };

	if (!json_type_is(id, JSON_STRING)) {
		diag_bad_line(rec->file, rec->lineno, "a case without id");
		return;
	}
	one.place = place_number(c, rec);
	one.people = figure(rec, "people");
	one.open = is_one_of(record_get(rec, "state"), waiting);
	one.counts = !is_one_of(verdict, gone) &&
	    !is_one_of(record_get(rec, "state"), gone) &&
	    !(json_type_is(verdict, JSON_STRING) &&
	    str_starts(str_skip(json_raw(verdict), 1), STR("duplicate")));
	buf_clear(&c->scratch);
	set_one(c, json_text(id, &c->scratch), &one);
}

void
caserows_burst(struct caserows *c, const struct record *rec)
{
	const struct json_node *dimension = record_get(rec, "dimension");
	const struct json_node *key = record_get(rec, "key");
	const struct json_node *begin = record_get(rec, "begin");
	struct caserows_one one = { .counts = true, .burst = true };
	struct buf id = { 0 };

	if (begin == NULL || !json_type_is(key, JSON_STRING) ||
	    !json_is(dimension, "place_about"))
		return;
	if (figure(rec, "posts") == 0) {
		diag_bad_line(rec->file, rec->lineno, "a burst without posts, "
		    "a number up to %.0f", CASEROWS_MOST);
		return;
	}
	names_add(&c->places, STR(""));
	buf_clear(&c->scratch);
	one.place = names_add(&c->places, json_text(key, &c->scratch));
	one.people = figure(rec, "people");
	one.n = figure(rec, "posts");
	buf_adds(&id, json_raw(key));
	buf_addc(&id, ' ');
	buf_adds(&id, json_raw(begin));
	set_one(c, buf_str(&id), &one);
	buf_free(&id);
}

/* Adds up all that came, by place and kind. */
static void
add_up(struct caserows *c)
{
	c->sum = mem_new(2 * (size_t)c->places.n + 1, sizeof(*c->sum));
	for (uint32_t i = 0; i < c->ids.n; i++) {
		const struct caserows_one *one = &c->one[i];
		struct caserows_sum *sum = &c->sum[2 * (size_t)one->place +
		    one->burst];

		sum->any = true;
		if (!one->counts)
			continue;
		sum->n += one->n;
		sum->open += one->open;
		sum->people = fmax(sum->people, one->people);
	}
}

bool
caserows_next(struct caserows *c, struct arena *a, struct measures_row *row,
    enum measures_kind *kind)
{
	*row = (struct measures_row){ .of = NAN, .share = NAN, .low = NAN,
	    .high = NAN, .median = NAN, .median_low = NAN,
	    .median_high = NAN, .file = "", .members = STR("") };
	if (c->sum == NULL)
		add_up(c);
	for (; c->given < 2 * (size_t)c->places.n; c->given++) {
		const struct str path = c->places.key[c->given / 2];
		const struct caserows_sum *sum = &c->sum[c->given];

		if (!sum->any)
			continue;
		if (path.n == 0) {
			c->not_placed += sum->n;
			continue;
		}
		*kind = c->given % 2 == 1 ? MEASURES_BURST : MEASURES_CASE;
		row->path = arena_str(a, path);
		row->n = sum->n;
		row->open = sum->open;
		row->people = sum->people;
		c->given++;
		return true;
	}
	return false;
}

void
caserows_free(struct caserows *c)
{
	names_free(&c->ids);
	names_free(&c->places);
	free(c->one);
	free(c->sum);
	buf_free(&c->scratch);
	*c = (struct caserows){ 0 };
}
