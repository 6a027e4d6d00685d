#include "io/libarchive.h"

#include <dlfcn.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"

#define LOAD(name) \
	load_function((void **)(void *)&la.name, library, "archive_" #name);

static void
load_function(void **pointer, void *library, const char *name)
{
	*pointer = dlsym(library, name);
	if (*pointer == NULL)
		diag_die("libarchive is too old: it has no %s", name);
}

const struct libarchive *
libarchive(void)
{
	static const char *const names[] = { "libarchive.so.13",
	    "libarchive.so", "libarchive.13.dylib", "libarchive.dylib" };
	static struct libarchive la;
	static void *library;
	struct buf why = { 0 };

	if (library != NULL)
		return &la;
	for (size_t i = 0; library == NULL && i < ARRAY_N(names); i++) {
		library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
		/* The other names are those of other systems. */
		if (library == NULL && i == 0)
			buf_adds(&why, str_of(dlerror()));
	}
	if (library == NULL)
		diag_die("libarchive, which opens archives, cannot be loaded: "
		    "%s", buf_z(&why));
	buf_free(&why);
	LIBARCHIVE_FUNCTIONS(LOAD)
	return &la;
}
