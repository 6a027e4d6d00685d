#include "count/partial.h"

#include <inttypes.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "count/plan.h"
#include "dimension/cluster.h"
#include "io/reader.h"
#include "json/json.h"
#include "stats/sums.h"
#include "stats/tally.h"
#include "stream/hll.h"

/* The form of these rows; another one is not read. */
enum { VERSION = 1 };

/* Writing */

struct writing {
	struct counter *c;
	struct buf out;
	uint64_t rows;
	uint32_t *tuple;	/* by series */
	uint32_t *value;
};

static void
begin_series(struct writing *w, uint32_t tuple)
{
	const struct counter *c = w->c;
	size_t length = tuples_length(&c->tuples, tuple);

	tuples_values(&c->tuples, tuple, length, w->value);
	buf_clear(&w->out);
	buf_addz(&w->out, "{\"row\":\"partial\",\"by\":[");
	for (size_t i = 0; i < length; i++) {
		size_t at = i < c->groups ? i : c->groups;

		if (i > 0)
			buf_addc(&w->out, ',');
		json_quote(&w->out, c->by[at]->values.key[w->value[i]]);
	}
	buf_addz(&w->out, "],");
}

static void
end(struct writing *w)
{
	buf_addz(&w->out, "}\n");
	diag_write(buf_str(&w->out));
	w->rows++;
}

/* {"2013-09-17":3,...}: of each cluster. */
static void
write_cells(struct writing *w)
{
	size_t n;
	const struct tally_cell *cell = tally_cells(w->c->tally, &n);
	unsigned places = tally_places(w->c->tally);
	struct buf name = { 0 };

	for (size_t i = 0; i < n; i++) {
		bool first = i == 0 || cell[i - 1].series != cell[i].series;

		if (first) {
			begin_series(w, w->tuple[cell[i].series]);
			buf_addz(&w->out, "\"x\":{");
		} else {
			buf_addc(&w->out, ',');
		}
		buf_clear(&name);
		cluster_name(&w->c->cluster, cell[i].cluster, &name);
		json_quote(&w->out, buf_str(&name));
		buf_addc(&w->out, ':');
		sums_write_decimal(&w->out, cell[i].x, places);
		if (i + 1 == n || cell[i + 1].series != cell[i].series) {
			buf_addc(&w->out, '}');
			if (tally_sums(w->c->tally, cell[i].series)->below)
				buf_addz(&w->out, ",\"below\":true");
			end(w);
		}
	}
	buf_free(&name);
}

static void
write_sums(struct writing *w)
{
	for (uint32_t t = 0; t < w->c->tuples.n; t++) {
		const struct sums *s = counter_sums(w->c, t);

		if (s == NULL)
			continue;
		begin_series(w, t);
		buf_addz(&w->out, "\"sums\":");
		sums_write(&w->out, s);
		buf_addf(&w->out, ",\"miss\":%" PRId64, s->miss);
		end(w);
	}
}

/* The values of each owner, as an array of strings. */
static void
write_distinct(struct writing *w, const struct distinct *d, const char *name,
    void (*text)(const struct counter *, uint32_t, struct buf *))
{
	size_t n;
	uint64_t *pair = distinct_pairs(d, &n);
	struct buf value = { 0 };

	for (size_t i = 0; i < n; i++) {
		if (i == 0 || pair[i - 1] >> 32 != pair[i] >> 32) {
			begin_series(w, (uint32_t)(pair[i] >> 32));
			buf_addf(&w->out, "\"%s\":[", name);
		} else {
			buf_addc(&w->out, ',');
		}
		buf_clear(&value);
		text(w->c, (uint32_t)pair[i], &value);
		json_quote(&w->out, buf_str(&value));
		if (i + 1 == n || pair[i + 1] >> 32 != pair[i] >> 32) {
			buf_addc(&w->out, ']');
			end(w);
		}
	}
	buf_free(&value);
	free(pair);
}

static void
distinct_text(const struct counter *c, uint32_t value, struct buf *out)
{
	buf_adds(out, c->distinct_of->values.key[value]);
}

static void
day_text(const struct counter *c, uint32_t value, struct buf *out)
{
	cluster_name(&c->day, value, out);
}

static void
author_text(const struct counter *c, uint32_t value, struct buf *out)
{
	cluster_name(&c->author, value, out);
}

static void
write_registers(struct writing *w)
{
	for (uint32_t t = 0; t < w->c->hll_cap && t < w->c->tuples.n; t++) {
		if (w->c->hll[t].n == 0 && w->c->hll[t].all == NULL)
			continue;
		begin_series(w, t);
		buf_addz(&w->out, "\"registers\":\"");
		hll_write(&w->out, &w->c->hll[t]);
		buf_addc(&w->out, '"');
		end(w);
	}
}

/* The tuple of each series. */
static void
index_series(struct writing *w)
{
	const struct counter *c = w->c;

	w->tuple = mem_new(c->tuples.n, sizeof(*w->tuple));
	for (uint32_t t = 0; t < c->tuples.n && t < c->series_cap; t++)
		if (c->series[t] != TALLY_WHOLE)
			w->tuple[c->series[t]] = t;
}

void
partial_write(struct counter *c, const struct cli_option *options)
{
	struct writing w = { .c = c };

	counter_sum(c);
	if (c->verified.seen)
		diag_finding("verdicts on cases are not kept by --partial: "
		    "count them in one run");
	index_series(&w);
	w.value = mem_new(c->groups + 2, sizeof(*w.value));
	buf_addf(&w.out, "{\"row\":\"partial\",\"version\":%d,\"options\":",
	    VERSION);
	settings_write(&w.out, options);
	buf_addz(&w.out, "}\n");
	diag_write(buf_str(&w.out));
	if (c->cluster.kind == CLUSTER_NONE)
		write_sums(&w);
	else
		write_cells(&w);
	write_distinct(&w, &c->distinct, "distinct", distinct_text);
	write_distinct(&w, &c->days, "days", day_text);
	write_distinct(&w, &c->authors, "authors", author_text);
	write_registers(&w);
	buf_clear(&w.out);
	buf_addf(&w.out, "{\"row\":\"partial\",\"rows\":%" PRIu64 "}\n", w.rows);
	diag_write(buf_str(&w.out));
	buf_free(&w.out);
	free(w.tuple);
	free(w.value);
}

/* Merging */

struct partial_merging {
	struct counter *c;
	struct settings *set;
	const struct cli_option *options;
	struct buf header;	/* the options of the first part */
	uint64_t begun;		/* parts */
	uint64_t ended;
	uint64_t rows;
	uint64_t promised;
	struct buf early;	/* rows that came before any header, as lines */
	struct json json;
	struct buf scratch;
};

static _Noreturn void
wrong_part(const struct record *rec, const char *why)
{
	diag_die("%s:%zu: %s", rec->file, rec->lineno, why);
}

/* A value of a row, scanned; NULL when it is not of that type. */
static const struct json_node *
scan(struct partial_merging *m, const struct record *rec, const char *name,
    enum json_type type)
{
	return json_inside(&m->json, record_get(rec, name), type, 1) ?
	    m->json.node : NULL;
}

static void
read_header(struct partial_merging *m, const struct record *rec)
{
	const struct json_node *v = json_get(rec->json.node, "version");

	if (v == NULL || !str_is(json_raw(v), "1"))
		wrong_part(rec, "a part that another version of tw-count wrote");
	v = scan(m, rec, "options", JSON_ARRAY);
	if (v == NULL)
		wrong_part(rec, "not a part that tw-count --partial wrote");
	if (m->begun++ > 0) {
		if (!str_eq(buf_str(&m->header), json_raw(v)))
			wrong_part(rec, "this part was counted with other options "
			    "than the first");
		return;
	}
	buf_adds(&m->header, json_raw(v));
	settings_read(m->options, v);
	settings_complete(m->set);
	m->c = plan_open(m->set);
}

/* The tuple that "by" names. */
static uint32_t
read_tuple(struct partial_merging *m, const struct record *rec)
{
	const struct json_node *by = scan(m, rec, "by", JSON_ARRAY);
	struct counter *c = m->c;
	uint32_t tuple = 0, group = 0, value = 0, before = 0;
	size_t n = 0;

	if (by == NULL)
		wrong_part(rec, "not a row that tw-count --partial wrote");
	JSON_EACH(v, by) {
		if (n == c->groups)
			group = tuple;
		if (n == c->groups + 1 + c->set->pairs)
			wrong_part(rec, "more values than are counted by");
		buf_clear(&m->scratch);
		before = value;
		value = names_add(&c->by[n < c->groups ? n : c->groups]->values,
		    json_text(v, &m->scratch));
		tuple = tuples_add(&c->tuples, tuple, value);
		n++;
	}
	if (n < c->groups)
		wrong_part(rec, "fewer values than are counted by");
	return n == c->groups + 2 ? counter_pair(c, group, before, value) :
	    tuple;
}

static void
read_cells(struct partial_merging *m, const struct record *rec, uint32_t tuple)
{
	struct counter *c = m->c;
	uint32_t cluster, series = counter_series(c, tuple);
	int64_t x;

	if (json_get(rec->json.node, "below") != NULL)
		tally_below(c->tally, series);
	JSON_EACH(v, m->json.node) {
		unsigned places = sums_places(json_raw(v));

		while (places <= SUMS_PLACES_MAX &&
		    places > tally_places(c->tally))
			tally_rescale(c->tally);
		buf_clear(&m->scratch);
		if (!cluster_number(&c->cluster, json_key(v, &m->scratch),
		    &cluster) || !sums_read_decimal(json_raw(v),
		    tally_places(c->tally), &x))
			wrong_part(rec, "not a count by cluster");
		tally_add(c->tally, series, cluster, x, x);
	}
}

static void
read_sums(struct partial_merging *m, const struct record *rec, uint32_t tuple)
{
	struct tally *tally = m->c->tally;
	struct sums s;

	if (!sums_read(&s, m->json.node) ||
	    !json_i64(record_get(rec, "miss"), &s.miss))
		wrong_part(rec, "not sums that tw-count wrote");
	while (s.places > tally_places(tally))
		tally_rescale(tally);
	while (s.places < tally_places(tally))
		sums_rescale(&s);
	tally_merge(tally, counter_series(m->c, tuple), &s);
}

/* The strings of an array, numbered as names or as clusters, to an owner. */
static void
read_distinct(struct partial_merging *m, const struct record *rec,
    uint32_t tuple, struct distinct *d, struct names *names,
    struct cluster *cluster)
{
	JSON_EACH(v, m->json.node) {
		struct str s;
		uint32_t number;

		buf_clear(&m->scratch);
		s = json_text(v, &m->scratch);
		if (names != NULL)
			number = names_add(names, s);
		else if (!cluster_number(cluster, s, &number))
			wrong_part(rec, "not a day");
		distinct_add(d, tuple, number);
	}
}

static void
read_partial_row(struct partial_merging *m, const struct record *rec)
{
	struct counter *c = m->c;
	uint32_t tuple;

	tuple = read_tuple(m, rec);
	m->rows++;
	if (scan(m, rec, "x", JSON_OBJECT) != NULL) {
		read_cells(m, rec, tuple);
	} else if (scan(m, rec, "sums", JSON_OBJECT) != NULL) {
		read_sums(m, rec, tuple);
	} else if (c->set->distinct != NULL &&
	    scan(m, rec, "distinct", JSON_ARRAY) != NULL) {
		read_distinct(m, rec, tuple, &c->distinct,
		    &c->distinct_of->values, NULL);
	} else if (scan(m, rec, "days", JSON_ARRAY) != NULL) {
		read_distinct(m, rec, tuple, &c->days, NULL, &c->day);
	} else if (scan(m, rec, "authors", JSON_ARRAY) != NULL) {
		read_distinct(m, rec, tuple, &c->authors, NULL, &c->author);
	} else if (scan(m, rec, "registers", JSON_STRING) != NULL) {
		buf_clear(&m->scratch);
		if (!hll_merge(counter_hll(c, tuple),
		    json_text(m->json.node, &m->scratch)))
			wrong_part(rec, "not registers that tw-count wrote");
	} else {
		wrong_part(rec, "not a row that tw-count --partial wrote");
	}
}

/* Reads the rows that came too early: what sorts lines mixes them up. */
static void
read_early(struct partial_merging *m, const struct record *now)
{
	struct record rec = { .file = now->file, .lineno = now->lineno };
	struct str rest = buf_str(&m->early), line;

	while (str_split(&rest, '\n', &line)) {
		rec.line = line;
		if (json_scan(&rec.json, line, 1))
			read_partial_row(m, &rec);
	}
	buf_free(&m->early);
	m->early = (struct buf){ 0 };
	record_free(&rec);
}

static void
read_trailer(struct partial_merging *m, const struct record *rec)
{
	uint64_t n;

	if (!json_u64(record_get(rec, "rows"), &n))
		wrong_part(rec, "not a row that tw-count --partial wrote");
	m->promised += n;
	m->ended++;
}

struct counter *
partial_merge(char **paths, struct settings *set,
    const struct cli_option *options)
{
	struct partial_merging m = { .set = set, .options = options };
	struct reader *in = reader_open(paths, READER_ROWS);
	struct record rec = { 0 };

	while (reader_next(in, &rec)) {
		if (!json_is(record_get(&rec, "row"), "partial"))
			wrong_part(&rec, "not a part: --merge reads what "
			    "tw-count --partial wrote");
		if (record_get(&rec, "options") != NULL) {
			read_header(&m, &rec);
			read_early(&m, &rec);
		} else if (record_get(&rec, "rows") != NULL) {
			read_trailer(&m, &rec);
		} else if (m.c == NULL) {
			if (m.early.n > 0)
				buf_addc(&m.early, '\n');
			buf_adds(&m.early, rec.line);
		} else {
			read_partial_row(&m, &rec);
		}
	}
	reader_close(in);
	record_free(&rec);
	if (m.begun == 0 && m.ended == 0 && m.early.n == 0)
		diag_die("--merge: no parts: they are written by "
		    "tw-count --partial");
	if (m.begun == 0 || m.begun != m.ended || m.rows != m.promised)
		diag_die("--merge: a part is incomplete: count it again");
	json_free(&m.json);
	buf_free(&m.scratch);
	buf_free(&m.header);
	buf_free(&m.early);
	return m.c;
}
