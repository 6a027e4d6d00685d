/* Any archive of posts, made into records. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "base/meter.h"
#include "base/spell.h"
#include "intake/archive.h"
#include "io/input.h"
#include "source/source.h"

static const char *zone_name, *since, *until, *account, *expr_text, *format,
    *flow_path;
static struct cli_list authors, author_files, kinds, langs, deleted_files;
static const char *key_path, *map_arg;
static struct cli_list public_files;
static bool keep_duplicates, non_public, dehydrate, extra, apply_deletes,
    list_formats, quiet;

static const struct cli_option options[] = {
	{ 'z', "zone", "ZONE",
	    "days and times are those of this zone (Asia/Jakarta, +07:00)",
	    CLI_STRING, { .string = &zone_name } },
	{ 's', "since", "DATE",
	    "from this local date or instant on",
	    CLI_STRING, { .string = &since } },
	{ 'u', "until", "DATE",
	    "up to this local date or instant, itself included",
	    CLI_STRING, { .string = &until } },
	{ 'a', "author", "HANDLE",
	    "posts of this author; may be repeated",
	    CLI_LIST, { .list = &authors } },
	{ 0, "authors", "FILE",
	    "posts of the authors in this file, one a line",
	    CLI_LIST, { .list = &author_files } },
	{ 0, "kind", "KIND,...",
	    "repost, manual-repost, quote, reply, original",
	    CLI_LIST, { .list = &kinds } },
	{ 0, "lang", "CODE,...",
	    "posts in these languages",
	    CLI_LIST, { .list = &langs } },
	{ 'e', "expression", "JQ",
	    "records for which this is true",
	    CLI_STRING, { .string = &expr_text } },
	{ 'f', "format", "NAME",
	    "take the input for this format (see --list-formats)",
	    CLI_STRING, { .string = &format } },
	{ 0, "list-formats", NULL,
	    "print the formats that are known",
	    CLI_FLAG, { .flag = &list_formats } },
	{ 'm', "map", "MAP",
	    "a jq program that makes records, or member=column,...",
	    CLI_STRING, { .string = &map_arg } },
	{ 0, "account", "HANDLE",
	    "whose personal export this is",
	    CLI_STRING, { .string = &account } },
	{ 0, "keep-duplicates", NULL,
	    "write posts that came before once more",
	    CLI_FLAG, { .flag = &keep_duplicates } },
	{ 0, "non-public", NULL,
	    "write posts that are not for everybody, too",
	    CLI_FLAG, { .flag = &non_public } },
	{ 0, "dehydrate", NULL,
	    "write ids only",
	    CLI_FLAG, { .flag = &dehydrate } },
	{ 0, "extra", NULL,
	    "keep columns of a table that no member is for",
	    CLI_FLAG, { .flag = &extra } },
	{ 0, "pseudonyms", "KEYFILE",
	    "replace ids and names by hashes under the key in this file",
	    CLI_STRING, { .string = &key_path } },
	{ 0, "public", "FILE",
	    "but not these handles and ids, one a line",
	    CLI_LIST, { .list = &public_files } },
	{ 0, "apply-deletes", NULL,
	    "leave out posts that a notice in the input deletes",
	    CLI_FLAG, { .flag = &apply_deletes } },
	{ 0, "deleted", "FILE",
	    "leave out the posts whose ids are in this file",
	    CLI_LIST, { .list = &deleted_files } },
	{ 'q', "quiet", NULL,
	    "say of a file only what keeps it from being read",
	    CLI_FLAG, { .flag = &quiet } },
	{ 0, "flow", "FILE",
	    "write what became of all that was read, as JSON",
	    CLI_STRING, { .string = &flow_path } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-normalize", "[file ...]", "make records of any archive of posts",
	options
};

static void
print_formats(void)
{
	struct buf b = { 0 };

	for (size_t i = 0; sources[i] != NULL; i++)
		if (sources[i]->title != NULL)
			buf_addf(&b, "%-22s  %s\n", sources[i]->name,
			    sources[i]->title);
	diag_write(buf_str(&b));
	buf_free(&b);
}

static struct zone *
open_zone(void)
{
	struct zone *zone;

	if (zone_name == NULL)
		return NULL;
	zone = zone_open(zone_name);
	if (zone == NULL)
		diag_die("-z %s: no such zone: %s", zone_name,
		    zone_hint(zone_name) != NULL ? zone_hint(zone_name) :
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
set_window(struct filter *f, struct zone *zone)
{
	struct zone *utc = zone == NULL ? zone_open("UTC") : NULL;

	f->has_since = since != NULL;
	f->has_until = until != NULL;
	if (since != NULL)
		f->since = find_bound("-s", since, utc != NULL ? utc : zone);
	if (until != NULL)
		f->until = find_bound("-u", until, utc != NULL ? utc : zone);
	if (f->has_since && f->has_until && f->until <= f->since)
		diag_die("-u %s is before -s %s: nothing lies between them",
		    until, since);
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
set_kinds(struct filter *f)
{
	for (size_t i = 0; i < kinds.n; i++) {
		struct str rest = str_of(kinds.item[i]), one;

		while (str_split(&rest, ',', &one)) {
			size_t k = 0;

			while (k < POST_KINDS &&
			    !str_is(one, post_kind_names[k]))
				k++;
			if (k == POST_KINDS)
				diag_die("--kind %s: no such kind: there are "
				    "repost, manual-repost, quote, reply, "
				    "original", diag_vis(one));
			f->kinds |= 1u << k;
		}
	}
}

static void
set_authors(struct filter *f)
{
	for (size_t i = 0; i < authors.n; i++) {
		struct str handle = str_of(authors.item[i]);

		if (str_find(handle, STR("://")) != SIZE_MAX)
			diag_note("-a %s: an address is no handle: give what "
			    "stands behind its last /", diag_vis(handle));
		else if (str_chr(handle, ',') != SIZE_MAX)
			diag_note("-a %s: taken for one author with a comma; "
			    "-a is given once for each", diag_vis(handle));
		filter_author(f, handle);
	}
	for (size_t i = 0; i < author_files.n; i++)
		each_line(author_files.item[i], add_author, f);
}

static void
set_filter(struct filter *f, struct zone *zone)
{
	set_window(f, zone);
	set_authors(f);
	set_kinds(f);
	for (size_t i = 0; i < langs.n; i++) {
		struct str rest = str_of(langs.item[i]), one;

		while (str_split(&rest, ',', &one))
			names_add(&f->langs, one);
	}
	if (expr_text != NULL)
		f->expr = expr_open_condition(expr_text, "-e");
}

static void
set_privacy(struct gate *g)
{
	for (size_t i = 0; i < deleted_files.n; i++)
		each_line(deleted_files.item[i], add_deleted, &g->left_out);
	if (key_path == NULL && public_files.n > 0)
		cli_usage("--public says who needs no pseudonym: it goes with "
		    "--pseudonyms");
	if (key_path != NULL && dehydrate)
		cli_usage("--dehydrate writes the ids that --pseudonyms hides");
	if (key_path != NULL)
		g->pseudonyms = pseudonym_open(key_path);
	for (size_t i = 0; i < public_files.n; i++)
		each_line(public_files.item[i], add_public, g->pseudonyms);
}

/* Which format may be meant by a name that none has. */
static const char *
format_hint(struct str name)
{
	static struct buf hint;
	struct spell near = spell_of(name);

	buf_clear(&hint);
	if (str_is(name, "csv") || str_is(name, "tsv"))
		return ": one of any columns is called table";
	for (size_t i = 0; sources[i] != NULL; i++) {
		struct str known = str_of(sources[i]->name);

		if (sources[i]->title == NULL)
			continue;
		spell_try(&near, known);
		if (str_starts(known, name))
			buf_addf(&hint, "%s %s", hint.n > 0 ? "," :
			    ": there are", sources[i]->name);
	}
	if (hint.n == 0 && near.best.n > 0)
		buf_addf(&hint, " (did you mean %s?)",
		    diag_vis(near.best));
	return buf_z(&hint);
}

static const struct source *
find_format(void)
{
	const struct source *s;

	if (format == NULL)
		return NULL;
	s = source_find(format);
	if (s == NULL)
		diag_die("-f %s: no such format%s; --list-formats has them all",
		    diag_vis(str_of(format)), format_hint(str_of(format)));
	return s;
}

/* Opened before anything is read: a long run may not fail at its end. */
static FILE *
open_flow(void)
{
	FILE *f = flow_path == NULL ? NULL : fopen(flow_path, "w");

	if (flow_path != NULL && f == NULL)
		diag_die("%s: cannot write the flow: %s", flow_path,
		    strerror(errno));
	return f;
}

static void
write_flow(FILE *f, const struct flow *flow)
{
	struct buf b = { 0 };

	if (f == NULL)
		return;
	flow_json(&b, flow);
	if (fwrite(b.p, 1, b.n, f) != b.n || fclose(f) != 0)
		diag_die("%s: cannot write the flow: %s", flow_path,
		    strerror(errno));
	buf_free(&b);
}

/*
 * Where posts came in and none was wanted, an option may be mistyped. On some
 * the expression failed: that is said elsewhere.
 */
static void
say_none_written(const struct flow *flow, uint64_t failed)
{
	static const struct {
		enum flow_part part;
		const char *why;
	} reasons[] = {
		{ FLOW_NOT_PUBLIC, "not for everybody" },
		{ FLOW_DELETED, "deleted" },
		{ FLOW_NO_TIME, "without a time for -s and -u" },
		{ FLOW_OUTSIDE_WINDOW, "outside -s and -u" },
		{ FLOW_OTHER_AUTHOR, "by other authors than -a" },
		{ FLOW_OTHER_KIND, "of another --kind" },
		{ FLOW_OTHER_LANGUAGE, "in another --lang (Indonesian is id)" },
		{ FLOW_EXPRESSION, "for which -e is not true" },
	};
	struct buf why = { 0 };

	if (flow->part[FLOW_WRITTEN] > 0)
		return;
	for (size_t i = 0; i < sizeof(reasons) / sizeof(*reasons); i++) {
		uint64_t n = flow->part[reasons[i].part];

		if (reasons[i].part == FLOW_EXPRESSION)
			n -= failed;
		if (n > 0)
			buf_addf(&why, "%s %llu %s", why.n > 0 ? "," : "",
			    (unsigned long long)n, reasons[i].why);
	}
	if (why.n > 0)
		diag_note("no post is written:%s", buf_z(&why));
	buf_free(&why);
}

/* Files of a personal export that say something of the posts in others. */
static bool
goes_first(const char *path)
{
	const char *slash = strrchr(path, '/'),
	    *name = slash != NULL ? slash + 1 : path;

	return strncmp(name, "note-tweet", 10) == 0 ||
	    strcmp(name, "account.js") == 0;
}

static void
read_files(struct intake *in, char **paths)
{
	char dash[] = "-", *from_stdin[] = { dash, NULL };

	if (paths[0] == NULL) {
		if (isatty(STDIN_FILENO))
			diag_note("reading from the terminal");
		paths = from_stdin;
	}
	meter_start(input_total(paths));
	for (char **p = paths; *p != NULL; p++)
		if (goes_first(*p))
			archive_read(in, *p);
	for (char **p = paths; *p != NULL; p++)
		if (!goes_first(*p))
			archive_read(in, *p);
	meter_end();
}

int
main(int argc, char *argv[])
{
	struct intake_options o = { 0 };
	struct gate gate = { 0 };
	struct map map = { 0 };
	const struct flow *flow;
	struct intake *in;
	FILE *flow_file;

	cli_parse(&argc, &argv, &program);
	if (list_formats) {
		print_formats();
		return diag_finish();
	}
	gate.zone = open_zone();
	gate.keep_duplicates = keep_duplicates;
	gate.non_public = non_public;
	gate.dehydrate = dehydrate;
	gate.apply_deletes = apply_deletes;
	set_filter(&gate.filter, gate.zone);
	set_privacy(&gate);
	o.forced = find_format();
	if (map_arg != NULL) {
		map_open(&map, map_arg);
		o.map = &map;
	}
	o.account = account;
	o.extra = extra;
	o.quiet = quiet;
	flow_file = open_flow();
	in = intake_open(&o, &gate, sources);
	read_files(in, argv);
	flow = intake_end(in);
	say_none_written(flow, gate.filter.failed);
	write_flow(flow_file, flow);
	intake_close(in);
	if (gate.zone != NULL)
		zone_close(gate.zone);
	gate_free(&gate);
	map_close(&map);
	return diag_finish();
}
