#include "dossier/flowtext.h"

#include <stdlib.h>

#include "base/mem.h"
#include "show/escape.h"
#include "show/numerals.h"
#include "show/words.h"
#include "time/when.h"
#include "time/zone.h"

enum { NAMED_AUTHORS = 3, SECONDS_OF_DAY = 86400 };

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

/* The first and the last day of the window; false when it has none. */
static bool
window_of(const struct flowparts *f, int64_t *from, int64_t *to)
{
	return day_of(f->since, from) && day_of(f->until, to) && *from <= *to;
}

int64_t
flowtext_days(const struct flowparts *f)
{
	int64_t from, to;

	return window_of(f, &from, &to) ? to - from + 1 : 0;
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
flowtext_zone(const struct flowparts *f, struct buf *b)
{
	char *name = mem_dup(f->zone);
	struct zone *zone = zone_open(name);
	const char *called = indonesian(f->zone);
	int64_t from, to;

	if (called != NULL && str_is(str_of(words_language()), "id"))
		buf_addf(b, "%s, ", called);
	escape_html(b, f->zone);
	if (zone != NULL && window_of(f, &from, &to)) {
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
flowtext_authors(const struct flowparts *f, struct buf *b)
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
