#include "dossier/flowparts.h"

#include <stdlib.h>

#include "show/escape.h"
#include "show/numerals.h"
#include "show/words.h"
#include "time/when.h"
#include "time/zone.h"

enum { NAMED_AUTHORS = 3, SECONDS_OF_DAY = 86400 };

bool
flowparts_is(const struct json_node *o)
{
	return json_get_type(o, "read", JSON_NUMBER) != NULL &&
	    json_get_type(o, "written", JSON_NUMBER) != NULL;
}

static struct str
text_of(struct flowparts *f, const struct json_node *o, const char *name)
{
	const struct json_node *v = json_get_type(o, name, JSON_STRING);
	struct buf scratch = { 0 };
	struct str s = { 0 };

	if (v != NULL)
		s = arena_str(&f->texts, json_text(v, &scratch));
	buf_free(&scratch);
	return s;
}

static void
read_authors(struct flowparts *f, const struct json_node *o)
{
	const struct json_node *list = json_get_type(o, "authors", JSON_ARRAY);
	struct buf name = { 0 }, scratch = { 0 };
	size_t cap = 0;

	if (list == NULL)
		return;
	JSON_EACH(v, list) {
		buf_clear(&name);
		buf_clear(&scratch);
		buf_addc(&name, '@');
		buf_adds(&name, json_text(v, &scratch));
		f->author = mem_grow(f->author, &cap, f->authors + 1,
		    sizeof(*f->author));
		f->author[f->authors++] = arena_str(&f->texts, buf_str(&name));
	}
	buf_free(&name);
	buf_free(&scratch);
}

static void
read_part(struct flowparts *f, struct str name, uint64_t n, size_t *cap)
{
	if (str_is(name, "read"))
		f->read = n;
	else if (str_is(name, "synthetic"))
		f->synthetic = n;
	else {
		if (str_is(name, "written"))
			f->written = n;
		f->part = mem_grow(f->part, cap, f->parts + 1,
		    sizeof(*f->part));
		f->part[f->parts++] = (struct flowparts_part){
			arena_str(&f->texts, name), n };
	}
}

void
flowparts_read(struct flowparts *f, const struct json_node *o)
{
	struct buf key = { 0 };
	size_t cap = 0;
	uint64_t n;

	JSON_EACH(v, o) {
		buf_clear(&key);
		if (v->type == JSON_NUMBER && str_u64(json_raw(v), &n))
			read_part(f, json_key(v, &key), n, &cap);
	}
	read_authors(f, o);
	f->since = text_of(f, o, "since");
	f->until = text_of(f, o, "until");
	f->zone = text_of(f, o, "zone");
	f->known = true;
	buf_free(&key);
}

/* The day of a date; false when it is none. */
static bool
day_of(struct str date, int64_t *day)
{
	struct buf scratch = { 0 };
	struct zone *utc = zone_open("UTC");
	bool is_day = numerals_date(&scratch, date) &&
	    zone_bound(date, utc, false, day);

	if (is_day)
		*day = when_day_of(*day);
	zone_close(utc);
	buf_free(&scratch);
	return is_day;
}

int64_t
flowparts_days(const struct flowparts *f)
{
	int64_t from, to;

	return day_of(f->since, &from) && day_of(f->until, &to) && from <= to ?
	    to - from + 1 : 0;
}

/* Appends +7, +5:30. */
static void
add_offset(struct buf *b, int32_t seconds)
{
	const int32_t minutes = abs(seconds) / 60;

	buf_addf(b, "%s%d", seconds < 0 ? "\u2212" : "+", minutes / 60);
	if (minutes % 60 != 0)
		buf_addf(b, ":%02d", minutes % 60);
}

/* What the clocks of Indonesia are called there; NULL for others. */
static const char *
indonesian(struct str zone)
{
	static const char *const name[][2] = {
		{ "Asia/Jakarta", "WIB" }, { "Asia/Pontianak", "WIB" },
		{ "Asia/Makassar", "WITA" }, { "Asia/Jayapura", "WIT" }
	};

	for (size_t i = 0; i < sizeof(name) / sizeof(name[0]); i++)
		if (str_is(zone, name[i][0]))
			return name[i][1];
	return NULL;
}

void
flowparts_zone(const struct flowparts *f, struct buf *b)
{
	char *name = mem_dup(f->zone);
	struct zone *zone = zone_open(name);
	const char *called = indonesian(f->zone);
	int64_t from, to;

	if (called != NULL && str_is(str_of(words_language()), "id"))
		buf_addf(b, "%s, ", called);
	escape_html(b, f->zone);
	if (zone != NULL && day_of(f->since, &from) && day_of(f->until, &to)) {
		int32_t least = INT32_MAX, most = INT32_MIN;

		for (; from <= to; from++) {
			const int32_t o = zone_offset(zone, from *
			    SECONDS_OF_DAY);

			least = o < least ? o : least;
			most = o > most ? o : most;
		}
		buf_addz(b, " (UTC");
		add_offset(b, least);
		if (most != least) {
			buf_addf(b, " %s ", words_of("to"));
			add_offset(b, most);
		}
		buf_addc(b, ')');
	}
	if (zone != NULL)
		zone_close(zone);
	free(name);
}

void
flowparts_authors(const struct flowparts *f, struct buf *b)
{
	struct buf n = { 0 };

	if (f->authors > NAMED_AUTHORS) {
		numerals_count(&n, (int64_t)f->authors);
		words_fill(b, "account.n", (const struct words_name[]){
		    { "n", buf_str(&n) }, { NULL, { 0 } } });
		buf_free(&n);
		return;
	}
	if (f->authors == 0)
		buf_addz(b, words_of("account.all"));
	for (size_t i = 0; i < f->authors; i++) {
		if (i > 0)
			buf_addf(b, i + 1 == f->authors ? " %s " : ", ",
			    words_of("and"));
		escape_html(b, f->author[i]);
	}
}

bool
flowparts_all_synthetic(const struct flowparts *f)
{
	return f->synthetic > 0 && f->synthetic == f->written;
}

bool
flowparts_some_synthetic(const struct flowparts *f)
{
	return f->synthetic > 0;
}

bool
flowparts_adds_up(const struct flowparts *f, uint64_t *sum)
{
	*sum = 0;
	for (size_t i = 0; i < f->parts; i++)
		*sum += f->part[i].n;
	return *sum == f->read;
}

void
flowparts_free(struct flowparts *f)
{
	free(f->part);
	free(f->author);
	arena_free(&f->texts);
}
