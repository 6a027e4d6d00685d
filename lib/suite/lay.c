#include "suite/lay.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/str.h"
#include "io/input.h"
#include "io/output.h"
#include "io/shipped.h"

/* A file of a study, and what is shipped for it. */
static const struct {
	const char *name, *shipped, *suffix;
} files[] = {
	{ "Makefile", "study", ".mk" },
	{ "first.codebook", "first", ".codebook" },
	{ "priorities.tsv", "priorities", ".tsv" },
};

enum { LONGEST = 1 << 20 };

static void
set_path(struct buf *path, const char *folder, const char *name)
{
	buf_clear(path);
	buf_addf(path, "%s/%s", folder, name);
}

void
lay_study(const char *folder)
{
	struct buf path = { 0 }, content[ARRAY_N(files)] = { 0 };

	for (size_t i = 0; i < ARRAY_N(files); i++) {
		char *from = shipped_find(files[i].shipped, "studies/new",
		    files[i].suffix);

		if (!input_slurp(from, LONGEST, &content[i]))
			diag_stop();
		free(from);
		set_path(&path, folder, files[i].name);
		if (access(buf_z(&path), F_OK) == 0)
			diag_die("%s is there already: nothing was written; "
			    "name a new folder", diag_vis(buf_str(&path)));
	}
	if (mkdir(folder, 0777) != 0 && errno != EEXIST)
		diag_die("cannot make the folder %s: %s",
		    diag_vis(str_of(folder)), strerror(errno));
	for (size_t i = 0; i < ARRAY_N(files); i++) {
		set_path(&path, folder, files[i].name);
		output_save(buf_z(&path), buf_str(&content[i]));
		buf_free(&content[i]);
	}
	buf_free(&path);
}
