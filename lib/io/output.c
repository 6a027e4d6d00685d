#include "io/output.h"

#include <errno.h>
#include <stdio.h>

#include "base/diag.h"

static void
save(const char *path, const char *mode, struct str content)
{
	FILE *f = fopen(path, mode);
	bool well = f != NULL;

	if (well) {
		well = content.n == 0 ||
		    fwrite(content.p, 1, content.n, f) == content.n;
		well = fclose(f) == 0 && well;
	}
	if (!well)
		diag_die("%s: cannot be written: %s", path, strerror(errno));
}

void
output_save(const char *path, struct str content)
{
	save(path, "w", content);
}

void
output_append(const char *path, struct str content)
{
	save(path, "a", content);
}
