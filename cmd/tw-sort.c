/* tw-sort: records in order of time, of an archive or of a stream. */
#include <inttypes.h>
#include <time.h>

#include "base/cli.h"
#include "base/diag.h"
#include "base/wait.h"
#include "io/reader.h"
#include "io/record.h"
#include "stream/follow.h"
#include "stream/order.h"
#include "stream/sorter.h"

static size_t memory = 56 << 20;
static bool following;
static struct follow stream = { .most = 1 << 20 };

static const struct cli_option options[] = {
	{ 'S', "size", "SIZE", "memory for records, 1M or more (56M); else files in TMPDIR",
	    CLI_SIZE, { .size = &memory } },
	{ 0, "follow", NULL, "a stream: records pass as they come",
	    CLI_FLAG, { .flag = &following } },
	{ 0, "late", "D", "hold each until one D later has come: 30s (0s)",
	    CLI_SPAN, { .span = &stream.late } },
	{ 0, "hold", "N", "at most N records (1048576); then the oldest goes",
	    CLI_COUNT, { .count = &stream.most } },
	{ 0, "tick", "D", "while nothing comes say each D how late it is: 10s",
	    CLI_SPAN, { .span = &stream.tick } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-sort", "[file ...]",
	"Brings records into order of time.", options
};

/* The next record or tick; other rows are left out. */
static bool
next(struct reader *in, struct record *rec)
{
	while (reader_next(in, rec)) {
		if (rec->row.p == NULL || str_is(rec->row, "tick"))
			return true;
		diag_bad_line(rec->file, rec->lineno, "a row, not a post: "
		    "tw-sort goes before the programs that print rows");
	}
	return false;
}

static void
sort_archive(struct reader *in, struct record *rec)
{
	struct sorter *s = sorter_open(memory);

	while (next(in, rec))
		sorter_add(s, rec);
	sorter_finish(s);
	if (sorter_undated(s) > 0)
		diag_note("records without a time, which come last: %" PRIu64,
		    sorter_undated(s));
	sorter_close(s);
}

static int
idle(void *arg)
{
	struct timespec t;

	(void)arg;
	(void)clock_gettime(CLOCK_MONOTONIC, &t);
	return follow_idle(&stream, time(NULL),
	    (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000);
}

static void
follow_stream(struct reader *in, struct record *rec)
{
	wait_catch_signals();
	wait_idle(idle, NULL);
	while (next(in, rec))
		follow_take(&stream, rec, time(NULL));
	follow_end(&stream);
	/* After a signal the feed begins anew, and has them once more. */
	if (wait_signalled() && stream.future.n > 0)
		diag_finding("records from the future, left out as the "
		    "program was stopped: %zu", stream.future.n);
	else
		follow_future(&stream);
	if (stream.undated > 0)
		diag_note("records without a time, which passed as they came: "
		    "%" PRIu64, stream.undated);
	if (stream.early > 0)
		diag_finding("records that went before their time, since more "
		    "than %zu were held (--hold): %" PRIu64, stream.most,
		    stream.early);
	follow_free(&stream);
}

int
main(int argc, char *argv[])
{
	struct record rec = { 0 };
	struct reader *in;

	cli_parse(&argc, &argv, &program);
	if (!following && (stream.late > 0 || stream.tick > 0))
		cli_usage("--late and --tick belong to --follow");
	if (stream.most == 0)
		cli_usage("--hold takes a number from 1");
	if (memory < SORTER_LEAST)
		cli_usage("--size takes 1M or more");
	in = reader_open(argv, READER_STREAM);
	reader_find(in, order_members);
	if (following)
		follow_stream(in, &rec);
	else
		sort_archive(in, &rec);
	reader_close(in);
	record_free(&rec);
	return diag_finish();
}
