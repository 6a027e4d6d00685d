#include "gate/options.h"

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "io/input.h"
#include "io/kind.h"
#include "jq/expr.h"
#include "time/zone.h"

static struct zone *
open_zone(const char *name)
{
	struct zone *zone;

	if (name == NULL)
		return NULL;
	zone = zone_open(name);
	if (zone == NULL)
		diag_die("-z %s: no such zone: %s", name,
		    zone_hint(name) != NULL ? zone_hint(name) :
		    "there are names such as Asia/Jakarta and offsets such as "
		    "+07:00");
	return zone;
}

/* Whether s is written as a date is: a year, a month, a day, in digits. */
static bool
has_form_of_date(struct str s)
{
	return s.n == 10 && s.p[4] == '-' && s.p[7] == '-' &&
	    str_digits(str_sub(s, 0, 4)) && str_digits(str_sub(s, 5, 7)) &&
	    str_digits(str_skip(s, 8));
}

static int64_t
find_bound(const char *option, const char *date, struct zone *zone)
{
	struct str s = str_trim(str_of(date));
	int64_t t;

	if (zone_bound(s, zone, option[1] == 'u', &t))
		return t;
	if (has_form_of_date(s))
		diag_die("%s %s: there is no such day", option, date);
	diag_die("%s %s: neither a date such as 2013-09-16 nor an instant "
	    "with its offset, as 2013-09-16T08:00:00+07:00", option,
	    diag_vis(s));
}

static void
set_window(const struct gate_options *o, struct filter *f, struct zone *zone)
{
	struct zone *utc = zone == NULL ? zone_open("UTC") : NULL;

	f->has_since = o->since != NULL;
	f->has_until = o->until != NULL;
	if (o->since != NULL)
		f->since = find_bound("-s", o->since, utc != NULL ? utc : zone);
	if (o->until != NULL)
		f->until = find_bound("-u", o->until, utc != NULL ? utc : zone);
	if (f->has_since && f->has_until && f->until <= f->since)
		diag_die("-u %s is before -s %s: nothing lies between them",
		    o->until, o->since);
	if (utc != NULL && (f->has_since || f->has_until))
		diag_note("days are those of UTC: no zone was given with -z");
	if (utc != NULL)
		zone_close(utc);
}

/* Calls use with each line of a file that is not blank. */
static void
each_line(const char *path, void (*use)(void *, struct str), void *to)
{
	struct buf all = { 0 };
	struct str rest, line;

	if (!input_slurp(path, SIZE_MAX / 8, &all))
		diag_stop();
	for (rest = buf_str(&all); str_split(&rest, '\n', &line); ) {
		line = str_trim(line);
		if (line.n > 0)
			use(to, line);
	}
	buf_free(&all);
}

static void
add_author(void *filter, struct str handle)
{
	filter_author(filter, handle);
}

static void
add_deleted(void *set, struct str id)
{
	idset_add(set, STR(""), id);
}

static void
add_public(void *pseudonyms, struct str name)
{
	pseudonym_public(pseudonyms, name);
}

static void
set_kinds(const struct gate_options *o, struct filter *f)
{
	for (size_t i = 0; i < o->kinds.n; i++) {
		struct str rest = str_of(o->kinds.item[i]), one;

		while (str_split(&rest, ',', &one)) {
			enum kind k = kind_find(one);

			if (k == KINDS)
				diag_die("--kind %s: no such kind: there are "
				    "%s", diag_vis(one), KIND_TEXTS);
			f->kinds |= 1u << k;
		}
	}
}

static void
set_authors(const struct gate_options *o, struct filter *f)
{
	for (size_t i = 0; i < o->authors.n; i++) {
		struct str handle = str_of(o->authors.item[i]);

		if (str_find(handle, STR("://")) != SIZE_MAX)
			diag_note("-a %s: an address is no handle: give what "
			    "stands after its last /", diag_vis(handle));
		else if (str_chr(handle, ',') != SIZE_MAX)
			diag_note("-a %s: taken for one author with a comma; "
			    "-a is given once for each", diag_vis(handle));
		filter_author(f, handle);
	}
	for (size_t i = 0; i < o->author_files.n; i++)
		each_line(o->author_files.item[i], add_author, f);
}

static void
set_filter(const struct gate_options *o, struct filter *f, struct zone *zone)
{
	set_window(o, f, zone);
	set_authors(o, f);
	set_kinds(o, f);
	for (size_t i = 0; i < o->langs.n; i++) {
		struct str rest = str_of(o->langs.item[i]), one;

		while (str_split(&rest, ',', &one))
			names_add(&f->langs, one);
	}
	if (o->expr != NULL)
		f->expr = expr_open_condition(o->expr, "-e");
}

static void
set_privacy(const struct gate_options *o, struct gate *g)
{
	for (size_t i = 0; i < o->deleted_files.n; i++)
		each_line(o->deleted_files.item[i], add_deleted, &g->left_out);
	if (o->key == NULL && o->public_files.n > 0)
		cli_usage("--public says who needs no pseudonym: it goes with "
		    "--pseudonyms");
	if (o->key != NULL && o->dehydrate)
		cli_usage("--dehydrate writes the ids that --pseudonyms hides");
	if (o->key != NULL)
		g->pseudonyms = pseudonym_open(o->key);
	for (size_t i = 0; i < o->public_files.n; i++)
		each_line(o->public_files.item[i], add_public, g->pseudonyms);
}

/* Reads K/N of --part: a part, from 1, of so many. */
static void
set_part(const char *part, struct gate *g)
{
	struct str rest = str_of(part), k, n;

	if (!str_split(&rest, '/', &k) || !str_split(&rest, '/', &n) ||
	    rest.n > 0 || !str_u64(k, &g->part) || !str_u64(n, &g->parts) ||
	    g->part < 1 || g->part > g->parts)
		cli_usage("--part is a part of so many, such as 1/4 to 4/4, "
		    "not '%s'", diag_vis(str_of(part)));
}

void
gate_options_apply(const struct gate_options *o, struct gate *g)
{
	g->zone = open_zone(o->zone);
	g->keep_duplicates = o->keep_duplicates;
	g->non_public = o->non_public;
	g->dehydrate = o->dehydrate;
	g->apply_deletes = o->apply_deletes;
	if (o->part != NULL)
		set_part(o->part, g);
	set_filter(o, &g->filter, g->zone);
	set_privacy(o, g);
	g->asked = (struct flow_asked){
		/* A pseudonym is not written beside whose it is. */
		.authors = g->pseudonyms != NULL ? NULL : &g->filter.authors,
		.since = o->since,
		.until = o->until,
		.zone = o->zone
	};
}
