#include "base/meter.h"

#include <bsd/libutil.h>
#include <stdio.h>
#include <unistd.h>

#include "base/cli.h"
#include "base/elapsed.h"

static uint64_t total;
static double began, drawn;
static int on;

static double
now(void)
{
	return (double)elapsed_ns() / 1e9;
}

void
meter_start(uint64_t bytes)
{
	on = cli_progress && isatty(STDERR_FILENO);
	total = bytes;
	began = drawn = now();
}

void
meter_at(uint64_t done, uint64_t records)
{
	char read[8], rate[8];
	double t, s;

	if (!on || (t = now()) - drawn < 0.2)
		return;
	drawn = t;
	s = t - began;
	humanize_number(read, sizeof(read), (int64_t)done, "B", HN_AUTOSCALE,
	    HN_DECIMAL | HN_NOSPACE);
	humanize_number(rate, sizeof(rate), (int64_t)((double)records / s), "",
	    HN_AUTOSCALE, HN_DECIMAL | HN_NOSPACE | HN_DIVISOR_1000);
	fprintf(stderr, "\r%s", read);
	if (total > 0 && done > 0 && done <= total) {
		double left = s * (double)(total - done) / (double)done;

		fprintf(stderr, ", %d %%, %d:%02d left",
		    (int)(100.0 * (double)done / (double)total),
		    (int)left / 60, (int)left % 60);
	}
	fprintf(stderr, ", %s records/s\033[K", rate);
}

void
meter_end(void)
{
	if (on)
		fputs("\r\033[K", stderr);
	on = 0;
}
