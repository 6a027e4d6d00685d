/* Time stamps: what is read and written is read as the same instant. */
#include <stdlib.h>

#include "time/when.h"
#include "time/zone.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct zone *zone;
	static struct buf b;
	char *copy = malloc(n + (n == 0));
	struct str s = { copy, n };
	int64_t t, again, bound;
	int32_t offset, same;

	if (copy == NULL)
		return 0;
	if (zone == NULL)
		zone = zone_open("Europe/Berlin");
	if (n > 0)
		memcpy(copy, data, n);
	if (when_parse(s, &t, &offset) != WHEN_NONE) {
		buf_clear(&b);
		when_write(&b, t, offset, false);
		/* A shift can lead out of the years 0 to 9999. */
		if (b.n == sizeof("2000-01-01T00:00:00+00:00") - 1 &&
		    (when_parse(buf_str(&b), &again, &same) != WHEN_GIVEN ||
		    again != t || same != offset))
			abort();
		if (zone_offset(zone, t) % 900 != 0 && t > 0)
			abort();
	}
	zone_bound(s, zone, n % 2 == 0, &bound);
	free(copy);
	return 0;
}
