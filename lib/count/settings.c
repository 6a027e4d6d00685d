#include "count/settings.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/diag.h"
#include "base/mem.h"
#include "dimension/moment.h"

static struct arena read_texts;	/* of options that parts state, for the run */

/* Options that say how a run goes and where to, not what it counts or shows. */
static const char *const passing[] = {
	"partial", "merge", "output", "part"
};

/* Options that the parts and their merger must agree in. */
static const char *const counting[] = {
	"by", "of", "cluster", "sum", "decimal", "distinct", "distinct-approx", "versus", "combine",
	"pairs", "rates", "since", "until"
};

static bool
is_among(const char *name, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(name, list[i]) == 0)
			return true;
	return false;
}

static bool
is_passing(const char *name)
{
	return is_among(name, passing, ARRAY_N(passing));
}

static bool
is_counting(const char *name)
{
	return is_among(name, counting, ARRAY_N(counting));
}

/* Two options that make no sense together. */
static void
not_with(bool a, bool b, const char *text)
{
	if (a && b)
		cli_usage("%s", text);
}

bool
settings_date(const char *option, const char *text, int64_t *day)
{
	if (text == NULL)
		return false;
	if (!moment_day(str_of(text), day))
		diag_die("%s %s: not a date such as 2013-09-16", option,
		    diag_vis(str_of(text)));
	return true;
}

static void
check_window(const struct settings *s)
{
	int64_t first = 0, last = 0;

	bool since = settings_date("-s", s->since, &first);
	bool until = settings_date("-u", s->until, &last);

	if (since && until && last < first)
		diag_die("-s %s is later than -u %s", s->since, s->until);
}

void
settings_complete(struct settings *s)
{
	bool special = s->pairs || s->versus != NULL;

	not_with(s->pairs, s->versus != NULL,
	    "--pairs and --versus are two questions: ask them one by one");
	not_with(s->pairs || s->versus, s->crosstab,
	    "--crosstab does not go with --pairs or --versus");
	not_with(s->combine != NULL, special || s->crosstab ||
	    s->levels != NULL || s->rates || s->distinct != NULL ||
	    s->distinct_approx != NULL || s->sort != NULL || s->first > 0 ||
	    s->fill, "--combine prints rows of kind index: without --pairs, "
	    "--versus, --crosstab, --levels, --rates, --distinct, --fill, "
	    "--sort and -n");
	not_with(special, s->levels != NULL,
	    "--levels does not go with --pairs or --versus");
	not_with(special, s->rates,
	    "--rates does not go with --pairs or --versus");
	not_with(special, s->distinct != NULL || s->distinct_approx != NULL,
	    "--distinct does not go with --pairs or --versus");
	not_with(special, s->sum != NULL,
	    "--pairs and --versus count posts: they do not go with -w");
	not_with(s->coded || s->difference, special || s->combine != NULL ||
	    s->sum != NULL, "--coded and --difference count posts: they do not "
	    "go with --pairs, --versus, --combine and -w");
	not_with(s->distinct != NULL, s->distinct_approx != NULL,
	    "--distinct is exact, --distinct-approx is not: choose one");
	not_with(!s->fill && !s->rates, s->since != NULL || s->until != NULL,
	    "-s and -u say what --fill fills and --rates divides by; "
	    "tw-normalize -s -u chooses records");
	check_window(s);
	not_with(s->permutations > 0, !s->crosstab,
	    "--permutations belongs to --crosstab");
	if (s->unit == NULL)
		s->unit = special ? "records" : "mentions";
	not_with(s->pairs, strcmp(s->unit, "mentions") == 0,
	    "--pairs counts posts: --of records or --of coded");
	if (s->cluster == NULL)
		s->cluster = "day";
	if (s->seed == 0)
		s->seed = 1;
}

static void
write_one(struct buf *out, const struct cli_option *o, const char *value)
{
	struct buf text = { 0 };

	buf_addf(&text, "--%s%s%s", o->name, value == NULL ? "" : "=",
	    value == NULL ? "" : value);
	if (out->p[out->n - 1] != '[')
		buf_addc(out, ',');
	json_quote(out, buf_str(&text));
	buf_free(&text);
}

/* Appends what one option is set to, if anything. */
static void
write_option(struct buf *out, const struct cli_option *o)
{
	char number[32];

	switch (o->kind) {
	case CLI_FLAG:
		if (*o->to.flag)
			write_one(out, o, NULL);
		break;
	case CLI_STRING:
		if (*o->to.string != NULL)
			write_one(out, o, *o->to.string);
		break;
	case CLI_LIST:
		for (size_t i = 0; i < o->to.list->n; i++)
			write_one(out, o, o->to.list->item[i]);
		break;
	case CLI_COUNT:
		(void)snprintf(number, sizeof(number), "%zu", *o->to.count);
		if (*o->to.count > 0)
			write_one(out, o, number);
		break;
	case CLI_SPAN:
	case CLI_SIZE:
	case CLI_CALL:
		break;
	}
}

void
settings_write(struct buf *out, const struct cli_option *options)
{
	buf_addc(out, '[');
	for (const struct cli_option *o = options; o->name != NULL; o++)
		if (!is_passing(o->name))
			write_option(out, o);
	buf_addc(out, ']');
}

/* The value in "--name=value" when it is this option's; else NULL. */
static const char *
value_of_option(const char *text, const struct cli_option *o)
{
	size_t n = strlen(o->name);

	if (strncmp(text, "--", 2) != 0 || strncmp(text + 2, o->name, n) != 0)
		return NULL;
	text += 2 + n;
	return *text == '=' ? text + 1 : *text == '\0' ? text : NULL;
}

/* The words of the array that are about this option. */
static void
take_setting(const struct cli_option *o, const struct json_node *array)
{
	struct buf scratch = { 0 };

	JSON_EACH(v, array) {
		const char *value;

		buf_clear(&scratch);
		value = value_of_option(arena_str(&read_texts,
		    json_text(v, &scratch)).p, o);
		if (value != NULL && !cli_set(o, value))
			diag_die("--merge: a part that was counted with "
			    "--%s=%s", o->name, diag_vis(str_of(value)));
	}
	buf_free(&scratch);
}

/* Appends the array's words about one option, as write_option() would. */
static void
given(struct buf *out, const struct cli_option *o,
    const struct json_node *array)
{
	struct buf scratch = { 0 };

	JSON_EACH(v, array) {
		char *text;

		buf_clear(&scratch);
		text = mem_dup(json_text(v, &scratch));
		if (value_of_option(text, o) != NULL) {
			if (out->n > 1)
				buf_addc(out, ',');
			json_quote(out, str_of(text));
		}
		free(text);
	}
	buf_free(&scratch);
}

void
settings_read(const struct cli_option *options, const struct json_node *array)
{
	struct buf ours = { 0 }, theirs = { 0 };

	for (const struct cli_option *o = options; o->name != NULL; o++) {
		if (is_passing(o->name))
			continue;
		buf_clear(&ours);
		buf_addc(&ours, '[');
		write_option(&ours, o);
		if (ours.n == 1) {
			take_setting(o, array);
			continue;
		}
		buf_clear(&theirs);
		buf_addc(&theirs, '[');
		given(&theirs, o, array);
		if (is_counting(o->name) &&
		    !str_eq(buf_str(&ours), buf_str(&theirs)))
			diag_die("--merge: the parts were not counted with "
			    "this --%s: leave it out, or count them again",
			    o->name);
	}
	buf_free(&ours);
	buf_free(&theirs);
}
