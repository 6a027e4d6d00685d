#include "incident/site.h"

#include <math.h>

#include "json/json.h"
#include "text/fold.h"

#define EARTH 6371008.8	/* metres */
#define SAME_SPOT 300.0	/* metres */
#define LEAST_P 0.3	/* of a mention that is a site */
#define HALF (SITE_P_ONE / 2)

/*
 * The number of a path, SITE_PATHS_MAX when there are too many of them: a
 * gazetteer has some hundreds.
 */
static uint32_t
path_number(struct sites *s, struct str path)
{
	uint32_t n = names_find(&s->paths, path);

	if (n != NAMES_NONE)
		return n;
	if (s->paths.n >= SITE_PATHS_MAX) {
		s->full = true;
		return SITE_PATHS_MAX;
	}
	return names_add(&s->paths, path);
}

/* A path's district: its first level; of what lies outside, two. */
static struct str
district_of(struct str path)
{
	size_t end = str_chr(path, '/');
	struct str first = str_sub(path, 0, end);

	if (end == SIZE_MAX || !str_eq(first, STR("outside")))
		return first;
	end = str_chr(str_skip(path, first.n + 1), '/');
	return end == SIZE_MAX ? path : str_sub(path, 0, first.n + 1 + end);
}

/* Adds p to a district; the likeliest ones are kept, in order. */
static void
add_district(struct site *site, uint16_t district, uint32_t p)
{
	size_t i = 0;

	while (i < site->places && site->place[i].district != district)
		i++;
	if (i < site->places)
		p += site->place[i].p;
	else if (i < SITE_PLACES)
		site->places++;
	else if (site->place[--i].p >= p)
		return;
	for (; i > 0 && site->place[i - 1].p < p; i--)
		site->place[i] = site->place[i - 1];
	site->place[i] = (struct site_place){ district,
		(uint16_t)(p > SITE_P_ONE ? SITE_P_ONE : p) };
}

/* A number of the object; false when it has none of that name. */
static bool
number_member(const struct json_node *object, const char *name, double *out)
{
	return json_real(json_get(object, name), out);
}

static const struct site_spot nowhere = { 0, 0, SITE_UNKNOWN };

static struct site_spot
spot_of(const struct json_node *object)
{
	double lat, lon, radius;

	if (!number_member(object, "lat", &lat) ||
	    !number_member(object, "lon", &lon) || fabs(lat) > 90 ||
	    fabs(lon) > 180)
		return nowhere;
	if (!number_member(object, "radius_m", &radius) || radius < 0)
		radius = 0;
	return (struct site_spot){ (int32_t)lround(lat * 1e6),
		(int32_t)lround(lon * 1e6), (float)radius };
}

static void
add_path(struct site *site, struct sites *s, struct str path, double p,
    const struct json_node *object)
{
	uint32_t number = path_number(s, path);
	uint32_t district = path_number(s, district_of(path));
	uint32_t share = (uint32_t)lround(p * SITE_P_ONE);

	if (number == SITE_PATHS_MAX || district == SITE_PATHS_MAX)
		return;
	if (share > site->p) {
		site->p = (uint16_t)share;
		site->path = (uint16_t)number;
		site->spot = object == NULL ? nowhere : spot_of(object);
	}
	add_district(site, (uint16_t)district, share);
}

/* Each {"place":...,"p":...} of the ranking; false when there is none. */
static bool
read_ranked(struct site *site, struct sites *s, const struct json_node *ranked)
{
	if (!json_inside(&s->json, ranked, JSON_ARRAY, 2))
		return false;
	JSON_EACH(v, s->json.node) {
		const struct json_node *place = json_get_type(v, "place",
		    JSON_STRING);
		double p;

		buf_clear(&s->text);
		if (place != NULL && number_member(v, "p", &p) && p > 0 &&
		    p <= 1)
			add_path(site, s, json_text(place, &s->text), p, v);
	}
	return true;
}

/* Codes without a ranking, as people give them: each as likely. */
static void
read_about(struct site *site, struct sites *s, const struct json_node *about)
{
	size_t n = 0;

	if (!json_inside(&s->json, about, JSON_ARRAY, 1))
		return;
	JSON_EACH(v, s->json.node)
		n += v->type == JSON_STRING;
	JSON_EACH(v, s->json.node) {
		buf_clear(&s->text);
		if (v->type == JSON_STRING)
			add_path(site, s, json_text(v, &s->text),
			    1 / (double)n, NULL);
	}
}

/* Where listed entries are many they take the room of names that are not. */
static void
add_entry(struct site *site, struct site_entry entry)
{
	size_t i = 0;

	while (i < site->entries && site->entry[i].key != entry.key)
		i++;
	if (i < site->entries) {
		if (site->entry[i].spot.radius < 0)
			site->entry[i].spot = entry.spot;
		return;
	}
	if (site->entries < SITE_ENTRIES) {
		site->entry[site->entries++] = entry;
		return;
	}
	while (i > 0 && site->entry[i - 1].spot.radius != SITE_UNLISTED)
		i--;
	if (i > 0 && entry.spot.radius != SITE_UNLISTED)
		site->entry[i - 1] = entry;
}

/* How evidence names a row of the gazetteer: its id, its line, its file. */
static void
name_row(struct buf *out, struct str id, struct str line, struct str book)
{
	buf_clear(out);
	buf_adds(out, id);
	buf_addc(out, '\t');
	buf_adds(out, line);
	buf_addc(out, '\t');
	buf_adds(out, book);
}

void
sites_use(struct sites *s, const struct gazetteer *g)
{
	struct buf row = { 0 }, line = { 0 };

	s->gazetteer = g;
	for (uint32_t i = 0; i < g->entries; i++) {
		const struct gazetteer_entry *e = &g->entry[i];

		buf_clear(&line);
		buf_addu(&line, e->line);
		name_row(&row, e->id, buf_str(&line), g->files > 1 ?
		    g->file[e->file].name : STR(""));
		(void)names_add(&s->rows, buf_str(&row));
	}
	buf_free(&row);
	buf_free(&line);
}

/* The entry that evidence names; NULL when the gazetteer has none like it. */
static const struct gazetteer_entry *
entry_of(struct sites *s, struct str id, const struct json_node *v)
{
	const struct json_node *line = json_get(v, "line");
	const struct json_node *book = json_get(v, "book");
	struct buf row = { 0 };
	uint32_t n;

	if (s->gazetteer == NULL || line == NULL)
		return NULL;
	name_row(&row, id, json_raw(line), json_type_is(book, JSON_STRING) ?
	    (struct str){ book->p + 1, book->n - 2 } : STR(""));
	n = names_find(&s->rows, buf_str(&row));
	buf_free(&row);
	return n == NAMES_NONE ? NULL : &s->gazetteer->entry[n];
}

/* Where an entry lies: by the gazetteer, else by a ranking as deep as it. */
static struct site_spot
spot_of_entry(const struct site *site, const struct sites *s, struct str id,
    const struct gazetteer_entry *e)
{
	struct str path = site->p == 0 ? STR("") : site_path(s, site->path);

	if (e != NULL && e->located)
		return (struct site_spot){ (int32_t)lround(e->lat * 1e6),
			(int32_t)lround(e->lon * 1e6), (float)e->radius_m };
	if (str_ends(path, id) && path.n > id.n &&
	    path.p[path.n - id.n - 1] == '/')
		return site->spot;
	return nowhere;
}

/* A name that the gazetteer does not list. */
static void
read_unlisted(struct site *site, struct sites *s, const struct json_node *name)
{
	struct site_entry found = { .spot.radius = SITE_UNLISTED };

	if (name == NULL)
		return;
	buf_clear(&s->text);
	fold_add(&s->text, (struct str){ name->p + 1, name->n - 2 });
	found.key = (uint32_t)hash_seeded(buf_str(&s->text), s->key);
	add_entry(site, found);
}

/*
 * What a mention names that is smaller than a district: an entry of the
 * gazetteer, or a name that it does not list. What is surely less than meant,
 * as a direction is (arah Dago), names nothing.
 */
static void
read_mention(struct site *site, struct sites *s, const struct json_node *v)
{
	const struct json_node *entry = json_get_type(v, "entry", JSON_STRING);
	const struct json_node *code = json_get_type(v, "code", JSON_STRING);
	const struct gazetteer_entry *e;
	struct str id;
	double p;

	if (!json_is(json_get(v, "by"), "text") ||
	    (number_member(v, "p", &p) && p < LEAST_P))
		return;
	if (entry == NULL) {
		read_unlisted(site, s, json_get_type(v, "name", JSON_STRING));
		return;
	}
	if (code == NULL)
		return;
	buf_clear(&s->text);
	buf_reserve(&s->text, entry->n + code->n);
	id = json_text(entry, &s->text);
	e = entry_of(s, id, v);
	if (str_eq(district_of(json_text(code, &s->text)), id) ||
	    (e != NULL && e->class == GAZETTEER_ABOVE))
		return;
	add_entry(site, (struct site_entry){ (uint32_t)hash_seeded(id, s->key),
	    spot_of_entry(site, s, id, e) });
}

void
site_read(struct site *site, struct sites *s, const struct site_members *m)
{
	*site = (struct site){ .spot = nowhere };
	if (!read_ranked(site, s, m->ranked))
		read_about(site, s, m->about);
	if (!json_inside(&s->json, m->evidence, JSON_ARRAY, 2))
		return;
	JSON_EACH(v, s->json.node)
		read_mention(site, s, v);
}

/* In 1 / SITE_P_ONE: whole numbers add up the same in any order. */
static uint32_t
overlap(const struct site *a, const struct site *b)
{
	uint32_t sum = 0;

	for (size_t i = 0; i < a->places; i++)
		for (size_t k = 0; k < b->places; k++)
			if (a->place[i].district == b->place[k].district)
				sum += a->place[i].p < b->place[k].p ?
				    a->place[i].p : b->place[k].p;
	return sum;
}

double
site_overlap(const struct site *a, const struct site *b)
{
	return (double)overlap(a, b) / SITE_P_ONE;
}

bool
site_known(const struct site *site)
{
	return overlap(site, site) > HALF;
}

double
site_distance(const struct site_spot *a, const struct site_spot *b)
{
	double rad = acos(-1) / 180e6;
	double y = (a->lat - b->lat) * rad;
	double x = (double)(a->lon - b->lon) * rad *
	    cos(((double)a->lat + b->lat) / 2 * rad);

	return EARTH * sqrt(x * x + y * y);
}

static bool
entries_near(const struct site_entry *a, const struct site_entry *b)
{
	double reach = SAME_SPOT;

	if (a->key == b->key)
		return true;
	if (a->spot.radius < 0 || b->spot.radius < 0)
		return false;
	reach = fmax(reach, fmax((double)a->spot.radius,
	    (double)b->spot.radius));
	return site_distance(&a->spot, &b->spot) < reach;
}

bool
site_near(const struct site *a, const struct site *b)
{
	for (size_t i = 0; i < a->entries; i++)
		for (size_t k = 0; k < b->entries; k++)
			if (entries_near(&a->entry[i], &b->entry[k]))
				return true;
	return a->entries == 0 || b->entries == 0;
}

bool
site_apart(const struct site *a, const struct site *b)
{
	return site_known(a) && site_known(b) && overlap(a, b) <= HALF;
}

void
site_add(struct site *site, const struct site *post)
{
	if (post->p > site->p) {
		site->places = post->places;
		site->path = post->path;
		site->p = post->p;
		memcpy(site->place, post->place, sizeof(site->place));
		site->spot = post->spot;
	}
	for (size_t i = 0; i < post->entries; i++)
		add_entry(site, post->entry[i]);
}

void
sites_free(struct sites *s)
{
	names_free(&s->paths);
	names_free(&s->rows);
	json_free(&s->json);
	buf_free(&s->text);
}
