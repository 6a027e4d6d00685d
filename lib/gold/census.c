#include "gold/census.h"

#include <assert.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "io/reader.h"
#include "json/json.h"
#include "json/json_leaf.h"
#include "json/json_scan.h"
#include "json/keys.h"

/* Members of a record that are looked up, in this order. */
enum { CODES, NEAR, OWN, ID };

/* Makes room for the codes that there are by now. */
static void
room_for_codes(struct census *a)
{
	size_t n = a->codings->codes.n;

	if (n <= a->codes)
		return;
	a->count = mem_resize(a->count, n, sizeof(*a->count));
	a->count_n = mem_resize(a->count_n, n, sizeof(*a->count_n));
	a->class = mem_resize(a->class, n, sizeof(*a->class));
	a->hits = mem_resize(a->hits, n, sizeof(*a->hits));
	a->nears = mem_resize(a->nears, n, sizeof(*a->nears));
	for (; a->codes < n; a->codes++) {
		a->count[a->codes] = NULL;
		a->count_n[a->codes] = 0;
		a->class[a->codes] = mem_new(a->posts + 1, 1);
		memset(a->class[a->codes], CORRECTED_REST, a->posts + 1);
	}
}

static struct census_count *
count_at(struct census *a, uint16_t code, size_t cell)
{
	size_t n = a->count_n[code];

	if (cell >= n) {
		size_t want = a->cells + a->cells / 2 + 16;

		a->count[code] = mem_resize(a->count[code], want,
		    sizeof(**a->count));
		memset(a->count[code] + n, 0, (want - n) * sizeof(**a->count));
		a->count_n[code] = want;
	}
	return &a->count[code][cell];
}

static bool
holds_code(const uint16_t *codes, size_t n, uint16_t code)
{
	for (size_t i = 0; i < n; i++)
		if (codes[i] == code)
			return true;
	return false;
}

/* The codes of an array, each once; unknown ones are kept to be named. */
static size_t
read_codes(struct census *a, const struct json_node *array, uint16_t **list,
    bool near)
{
	size_t n = 0;

	if (!json_inside(&a->json, array, JSON_ARRAY, 1))
		return 0;
	JSON_EACH(v, a->json.node) {
		struct str s, meant;
		uint32_t i;
		uint16_t code;

		buf_clear(&a->text);
		s = json_text(v, &a->text);
		i = names_find(&a->codings->codes, s);
		if (i == NAMES_NONE && a->codings->book != NULL) {
			if (a->strangers.n < 1000)
				(void)names_add(&a->strangers, s);
			continue;
		}
		code = i != NAMES_NONE ? (uint16_t)i :
		    codings_code(a->codings, s, &meant);
		room_for_codes(a);
		/* Given and nearly given at once is given. */
		if (!holds_code(*list, n, code) && !(near &&
		    holds_code(a->hits, a->hits_n, code)))
			(*list)[n++] = code;
	}
	return n;
}

static size_t
census_cell_of(struct census *a, uint32_t group, uint32_t cluster)
{
	const uint32_t key[2] = { group, cluster };
	uint32_t n = a->keys.n, i;

	i = names_add(&a->keys, (struct str){ (const char *)key, sizeof(key) });
	if (i == n) {
		a->cell = mem_grow(a->cell, &a->cell_cap, (size_t)n + 1,
		    sizeof(*a->cell));
		a->cell[n] = (struct census_cell){ group, cluster, 0, 0 };
		a->cells = (size_t)n + 1;
	}
	return i;
}

static void
add_to_group(struct census *a, uint32_t group, uint32_t cluster, bool none,
    uint32_t post)
{
	size_t cell = census_cell_of(a, group, cluster);

	a->cell[cell].posts++;
	a->cell[cell].none += none;
	for (size_t i = 0; i < a->hits_n; i++)
		count_at(a, a->hits[i], cell)->hit++;
	for (size_t i = 0; i < a->nears_n; i++)
		count_at(a, a->nears[i], cell)->near++;
	if (post == NAMES_NONE)
		return;
	a->place = mem_grow(a->place, &a->place_cap, a->places + 1,
	    sizeof(*a->place));
	a->place[a->places++] = (struct census_place){ post, group };
}

/* The hand-coded post that the record is, if it is one. */
static uint32_t
post_of(struct census *a, const struct record *rec)
{
	uint32_t post;

	buf_clear(&a->text);
	post = names_find(&a->codings->posts, json_text(rec->found[ID],
	    &a->text));
	if (post == NAMES_NONE || a->seen[post])
		return NAMES_NONE;
	a->seen[post] = true;
	for (size_t i = 0; i < a->hits_n; i++)
		a->class[a->hits[i]][post] = CORRECTED_HIT;
	for (size_t i = 0; i < a->nears_n; i++)
		a->class[a->nears[i]][post] = CORRECTED_NEAR;
	return post;
}

static void
count_record(struct census *a, const struct record *rec)
{
	bool none = a->own && record_none_own(rec->found[OWN]);
	uint32_t cluster, post;

	if (!json_type_is(rec->found[CODES], JSON_ARRAY)) {
		a->untagged++;
		return;
	}
	a->records++;
	a->none_own += none;
	a->near_seen = a->near_seen || rec->found[NEAR] != NULL;
	a->hits_n = a->nears_n = 0;
	if (!none) {
		a->hits_n = read_codes(a, rec->found[CODES], &a->hits, false);
		a->nears_n = read_codes(a, rec->found[NEAR], &a->nears, true);
	}
	a->hit_posts += a->hits_n > 0;
	moment_read(&a->moment, rec);
	cluster = cluster_of(&a->cluster, rec, &a->moment);
	post = post_of(a, rec);
	if (a->by == NULL) {
		add_to_group(a, 0, cluster, none, post);
		return;
	}
	dimension_read(a->by, rec, &a->moment);
	for (size_t i = 0; i < a->by->n; i++)
		add_to_group(a, a->by->value[i], cluster, none, post);
}

static void
open_archive(struct census *a, struct codings *c,
    const struct census_options *o)
{
	*a = (struct census){ .codings = c, .posts = c->posts.n };
	if (o->scope != NULL && strcmp(o->scope, "own") != 0 &&
	    strcmp(o->scope, "any") != 0)
		diag_die("--scope is own or any, not '%s'",
		    diag_vis(str_of(o->scope)));
	a->own = o->scope != NULL ? strcmp(o->scope, "own") == 0 :
	    c->book == NULL || c->book->file[0].set.scope == SCOPE_OWN;
	if (o->by != NULL)
		a->by = dimension_open(str_of(o->by), "-b", c->book);
	cluster_open(&a->cluster, o->cluster == NULL ? "day" : o->cluster);
	a->seen = mem_new(c->posts.n + 1, sizeof(*a->seen));
	room_for_codes(a);
	if (c->dimension.n == 0)
		diag_die("what was coded? Name it with -d, or give the "
		    "codebook with -c");
}

static void
report(const struct census *a)
{
	const char *d = diag_vis(a->codings->dimension);

	if (a->records == 0)
		diag_die("no record has %s: tag first", d);
	if (a->untagged > 0)
		diag_note("records that do not carry %s, left out: %llu", d,
		    (unsigned long long)a->untagged);
	if (a->none_own > 0)
		diag_note("posts without own words, which have no code for "
		    "certain: %llu", (unsigned long long)a->none_own);
	if (!a->near_seen)
		diag_note("no record has %s_near: add --near-misses to the "
		    "tagger, and less must be coded for the same width", d);
	if (a->strangers.n > 0)
		diag_note("codes of records that the book does not have: %lu, "
		    "such as %s", (unsigned long)a->strangers.n,
		    diag_vis(a->strangers.key[0]));
	cluster_report(&a->cluster);
	if (a->by != NULL)
		dimension_report(a->by);
}

void
census_read(struct census *a, struct codings *c, char **paths,
    const struct census_options *o)
{
	struct keys wanted = { 0 };
	struct record rec = { 0 };
	struct buf near = { 0 };
	struct reader *in;

	open_archive(a, c, o);
	buf_adds(&near, c->dimension);
	buf_addz(&near, "_near");
	keys_add(&wanted, c->dimension);
	keys_add(&wanted, buf_str(&near));
	keys_add(&wanted, STR("own"));
	keys_add(&wanted, STR("id"));
	in = reader_open(paths, READER_RECORDS);
	reader_find(in, &wanted);
	while (reader_next(in, &rec))
		count_record(a, &rec);
	reader_close(in);
	record_free(&rec);
	report(a);
	buf_free(&near);
}

size_t
census_groups(const struct census *a)
{
	return a->by == NULL ? 1 : a->by->values.n;
}

struct str
census_group(const struct census *a, uint32_t group)
{
	return a->by == NULL ? STR("") : a->by->values.key[group];
}

unsigned
census_class(const struct census *a, uint32_t post, uint16_t code)
{
	assert(post < a->posts && code < a->codes);
	return a->seen[post] ? a->class[code][post] : CENSUS_UNSEEN;
}

struct census_count
census_count(const struct census *a, uint16_t code, size_t cell)
{
	return cell < a->count_n[code] ? a->count[code][cell] :
	    (struct census_count){ 0, 0 };
}

void
census_free(struct census *a)
{
	for (size_t i = 0; i < a->codes; i++) {
		free(a->count[i]);
		free(a->class[i]);
	}
	free(a->count);
	free(a->count_n);
	free(a->class);
	free(a->cell);
	free(a->seen);
	free(a->place);
	free(a->hits);
	free(a->nears);
	names_free(&a->keys);
	names_free(&a->strangers);
	dimension_close(a->by);
	cluster_close(&a->cluster);
	moment_free(&a->moment);
	json_free(&a->json);
	buf_free(&a->text);
	*a = (struct census){ 0 };
}
