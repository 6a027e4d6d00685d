#include "show/duration.h"

#include <assert.h>

#include "base/array.h"

static const struct {
	int64_t seconds;
	const char *name;
} units[] = {
	{ 86400, "d" }, { 3600, "h" }, { 60, "min" }, { 1, "s" }
};

void
duration_write(struct buf *out, int64_t seconds)
{
	size_t u = 0;

	assert(seconds >= 0);
	while (u + 1 < ARRAY_N(units) && seconds < units[u].seconds)
		u++;
	buf_addf(out, "%lld %s", (long long)(seconds / units[u].seconds),
	    units[u].name);
	seconds %= units[u].seconds;
	if (++u < ARRAY_N(units) && seconds >= units[u].seconds)
		buf_addf(out, " %lld %s",
		    (long long)(seconds / units[u].seconds), units[u].name);
}
