#include "base/cli.h"

#include <bsd/stdlib.h>
#include <getopt.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "base/number.h"
#include "base/sandbox.h"
#include "base/spell.h"
#include "base/visible.h"

#ifndef TW_VERSION
#define TW_VERSION "unknown"
#endif

enum { OPTIONS_MAX = 64 };

bool cli_progress;
bool cli_unbuffered;
size_t cli_max_line = 64 << 20;
bool cli_reads_all;

static const struct cli_program *program;
static bool open_to_all;	/* --no-sandbox */
static bool bare_k;	/* -k came without a number */

/* The arguments of options, with a NULL after them. */
static struct cli_list arguments;

static void
add_argument(const char *arg)
{
	arguments.item = mem_grow(arguments.item, &arguments.cap,
	    arguments.n + 2, sizeof(*arguments.item));
	arguments.item[arguments.n++] = arg;
	arguments.item[arguments.n] = NULL;
}

static void help(const char *);
static void version(const char *);
static void keep_going(const char *);

static const struct cli_option common[] = {
	{ 'k', "keep-going", "N",
	    "accept N bad lines with status 0 (all, without N)",
	    CLI_CALL, { .call = keep_going } },
	{ 0, "max-line", "SIZE", "leave out lines longer than this (64M)",
	    CLI_SIZE, { .size = &cli_max_line } },
	{ 0, "no-sandbox", NULL, "keep the network and all files within reach",
	    CLI_FLAG, { .flag = &open_to_all } },
	{ 'P', "progress", NULL, "draw a meter on the terminal",
	    CLI_FLAG, { .flag = &cli_progress } },
	{ 'U', "unbuffered", NULL, "write each record out at once",
	    CLI_FLAG, { .flag = &cli_unbuffered } },
	{ 'h', "help", NULL, "print this", CLI_CALL, { .call = help } },
	{ 'V', "version", NULL, "print the version", CLI_CALL, { .call = version } },
	{ 0 }
};

/* -k alone takes its number in the same word: -k5. */
static bool
arg_is_optional(const struct cli_option *o)
{
	return o->to.call == keep_going;
}

static void
add_usage(struct buf *out)
{
	buf_addf(out, "usage: %s [option ...] %s\n", program->name,
	    program->operands);
}

static void
add_option(struct buf *out, const struct cli_option *o)
{
	struct buf left = { 0 };

	if (o->letter != 0)
		buf_addf(&left, "-%c, ", o->letter);
	else
		buf_addz(&left, "    ");
	buf_addf(&left, "--%s", o->name);
	if (arg_is_optional(o))
		buf_addf(&left, "[=%s]", o->arg);
	else if (o->arg != NULL)
		buf_addf(&left, " %s", o->arg);
	buf_addf(out, "  %-27s %s\n", buf_z(&left), o->help);
	buf_free(&left);
}

static void
help(const char *arg)
{
	struct buf out = { 0 };

	(void)arg;
	add_usage(&out);
	buf_addf(&out, "%s\n\n", program->about);
	for (const struct cli_option *o = program->options; o->name; o++)
		add_option(&out, o);
	for (const struct cli_option *o = common; o->name; o++)
		add_option(&out, o);
	buf_addf(&out, "\nThe manual: man %s\n", program->name);
	diag_write(buf_str(&out));
	diag_stop();
}

static void
version(const char *arg)
{
	struct buf out = { 0 };

	(void)arg;
	buf_addf(&out, "%s %s\n", program->name, TW_VERSION);
	diag_write(buf_str(&out));
	diag_stop();
}

static void
keep_going(const char *arg)
{
	const char *error;
	long long n;

	bare_k = arg == NULL;
	if (arg == NULL) {
		diag_keep_going(SIZE_MAX);
		return;
	}
	n = strtonum(arg, 0, LLONG_MAX, &error);
	if (error != NULL)
		cli_usage("-k takes a whole number, not '%s'",
		    diag_vis(str_of(arg)));
	diag_keep_going((size_t)n);
}

void
cli_usage(const char *fmt, ...)
{
	struct buf usage = { 0 };
	char *wrong = NULL;
	va_list ap;

	va_start(ap, fmt);
	if (vasprintf(&wrong, fmt, ap) < 0)
		wrong = NULL;
	va_end(ap);
	add_usage(&usage);
	buf_addf(&usage, "try '%s --help'", program->name);
	diag_trouble_shown(buf_z(&usage), "%s", wrong != NULL ? wrong : fmt);
	exit(DIAG_TROUBLE);
}

bool
cli_set(const struct cli_option *o, const char *arg)
{
	const char *error = NULL;

	switch (o->kind) {
	case CLI_FLAG:
		*o->to.flag = true;
		break;
	case CLI_STRING:
		*o->to.string = arg;
		break;
	case CLI_LIST:
		o->to.list->item = mem_grow(o->to.list->item,
		    &o->to.list->cap, o->to.list->n + 1,
		    sizeof(*o->to.list->item));
		o->to.list->item[o->to.list->n++] = arg;
		break;
	case CLI_COUNT:
		*o->to.count = (size_t)strtonum(arg, 0, LLONG_MAX, &error);
		break;
	case CLI_SPAN:
		return number_span(str_of(arg), o->to.span);
	case CLI_SIZE:
		return number_size(str_of(arg), o->to.size);
	case CLI_CALL:
		o->to.call(arg);
		break;
	}
	return error == NULL;
}

const char *
cli_file_hint(const char *arg)
{
	static struct buf hint;

	buf_clear(&hint);
	if (strchr(arg, '.') != NULL || strchr(arg, '/') != NULL)
		buf_addf(&hint, "; to write a file, end the line with > %s",
		    diag_vis(str_of(arg)));
	return buf_z(&hint);
}

/* What an argument that was not read should have been. */
static const char *
wanted_number(const struct cli_option *o)
{
	switch (o->kind) {
	case CLI_SPAN:
		return "a whole number with s, m, h or d, such as 90m";
	case CLI_SIZE:
		return "a whole number with K, M or G, such as 56M";
	case CLI_FLAG:
	case CLI_STRING:
	case CLI_LIST:
	case CLI_COUNT:
	case CLI_CALL:
		break;
	}
	return "a whole number";
}

/* Of what can be said once, given is what was said before; NULL: nothing. */
static void
check_twice(const struct cli_option *o, const char **given, const char *arg)
{
	bool once = o->kind != CLI_FLAG && o->kind != CLI_LIST &&
	    o->kind != CLI_CALL;

	if (once && *given != NULL && strcmp(*given, arg) != 0)
		diag_note("--%s is given twice: %s counts, not %s", o->name,
		    diag_vis(str_of(arg)), diag_vis(str_of(*given)));
	*given = arg;
}

static void
take_option(const struct cli_option *o, const char *arg)
{
	if (arg != NULL && !visible_utf8(str_of(arg)))
		cli_usage("--%s takes text in UTF-8, not '%s'", o->name,
		    diag_vis(str_of(arg)));
	if (arg != NULL)
		add_argument(arg);
	if (!cli_set(o, arg))
		cli_usage("--%s takes %s, not '%s'", o->name, wanted_number(o),
		    diag_vis(str_of(arg)));
}

/* -k 5 reads a file named 5: say so when there is none. */
static void
check_bare_k(char **operands)
{
	const char *error;

	for (; bare_k && *operands != NULL; operands++) {
		strtonum(*operands, 0, LLONG_MAX, &error);
		if (error == NULL && access(*operands, F_OK) != 0)
			cli_usage("no file named %s; the number of -k is "
			    "written without a blank: -k%s", *operands,
			    *operands);
	}
}

/*
 * What other tools call an option, and what it is here; where the program has
 * several of a meaning, the first is named.
 */
static const char *const elsewhere[][2] = {
	{ "tz", "zone" }, { "timezone", "zone" }, { "time-zone", "zone" },
	{ "since-date", "since" }, { "start", "since" },
	{ "start-date", "since" }, { "start-time", "since" },
	{ "from", "since" }, { "from-date", "since" }, { "after", "since" },
	{ "until-date", "until" }, { "end", "until" }, { "end-date", "until" },
	{ "end-time", "until" }, { "to", "until" }, { "to-date", "until" },
	{ "before", "until" },
	{ "user", "author" }, { "username", "author" }, { "handle", "author" },
	{ "screen-name", "author" },
	{ "group-by", "by" }, { "groupby", "by" }, { "group", "by" },
	{ "format", "output" }, { "output-format", "output" },
	{ "limit", "number" }, { "max-results", "number" }, { "top", "number" },
	{ "dict", "codebook" }, { "dictionary", "codebook" },
	{ "filter", "expression" }, { "where", "expression" },
	{ "query", "expression" },
	{ "columns", "map" }, { "fields", "map" }, { "mapping", "map" },
	{ "weight", "sum" }, { "type", "format" }, { "input-format", "format" },
	{ "random-seed", "seed" }, { "language", "lang" },
	{ "language", "words" }, { "lang", "words" },
	{ "csv", "output" }, { "json", "output" }, { "xlsx", "output" },
	{ "threads", "jobs" }, { "cores", "jobs" }, { "workers", "jobs" },
	{ "book", "codebook" }, { "rules", "codebook" },
	{ "verbose", "progress" },
};

/* What the n options call it; NULL when they do not, or nobody does. */
static const struct option *
known_elsewhere(struct str name, const struct option *longs, int n)
{
	for (size_t i = 0; i < ARRAY_N(elsewhere); i++)
		for (int k = 0; str_is(name, elsewhere[i][0]) && k < n; k++)
			if (strcmp(elsewhere[i][1], longs[k].name) == 0)
				return &longs[k];
	return NULL;
}

/* Where an option is that this program does not have. */
static const char *
whose(int letter)
{
	static const struct {
		int letter;
		const char *program;
	} of[] = {
		{ 'a', "tw-normalize" }, { 'b', "tw-count" }, { 'c', "tw-tag" },
		{ 'f', "tw-normalize" }, { 'g', "tw-tag-place" },
		{ 'M', "tw-tag" }, { 'm', "tw-normalize" },
		{ 'p', "tw-align" }, { 's', "tw-normalize" },
		{ 'u', "tw-normalize" }, { 'z', "tw-normalize" },
	};
	static struct buf said;

	buf_clear(&said);
	if (letter == 'o')
		buf_addz(&said, "; to write a file, end the line with > FILE");
	for (size_t i = 0; i < ARRAY_N(of); i++)
		if (of[i].letter == letter &&
		    strcmp(of[i].program, program->name) != 0)
			buf_addf(&said, "; it is one of %s", of[i].program);
	return buf_z(&said);
}

/*
 * -author is read as -a uthor, which nobody means: word is one of short
 * options that took its argument out of it.
 */
static void
check_dash(const char *word, const struct option *longs, int n)
{
	if (word[0] != '-' || word[1] == '-')
		return;
	for (int i = 0; i < n; i++)
		if (strcmp(word + 1, longs[i].name) == 0)
			cli_usage("%s is read as -%c %s; did you mean -%s?",
			    word, word[1], word + 2, word);
}

/* --word is none of the n options, or the beginning of several, or has = . */
static _Noreturn void
unknown_word(const char *word, const struct option *longs, int n)
{
	struct str name = str_skip(str_of(word), 2);
	const struct option *ours;
	struct spell near;
	struct buf begun = { 0 };
	size_t end = str_chr(name, '=');

	name = str_sub(name, 0, end);
	near = spell_of(name);
	for (int i = 0; i < n; i++) {
		if (end != SIZE_MAX && str_is(name, longs[i].name))
			cli_usage("--%s takes no value", longs[i].name);
		if (str_starts(str_of(longs[i].name), name))
			buf_addf(&begun, "%s --%s", begun.n > 0 ? "," : "",
			    longs[i].name);
		spell_try(&near, str_of(longs[i].name));
	}
	if (begun.n > 0)
		cli_usage("--%s is the beginning of several:%s",
		    diag_vis(name), buf_z(&begun));
	if ((ours = known_elsewhere(name, longs, n)) != NULL)
		cli_usage("unknown option --%s; here it is --%s",
		    diag_vis(name), ours->name);
	if (str_is(name, "output") || str_is(name, "out"))
		cli_usage("unknown option --%s%s", diag_vis(name), whose('o'));
	cli_usage("unknown option --%s%s%s%s", diag_vis(name),
	    near.best.n > 0 ? "; did you mean --" : "", diag_vis(near.best),
	    near.best.n > 0 ? "?" : "");
}

/* What cannot be held back is said to who looks at the terminal. */
static void
enter_sandbox(char *const *operands)
{
	static const char *const none[] = { NULL };
	const char *missing = open_to_all ? NULL : sandbox_enter(operands,
	    arguments.n == 0 ? none : arguments.item, !cli_reads_all);

	if (missing != NULL && cli_progress)
		diag_note("%s", missing);
}

void
cli_parse(int *argc, char ***argv, const struct cli_program *p)
{
	const struct cli_option *all[OPTIONS_MAX];
	const char *given[OPTIONS_MAX] = { NULL };
	struct option longs[OPTIONS_MAX + 1];
	struct buf shorts = { 0 };
	int n = 0, c;

	program = p;
	diag_begin(p->name);
	for (const struct cli_option *o = p->options; o->name; o++)
		all[n++] = o;
	for (const struct cli_option *o = common; o->name; o++)
		all[n++] = o;
	buf_addc(&shorts, ':');
	for (int i = 0; i < n; i++) {
		int arg = all[i]->arg == NULL ? no_argument :
		    arg_is_optional(all[i]) ? optional_argument :
		    required_argument;

		longs[i] = (struct option){ all[i]->name, arg, NULL, 1000 + i };
		if (all[i]->letter == 0)
			continue;
		buf_addc(&shorts, (char)all[i]->letter);
		for (int k = 0; k < arg; k++)
			buf_addc(&shorts, ':');
	}
	longs[n] = (struct option){ 0 };
	opterr = 0;
	while ((c = getopt_long(*argc, *argv, buf_z(&shorts), longs, NULL)) !=
	    -1) {
		int i = c - 1000;

		if (c == ':')
			cli_usage("%s needs an argument", (*argv)[optind - 1]);
		if (c == '?' && optopt != 0 && optopt < 1000)
			cli_usage("unknown option -%c%s", optopt,
			    whose(optopt));
		if (c == '?')
			unknown_word((*argv)[optind - 1], longs, n);
		for (int k = 0; c < 1000 && k < n; k++)
			if (all[k]->letter == c)
				i = k;
		if (c < 1000 && optarg == (*argv)[optind - 1] + 2)
			check_dash((*argv)[optind - 1], longs, n);
		check_twice(all[i], &given[i], optarg);
		take_option(all[i], optarg);
	}
	buf_free(&shorts);
	*argc -= optind;
	*argv += optind;
	check_bare_k(*argv);
	enter_sandbox(*argv);
}
