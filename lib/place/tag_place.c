#include "place/tag_place.h"

#include <math.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "codebook/book.h"
#include "gazetteer/gazetteer.h"
#include "io/reader.h"
#include "json/json.h"
#include "mention/lexis.h"
#include "mention/mention.h"
#include "place/deeper.h"
#include "place/lookahead.h"
#include "text/points.h"

#define SURE 0.5
#define NEAR_P 0.1		/* from which a candidate is a near miss */
#define RADIUS_LEAST 150.0	/* metres, of what several entries say */

enum { THOUSAND = 1000, DEGREE_PLACES = 6 };

/* What is the same for all records. */
struct writer {
	const struct tag_place *options;
	const struct gazetteer *g;
	struct placing *placing;
	struct str prefix[PLACING_ALSO_N];	/* ,"place_about": */
	struct str *path;	/* by district: in JSON, with quotes */
	struct str *candidate;	/* {"place":..,"p": of it */
	struct str *circle;	/* ,"lat":..,"lon":..,"radius_m":..,"by":" */
	struct str by[SOURCES_BY_N];	/* text"}, */
	struct str p[THOUSAND + 1];	/* thousandths as they are written */
	struct str *entry;	/* by entry: "entry":..,"line":..,"name":.. */
	struct buf text;
	struct buf add;		/* to the record */
	struct arena texts;
};

/* Reads kinds of evidence, parted by commas. */
static unsigned
read_use(const char *list)
{
	struct str rest, word;
	unsigned use = 0;

	if (list == NULL)
		return SOURCES_ALL;
	rest = str_of(list);
	while (str_split(&rest, ',', &word)) {
		int i = 0;

		while (i < SOURCES_BY_N && !str_is(word, sources_by_name[i]))
			i++;
		if (i == SOURCES_BY_N)
			cli_usage("--use is text, chain, point, place and "
			    "usual, parted by commas, not '%s'",
			    diag_vis(word));
		use |= 1u << i;
	}
	if ((use >> SOURCES_TEXT & 1) == 0)
		cli_usage("--use without text places nothing: name it, too");
	return use;
}

static double
read_sure(const char *arg)
{
	double v;

	if (arg == NULL)
		return SURE;
	if (!str_real(str_of(arg), &v) || v <= 0 || v > 1)
		cli_usage("--sure is a probability above 0, at most 1, not "
		    "'%s'", diag_vis(str_of(arg)));
	return v;
}

/* Appends a probability, to three decimals. */
static void
write_p(const struct writer *w, struct buf *out, double p)
{
	buf_adds(out, w->p[(unsigned)(p * THOUSAND + 0.5)]);
}

/* Appends degrees without idle zeros. */
static void
write_degrees(struct buf *out, double v)
{
	size_t end;

	buf_addf(out, "%.*f", DEGREE_PLACES, v);
	end = out->n;
	while (out->p[end - 1] == '0')
		end--;
	out->n = out->p[end - 1] == '.' ? end - 1 : end;
}

static void
write_circle(struct buf *out, double lat, double lon, double radius)
{
	buf_addz(out, ",\"lat\":");
	write_degrees(out, lat);
	buf_addz(out, ",\"lon\":");
	write_degrees(out, lon);
	if (radius > 0)
		buf_addf(out, ",\"radius_m\":%.0f", radius);
}

static struct str
kept(struct writer *w)
{
	struct str s = arena_str(&w->texts, buf_str(&w->text));

	buf_clear(&w->text);
	return s;
}

/* Prepares the JSON that is the same in every record. */
static void
write_fixed(struct writer *w)
{
	const struct districts *d = &placing_sources(w->placing)->districts;
	const struct gazetteer *g = w->g;
	struct buf path = { 0 };

	for (int i = 0; i <= THOUSAND; i++) {
		buf_addf(&w->text, "%g", (double)i / THOUSAND);
		w->p[i] = kept(w);
	}
	for (int i = 0; i < PLACING_ALSO_N; i++) {
		buf_addf(&w->text, ",\"%s\":", placing_also_name[i]);
		w->prefix[i] = kept(w);
	}
	for (int i = 0; i < SOURCES_BY_N; i++) {
		buf_addf(&w->text, "%s\"},", sources_by_name[i]);
		w->by[i] = kept(w);
	}
	w->path = mem_new((size_t)d->n + 1, sizeof(*w->path));
	w->candidate = mem_new((size_t)d->n + 1, sizeof(*w->candidate));
	w->circle = mem_new((size_t)d->n + 1, sizeof(*w->circle));
	for (uint32_t i = 0; i < d->n; i++) {
		const struct gazetteer_entry *e = g->entry + d->entry[i];

		buf_clear(&path);
		districts_path(d, &path, i, DISTRICTS_NONE);
		json_quote(&w->text, buf_str(&path));
		w->path[i] = kept(w);
		buf_addz(&w->text, "{\"place\":");
		buf_adds(&w->text, w->path[i]);
		buf_addz(&w->text, ",\"p\":");
		w->candidate[i] = kept(w);
		if (e->located)
			write_circle(&w->text, e->lat, e->lon, e->radius_m);
		buf_addz(&w->text, ",\"by\":\"");
		w->circle[i] = kept(w);
	}
	w->entry = mem_new((size_t)g->entries + 1, sizeof(*w->entry));
	for (uint32_t i = 0; i < g->entries; i++) {
		const struct gazetteer_entry *e = g->entry + i;

		if (g->files > 1) {
			buf_addz(&w->text, "\"book\":");
			json_quote(&w->text, g->file[e->file].name);
			buf_addc(&w->text, ',');
		}
		buf_addz(&w->text, "\"entry\":");
		json_quote(&w->text, e->id);
		buf_addf(&w->text, ",\"line\":%u,\"name\":", e->line);
		json_quote(&w->text, e->name);
		buf_addc(&w->text, ',');
		w->entry[i] = kept(w);
	}
	buf_free(&path);
}

static void
write_path(struct writer *w, struct buf *out, uint32_t district,
    uint32_t child)
{
	if (child == DISTRICTS_NONE) {
		buf_adds(out, w->path[district]);
		return;
	}
	buf_clear(&w->text);
	districts_path(&placing_sources(w->placing)->districts, &w->text,
	    district, child);
	json_quote(out, buf_str(&w->text));
	buf_clear(&w->text);
}

/*
 * Appends the circle of an entry; of others of its district that the text
 * names, too, and whose circles touch it, the mean weighted by 1/r^2.
 */
static void
write_entry_circle(const struct writer *w, struct buf *out,
    const struct placing_result *r, const struct placing_candidate *c)
{
	const struct gazetteer_entry *e = w->g->entry + c->child;
	double weight = 0, lat = 0, lon = 0, radius;

	if (!e->located)
		return;
	if (!(e->radius_m > 0)) {
		write_circle(out, e->lat, e->lon, 0);
		return;
	}
	radius = e->radius_m;
	for (size_t i = 0; i < r->evidences; i++) {
		const struct source_evidence *v = r->evidence[i];
		const struct gazetteer_entry *o;
		double x;

		if (v->mention == NULL || v->scored.entry == DISTRICTS_NONE ||
		    !(sources_p(placing_sources(w->placing), v, c->district) >
		    0))
			continue;
		o = w->g->entry + v->scored.entry;
		if (v->scored.entry == c->child &&
		    (v->mention->other || v->scored.weak))
			radius = 2 * e->radius_m;
		if (!deeper_touch(e, o))
			continue;
		x = 1 / (o->radius_m * o->radius_m);
		weight += x;
		lat += x * o->lat;
		lon += x * o->lon;
	}
	if (!(weight > 1.01 / (e->radius_m * e->radius_m))) {
		write_circle(out, e->lat, e->lon, radius);
		return;
	}
	radius = sqrt(1 / weight);
	write_circle(out, lat / weight, lon / weight,
	    radius < RADIUS_LEAST ? RADIUS_LEAST : radius);
}

/* Appends a candidate that is part of a district, up to its kind. */
static void
write_part(struct writer *w, struct buf *out, const struct placing_result *r,
    const struct placing_candidate *c)
{
	const struct gazetteer_entry *e = w->g->entry + c->child;

	buf_adds(out, STR("{\"place\":"));
	write_path(w, out, c->district, c->child);
	buf_adds(out, STR(",\"p\":"));
	write_p(w, out, c->p);
	if (e->class != GAZETTEER_LEVEL)
		write_entry_circle(w, out, r, c);
	else if (e->located)
		write_circle(out, e->lat, e->lon, e->radius_m);
	buf_adds(out, STR(",\"by\":\""));
}

static void
write_ranked(struct writer *w, struct buf *out, const struct placing_result *r)
{
	buf_addc(out, '[');
	for (size_t i = 0; i < r->n; i++) {
		const struct placing_candidate *c = r->ranked + i;

		if (c->child != DISTRICTS_NONE) {
			write_part(w, out, r, c);
		} else {
			buf_adds(out, w->candidate[c->district]);
			write_p(w, out, c->p);
			buf_adds(out, w->circle[c->district]);
		}
		buf_adds(out, w->by[c->by]);
	}
	json_end_list(out, ']');
}

/* Appends where a mention stands, and its words. */
static void
write_span(struct buf *out, const struct source_evidence *e,
    const struct sources *s, struct points *points)
{
	const struct mention *m = e->mention;

	buf_adds(out, STR(",\"at\":["));
	buf_addu(out, points_at_byte(points, m->from));
	buf_addc(out, ',');
	buf_addu(out, points_at_byte(points, m->to));
	buf_adds(out, STR("],\"scope\":\""));
	buf_adds(out, str_of(codebook_scope_name[e->scope]));
	buf_adds(out, STR("\",\"words\":"));
	json_quote(out, str_sub(s->post.text, m->from, m->to));
}

static void
write_one(struct writer *w, struct buf *out, const struct source_evidence *e,
    struct points *points)
{
	const struct sources *s = placing_sources(w->placing);

	buf_addc(out, '{');
	if (e->district != DISTRICTS_NONE) {
		buf_adds(out, STR("\"code\":"));
		write_path(w, out, e->district, e->child);
		buf_addc(out, ',');
	}
	if (e->mention != NULL && e->mention->text == LEXIS_NONE) {
		buf_adds(out, STR("\"listed\":false,\"name\":"));
		json_quote(out, str_sub(s->post.text, e->mention->name,
		    e->mention->to));
		buf_addc(out, ',');
	} else if (e->scored.entry != DISTRICTS_NONE) {
		buf_adds(out, w->entry[e->scored.entry]);
	}
	buf_adds(out, STR("\"p\":"));
	write_p(w, out, e->sure);
	buf_adds(out, STR(",\"by\":\""));
	buf_adds(out, str_of(sources_by_name[e->by]));
	buf_addc(out, '"');
	if (e->by == SOURCES_CHAIN) {
		buf_adds(out, STR(",\"of\":"));
		json_quote(out, e->of);
	}
	if (e->mention != NULL)
		write_span(out, e, s, points);
	buf_adds(out, STR("},"));
}

static void
write_evidence(struct writer *w, struct buf *out,
    const struct placing_result *r)
{
	const struct sources *s = placing_sources(w->placing);
	struct points points = points_of(s->post.text, s->post.ascii);

	buf_addc(out, '[');
	for (size_t i = 0; i < r->evidences; i++)
		write_one(w, out, r->evidence[i], &points);
	json_end_list(out, ']');
}

/* Whether a candidate is one of those that the post is placed in. */
static bool
is_placed(const struct placing_result *r, size_t candidate)
{
	for (size_t i = 0; i < r->places; i++)
		if (r->placed[i] == candidate)
			return true;
	return false;
}

static void
write_near(struct writer *w, struct buf *out, const struct placing_result *r)
{
	const struct lexis *l = &placing_sources(w->placing)->lexis;

	buf_addc(out, '[');
	for (size_t i = 0; i < r->n; i++)
		if (!is_placed(r, i) && r->ranked[i].p >= NEAR_P) {
			write_path(w, out, r->ranked[i].district,
			    r->ranked[i].child);
			buf_addc(out, ',');
		}
	for (size_t i = 0; i < r->evidences; i++)
		if (r->evidence[i]->scored.weak) {
			buf_clear(&w->text);
			buf_adds(&w->text, l->texts.key[
			    r->evidence[i]->mention->text]);
			buf_addc(&w->text, '?');
			json_quote(out, buf_str(&w->text));
			buf_addc(out, ',');
		}
	json_end_list(out, ']');
}

/* Adds what was found to the record; whether that is to be written. */
static bool
add_result(struct writer *w, struct buf *out, const struct placing_result *r)
{
	const struct tag_place *o = w->options;

	buf_adds(out, w->prefix[PLACING_CODES]);
	buf_addc(out, '[');
	for (size_t i = 0; i < r->places; i++) {
		const struct placing_candidate *c = r->ranked + r->placed[i];

		write_path(w, out, c->district, c->child);
		buf_addc(out, ',');
	}
	json_end_list(out, ']');
	buf_adds(out, w->prefix[PLACING_RANKED]);
	write_ranked(w, out, r);
	if (!o->no_evidence) {
		buf_adds(out, w->prefix[PLACING_EVIDENCE]);
		write_evidence(w, out, r);
	}
	if (o->near_misses) {
		buf_adds(out, w->prefix[PLACING_NEAR]);
		write_near(w, out, r);
	}
	placing_settle(w->placing, out);
	return r->places > 0 || !o->only;
}

/* Says what it means to ask for more than the district. */
static void
say_precision(const char *precision, const struct gazetteer *g)
{
	if (precision != NULL && !str_is(g->level[0], precision))
		diag_note("--precision %s says more exactly where people "
		    "complain than the %s does: mind who may see that",
		    precision, diag_vis(g->level[0]));
}

/* Writes the posts that were read ahead of their turn. */
static void
write_ahead(struct writer *w, struct lookahead *ahead)
{
	while (ahead != NULL && lookahead_next(ahead)) {
		bool keep;

		buf_clear(&w->add);
		keep = add_result(w, &w->add, placing_place(w->placing));
		lookahead_write(ahead, buf_str(&w->add), keep);
	}
}

/* Places and writes the next record in its turn; false: there is none. */
static bool
write_next(struct writer *w, struct reader *in, struct record *rec)
{
	if (!reader_next(in, rec))
		return false;
	placing_drop(rec);
	if (add_result(w, &rec->add, placing_record(w->placing, rec)))
		record_write(rec);
	return true;
}

int
tag_place_run(struct tag_place *o, char **files)
{
	struct writer w = { .options = o };
	struct record rec = { 0 };
	struct lookahead *ahead;
	struct gazetteer *g;
	struct reader *in;

	if (o->gazetteers.n == 0)
		cli_usage("no gazetteer: say which with -g");
	o->placing.sure = read_sure(o->sure);
	o->placing.use = read_use(o->use);
	w.g = g = gazetteer_open(o->gazetteers.item, o->gazetteers.n);
	w.placing = placing_open(g, &o->placing);
	say_precision(o->placing.precision, g);
	write_fixed(&w);
	in = reader_open(files, READER_RECORDS);
	reader_pass_ticks(in);
	reader_find(in, placing_members(w.placing));
	reader_look_inside(in);
	ahead = lookahead_open(in, w.placing, o->jobs);
	do
		write_ahead(&w, ahead);
	while (write_next(&w, in, &rec));
	reader_close(in);
	lookahead_close(ahead);
	record_free(&rec);
	placing_close(w.placing);
	gazetteer_close(g);
	free(w.path);
	free(w.candidate);
	free(w.circle);
	free(w.entry);
	buf_free(&w.text);
	buf_free(&w.add);
	arena_free(&w.texts);
	return diag_finish();
}
