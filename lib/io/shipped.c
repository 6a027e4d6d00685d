#include "io/shipped.h"

#include <dirent.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "base/spell.h"
#include "base/str.h"

#ifndef TW_PREFIX
#define TW_PREFIX "/usr/local"
#endif

static bool
is_path(struct str name)
{
	static const char *const suffix[] = { ".codebook", ".lexicon", ".tsv",
		".csv", ".txt", ".jq" };
	bool ends = false;

	for (size_t i = 0; i < ARRAY_N(suffix); i++)
		ends = ends || str_ends(name, str_of(suffix[i]));
	return ends || str_chr(name, '/') != SIZE_MAX;
}

/* Cuts the last part of a path off; of / nothing. */
static void
go_up(struct buf *path)
{
	while (path->n > 1 && path->p[path->n - 1] != '/')
		path->n--;
	if (path->n > 1)
		path->n--;	/* the / itself */
}

/* The folder of the running program; false when nobody knows. */
static bool
of_program(struct buf *out)
{
	size_t cap = 256;
	ssize_t n;

	for (;; cap *= 2) {
		buf_clear(out);
		buf_reserve(out, cap);
		n = readlink("/proc/self/exe", out->p, cap);
		if (n <= 0)
			return false;
		if ((size_t)n < cap)
			break;
	}
	out->n = (size_t)n;
	go_up(out);
	return out->p[0] == '/';
}

void
shipped_beside(struct buf *out)
{
	if (of_program(out))
		return;
	buf_clear(out);
	buf_addz(out, TW_PREFIX "/bin");
}

/* The places to look in, separated by colons, into out. */
static void
places(struct buf *out)
{
	const char *path = getenv("TW_PATH");
	struct buf here = { 0 };

	if (path != NULL && path[0] != '\0') {
		buf_addz(out, path);
		return;
	}
	if (of_program(&here)) {
		go_up(&here);
		buf_adds(out, buf_str(&here));
		buf_addz(out, "/lib/share:");
		buf_adds(out, buf_str(&here));
		buf_addz(out, "/share/tw:");
	}
	buf_addz(out, TW_PREFIX "/share/tw");
	buf_free(&here);
}

void
shipped_places(struct names *out, const char *folder)
{
	struct buf all = { 0 }, inside = { 0 };
	struct str rest, place;

	places(&all);
	rest = buf_str(&all);
	while (str_split(&rest, ':', &place)) {
		if (place.n == 0)
			continue;
		names_add(out, place);
		buf_clear(&inside);
		buf_adds(&inside, place);
		buf_addf(&inside, "/%s", folder);
		names_add(out, buf_str(&inside));
	}
	buf_free(&all);
	buf_free(&inside);
}

/* Appends the names of the files in folder that end in suffix. */
static void
known(const char *folder, struct str suffix, struct buf *out)
{
	struct dirent **entry;
	int n = scandir(folder, &entry, NULL, alphasort);

	for (int i = 0; i < n; i++) {
		struct str file = str_of(entry[i]->d_name);

		if (file.n > suffix.n && str_ends(file, suffix)) {
			buf_addz(out, out->n > 0 ? ", " : "");
			buf_adds(out, str_sub(file, 0, file.n - suffix.n));
		}
		free(entry[i]);
	}
	if (n >= 0)
		free(entry);
}

/* Which of the names, separated by ", ", was meant: appended to out. */
static void
add_meant(const char *name, struct str names, struct buf *out)
{
	struct spell near = spell_of(str_of(name));
	struct str one;

	while (str_split(&names, ',', &one))
		spell_try(&near, str_trim(one));
	if (near.best.n == 0)
		return;
	buf_addz(out, " (did you mean ");
	buf_adds(out, near.best);
	buf_addz(out, "?)");
}

/* A file in the working directory that only wants to be named as one. */
static void
add_here(const char *name, const char *suffix, struct buf *out)
{
	struct buf here = { 0 };

	if (access(name, F_OK) == 0)
		buf_addf(out, "the file that is here is named ./%s\n",
		    diag_vis(str_of(name)));
	buf_addf(&here, "%s%s", name, suffix);
	if (access(buf_z(&here), F_OK) == 0)
		buf_addf(out, "the file that is here is named %s\n",
		    diag_vis(buf_str(&here)));
	buf_free(&here);
}

/* Says where a file was looked for, and what may have been meant. */
static _Noreturn void
not_found(const char *name, const char *folder, const char *suffix,
    struct buf *tried, struct buf *names)
{
	struct buf meant = { 0 }, here = { 0 };

	add_meant(name, buf_str(names), &meant);
	add_here(name, suffix, &here);
	if (names->n > 0)
		buf_addf(tried, "there are: %s\n", buf_z(names));
	buf_adds(tried, buf_str(&here));
	diag_trouble_shown(buf_z(tried), "%s is not among the %s%s; looked for",
	    diag_vis(str_of(name)), folder, buf_z(&meant));
	diag_stop();
}

/* Looks for a bare name; what was tried and which others there are is added. */
static char *
search(const char *name, const char *folder, const char *suffix,
    struct buf *tried, struct buf *names)
{
	struct buf all = { 0 }, path = { 0 };
	struct str rest, place;
	char *found = NULL;

	places(&all);
	rest = buf_str(&all);
	while (found == NULL && str_split(&rest, ':', &place)) {
		if (place.n == 0)
			continue;
		buf_clear(&path);
		buf_adds(&path, place);
		buf_addf(&path, "/%s", folder);
		known(buf_z(&path), str_of(suffix), names);
		buf_addf(&path, "/%s%s", name, suffix);
		if (access(buf_z(&path), F_OK) == 0)
			found = mem_dup(buf_str(&path));
		buf_addc(tried, '\t');
		buf_adds(tried, buf_str(&path));
		buf_addc(tried, '\n');
	}
	buf_free(&all);
	buf_free(&path);
	return found;
}

char *
shipped_find(const char *name, const char *folder, const char *suffix)
{
	struct buf tried = { 0 }, names = { 0 };
	char *found;

	if (is_path(str_of(name)))
		return mem_dup(str_of(name));
	found = search(name, folder, suffix, &tried, &names);
	if (found == NULL)
		not_found(name, folder, suffix, &tried, &names);
	buf_free(&tried);
	buf_free(&names);
	return found;
}

char *
shipped_look(const char *name, const char *folder, const char *suffix,
    struct buf *why)
{
	struct buf tried = { 0 }, names = { 0 };
	char *found;

	if (is_path(str_of(name))) {
		found = access(name, F_OK) == 0 ? mem_dup(str_of(name)) : NULL;
		if (found == NULL)
			buf_addf(why, "there is no file %s",
			    diag_vis(str_of(name)));
		return found;
	}
	found = search(name, folder, suffix, &tried, &names);
	if (found == NULL) {
		buf_addf(why, "%s is not among the %s", diag_vis(str_of(name)),
		    folder);
		add_meant(name, buf_str(&names), why);
		if (names.n > 0)
			buf_addf(why, "; there are: %s", buf_z(&names));
	}
	buf_free(&tried);
	buf_free(&names);
	return found;
}
