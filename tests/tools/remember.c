/*
 * remember [--state F] [file ...]: the smallest program that remembers. It
 * counts posts by hour and prints a row for each as the next begins, and all
 * at the end.
 */
#include <stdlib.h>

#include "base/cli.h"
#include "base/diag.h"
#include "io/reader.h"
#include "io/state.h"
#include "json/json.h"
#include "stream/clock.h"
#include "stream/replay.h"

enum { HOUR = 3600, HOURS = 1000, VERSION = 1 };

static const char *path;
static struct clock now;
static struct replay replay;
static struct { int64_t hour, n; } counts[HOURS];	/* a ring */

static const struct cli_option options[] = {
	{ 0, "state", "F", "remember from one run to the next",
	    CLI_STRING, { .string = &path } },
	{ 0 }
};

static const struct cli_program program = {
	"remember", "[file ...]", "Counts posts by hour.", options
};

static void
print_hour(size_t i)
{
	struct buf row = { 0 };

	buf_addf(&row, "{\"row\":\"hour\",\"hour\":%lld,\"n\":%lld}\n",
	    (long long)counts[i].hour, (long long)counts[i].n);
	diag_write(buf_str(&row));
	buf_free(&row);
}

static void
count(int64_t t)
{
	size_t i = (size_t)(t / HOUR % HOURS);

	counts[i].hour = t / HOUR;
	counts[i].n++;
	if (t % HOUR == 0)
		print_hour((i + HOURS - 1) % HOURS);
}

static void
save(struct state *state)
{
	struct buf line = { 0 };

	state_begin(state, now.known ? &now.now : NULL, now.offset);
	replay_save(&replay, state);
	for (size_t i = 0; i < HOURS; i++) {
		if (counts[i].n == 0)
			continue;
		buf_clear(&line);
		buf_addf(&line, "{\"hour\":%lld,\"n\":%lld}",
		    (long long)counts[i].hour, (long long)counts[i].n);
		state_line(state, buf_str(&line));
	}
	state_end(state);
	buf_free(&line);
}

static void
restore(struct state *state)
{
	struct json line = { 0 };
	int64_t hour, n;

	while (state_next(state, &line)) {
		if (replay_load(&replay, state, &line))
			continue;
		if (!str_i64(json_raw(json_get(line.node, "hour")), &hour) ||
		    !str_i64(json_raw(json_get(line.node, "n")), &n))
			state_wrong(state, "no count of an hour");
		counts[hour % HOURS].hour = hour;
		counts[hour % HOURS].n = n;
	}
	if (state_clock(state, &now.now, &now.offset))
		now.known = true;
	replay_start(&replay, state);
	json_free(&line);
}

static void
take(const struct record *rec)
{
	struct buf scratch = { 0 };
	int64_t t;
	int32_t offset;

	if (clock_read(record_get(rec, "created_at"), &t, &offset) &&
	    !replay_is(&replay, STR(""), json_text(record_get(rec, "id"),
	    &scratch), t)) {
		clock_see(&now, t, offset);
		count(t);
	}
	buf_free(&scratch);
}

int
main(int argc, char *argv[])
{
	struct record rec = { 0 };
	struct state *state;
	struct reader *in;

	cli_parse(&argc, &argv, &program);
	state = state_open(path, VERSION);
	restore(state);
	in = reader_open(argv, READER_STREAM);
	while (reader_next(in, &rec)) {
		if (str_is(rec.row, "tick"))
			clock_tick(&now, &rec);
		else if (rec.row.p == NULL)
			take(&rec);
		if (now.known && state_due(state, now.now))
			save(state);
	}
	for (size_t i = 0; i < HOURS; i++)
		if (counts[i].n > 0)
			print_hour(i);
	save(state);
	state_close(state);
	reader_close(in);
	replay_free(&replay);
	record_free(&rec);
	clock_finish(&now);
	return diag_finish();
}
