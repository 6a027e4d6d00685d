#include "burst/options.h"

#include <math.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "base/number.h"
#include "dimension/dimension.h"
#include "io/state.h"
#include "show/table.h"
#include "stats/cusum.h"

enum { KEYS_MOST = 1 << 20 };

/* A number of an option that is more than least; without one, otherwise. */
static double
number_of(const char *option, const char *text, double least, double otherwise)
{
	double v;

	if (text == NULL)
		return otherwise;
	if (!str_real(str_of(text), &v) || v <= least)
		cli_usage("%s takes a number above %g, not '%s'", option,
		    least, diag_vis(str_of(text)));
	return v;
}

double
options_scale(const struct burst_settings *set)
{
	return number_of("--scale", set->scale, 1, 4);
}

static double
floor_of(const struct burst_settings *set)
{
	return number_of("--floor", set->least, 0, 0.001);
}

struct cusum_rule
options_rule(const struct burst_settings *set)
{
	return (struct cusum_rule){ number_of("--alarm", set->alarm, 0, 0),
		number_of("--close", set->close, 0, 0) };
}

/* Posts to a false alarm, of "1/1200000". */
static double
posts_of(const char *text)
{
	uint64_t n;

	if (text == NULL)
		return 1200000;
	if (!str_starts(str_of(text), STR("1/")) ||
	    !str_u64(str_skip(str_of(text), 2), &n) || n == 0)
		cli_usage("--false takes 1/POSTS, one false alarm in so many "
		    "posts, as in 1/1200000, not '%s'",
		    diag_vis(str_of(text)));
	return (double)n;
}

static void
read_spans(struct campaign_spans *spans, const char *text)
{
	struct str rest = str_of(text), part;

	while (str_split(&rest, ',', &part)) {
		int64_t span;

		if (!number_span(str_trim(part), &span) || span == 0 ||
		    (spans->n > 0 && span <= spans->span[spans->n - 1]))
			cli_usage("--echo takes growing spans with a comma "
			    "between, as in 1d,7d,30d, not '%s'",
			    diag_vis(str_of(text)));
		if (spans->n == CAMPAIGN_ECHOES)
			cli_usage("--echo takes at most %d spans",
			    CAMPAIGN_ECHOES);
		spans->span[spans->n++] = span;
	}
}

static void
open_dimensions(struct sets_one *one, const char *spec)
{
	struct str rest = str_of(spec), part;

	while (dimension_split(&rest, &part)) {
		if (one->dims == SETS_CROSSED)
			cli_usage("-b %s: at most %d dimensions are crossed",
			    diag_vis(str_of(spec)), SETS_CROSSED);
		one->dim[one->dims++] = dimension_open(part, "-b", NULL);
	}
	if (one->dims == 0)
		cli_usage("-b '': a dimension is wanted, as in -b hashtags");
}

void
options_sets(struct sets *s, const struct burst_settings *set)
{
	struct campaign_spans spans = { 0 };
	double nats = log((double)set->keys * posts_of(set->rate));
	double alarm = number_of("--alarm", set->alarm, 0, 0);
	double close = number_of("--close", set->close, 0, 6);

	s->usual.scale = options_scale(set);
	s->usual.least = floor_of(set);
	read_spans(&spans, set->echo == NULL ? "1d,7d,30d" : set->echo);
	s->n = set->by.n;
	s->one = mem_new(s->n, sizeof(*s->one));
	for (size_t i = 0; i < s->n; i++) {
		struct sets_one *one = &s->one[i];
		struct detector *k = &one->keys;

		open_dimensions(one, set->by.item[i]);
		detector_open(k, str_of(set->by.item[i]), (uint32_t)set->keys);
		k->usual = &s->usual;
		k->calls = &s->calls;
		k->nats = nats;
		k->fixed = set->alarm != NULL;
		k->rule = (struct cusum_rule){ k->fixed ? alarm : nats, close };
		k->learning = s->warm > 0;
		k->campaigns.spans = spans;
		k->report = report_event;
		k->reporter = &s->report;
	}
}

void
options_state(struct state *state, const struct burst_settings *set)
{
	const struct {
		const char *name;
		const char *value;
	} option[] = {
		{ "scale", set->scale }, { "floor", set->least },
		{ "alarm", set->alarm }, { "false", set->rate },
		{ "close", set->close }, { "echo", set->echo },
		{ "reposts", set->reposts ? "yes" : NULL }
	};
	struct buf number = { 0 };

	if (state == NULL)
		return;
	for (size_t i = 0; i < set->by.n; i++)
		state_option(state, "by", str_of(set->by.item[i]));
	for (size_t i = 0; i < ARRAY_N(option); i++)
		if (option[i].value != NULL)
			state_option(state, option[i].name,
			    str_of(option[i].value));
	buf_addu(&number, set->keys);
	buf_addc(&number, ' ');
	buf_addu(&number, (uint64_t)set->warm);
	state_option(state, "keys and warm", buf_str(&number));
	if (set->calls != NULL)
		state_option_file(state, set->calls);
	buf_free(&number);
}

void
options_check(const struct burst_settings *set)
{
	double scale = options_scale(set);

	table_check(set->format);
	if (floor_of(set) >= 0.5 / scale)
		cli_usage("--floor %g: with --scale %g it is less than %g",
		    floor_of(set), scale, 0.5 / scale);
	if (set->keys == 0 || set->keys > KEYS_MOST)
		cli_usage("--keys takes a number from 1 to %d", KEYS_MOST);
	if (set->through && set->format != NULL &&
	    !str_is(str_of(set->format), "ndjson"))
		cli_usage("--through passes records on: its rows are ndjson, "
		    "not %s", diag_vis(str_of(set->format)));
}
