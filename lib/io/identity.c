#include "io/identity.h"

#include <stddef.h>
#include <unistd.h>

#include "base/diag.h"
#include "base/mem.h"

#define BOTH "%s: is input and output at once: write to another file"

/* Files on disk. */
struct list {
	struct file {
		dev_t device;
		ino_t number;
	} *file;
	size_t n;
	size_t cap;
};

static struct list reads, writes;

static bool
has(const struct list *l, const struct stat *st)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->file[i].device == st->st_dev &&
		    l->file[i].number == st->st_ino)
			return true;
	return false;
}

static void
add(struct list *l, const struct stat *st)
{
	l->file = mem_grow(l->file, &l->cap, l->n + 1, sizeof(*l->file));
	l->file[l->n++] = (struct file){ st->st_dev, st->st_ino };
}

/* Whether it is what stdout goes to; an empty one gives nothing to read. */
static bool
is_stdout(const struct stat *st)
{
	struct stat out;

	return st->st_size > 0 && fstat(STDOUT_FILENO, &out) == 0 &&
	    S_ISREG(out.st_mode) && out.st_dev == st->st_dev &&
	    out.st_ino == st->st_ino;
}

bool
identity_read(const struct stat *st, const char *name)
{
	if (!S_ISREG(st->st_mode))
		return true;
	if (has(&writes, st))
		diag_die(BOTH, name);
	if (is_stdout(st)) {
		diag_trouble(BOTH, name);
		return false;
	}
	/* Who reads it ahead of its turn shares the list with others. */
	if (!diag_holds())
		add(&reads, st);
	return true;
}

void
identity_write(const char *path)
{
	struct stat st;

	if (stat(path, &st) != 0 || !S_ISREG(st.st_mode))
		return;
	if (has(&reads, &st))
		diag_die(BOTH, path);
	add(&writes, &st);
}

void
identity_forget(const char *path)
{
	struct stat st;

	for (size_t i = 0; stat(path, &st) == 0 && i < reads.n; i++)
		if (reads.file[i].device == st.st_dev &&
		    reads.file[i].number == st.st_ino)
			reads.file[i] = reads.file[--reads.n];
}
