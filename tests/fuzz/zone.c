/* TZif files and the rules in them, of any content, and names of zones. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/array.h"
#include "base/buf.h"
#include "time/tzrule.h"
#include "time/zone.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static char folder[] = "/tmp/tw-fuzz-XXXXXX";
static struct buf path;

static void
tidy(void)
{
	unlink(buf_z(&path));
	rmdir(folder);
}

static void
ask(struct zone *z)
{
	static const int64_t at[] = { -62135596800, -1, 0, 1379264400,
	    4102444800, 253402300799 };

	if (z == NULL)
		return;
	for (size_t i = 0; i < ARRAY_N(at); i++) {
		zone_offset(z, at[i]);
		zone_instant(z, at[i]);
	}
	zone_close(z);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct tzrule rule;
	struct buf name = { 0 };
	int64_t from = INT64_MIN, to;
	int32_t offset = 0;
	FILE *f;

	if (path.n == 0) {
		if (mkdtemp(folder) == NULL)
			exit(2);
		buf_addf(&path, "%s/Zone", folder);
		setenv("TZDIR", folder, 1);
		atexit(tidy);
	}
	f = fopen(buf_z(&path), "w");
	if (f == NULL)
		exit(2);
	fwrite(data, 1, n, f);
	fclose(f);
	ask(zone_open("Zone"));
	if (tzrule_parse((struct str){ (const char *)data, n }, &rule))
		tzrule_span(&rule, 1379264400, &from, &to, &offset);
	buf_add(&name, data, n);
	ask(zone_open(buf_z(&name)));
	zone_hint(buf_z(&name));
	buf_free(&name);
	return 0;
}
