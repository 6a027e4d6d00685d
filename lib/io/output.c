#include "io/output.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "base/replace.h"
#include "io/identity.h"

struct output {
	const char *path;
	bool replaces;		/* a file on disk; else what stands there */
	struct replace whole;
	FILE *file;
};

static _Noreturn void
fail(const char *path)
{
	diag_die("%s: cannot be written: %s", path, strerror(errno));
}

/* Fails when there cannot be a file beside path. */
static void
check_folder(const char *path)
{
	struct buf folder = { 0 };

	buf_adds(&folder, str_folder(path));
	if (access(buf_z(&folder), W_OK) != 0)
		fail(path);
	buf_free(&folder);
}

struct output *
output_open(const char *path)
{
	struct output *o = mem_new(1, sizeof(*o));
	struct stat st;

	o->path = path;
	identity_write(path);
	/* Not so for what a link leads to, such as /dev/stderr. */
	if (lstat(path, &st) != 0 || S_ISREG(st.st_mode)) {
		if (access(path, W_OK) != 0 && errno != ENOENT)
			fail(path);
		check_folder(path);
		o->replaces = true;
	}
	return o;
}

FILE *
output_file(struct output *o)
{
	if (o->file != NULL)
		return o->file;
	if (o->replaces) {
		replace_begin(&o->whole, o->path, 0666);
		o->file = o->whole.file;
	} else {
		o->file = fopen(o->path, "w");
	}
	if (o->file == NULL)
		fail(o->path);
	return o->file;
}

void
output_close(struct output *o)
{
	FILE *f = output_file(o);
	bool well;

	if (o->replaces) {
		well = replace_end(&o->whole, false);
		errno = o->whole.error;
	} else {
		well = !ferror(f);
		well = fclose(f) == 0 && well;
	}
	if (!well)
		fail(o->path);
	replace_free(&o->whole);
	free(o);
}

void
output_save(const char *path, struct str content)
{
	struct output *o = output_open(path);

	if (content.n > 0)
		fwrite(content.p, 1, content.n, output_file(o));
	output_close(o);
}

void
output_append(const char *path, struct str content)
{
	FILE *f = fopen(path, "a");
	bool well = f != NULL;

	if (well) {
		well = content.n == 0 ||
		    fwrite(content.p, 1, content.n, f) == content.n;
		well = fclose(f) == 0 && well;
	}
	if (!well)
		fail(path);
}
