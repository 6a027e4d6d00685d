#include "dictionary/format.h"

#include "base/array.h"
#include "base/buf.h"
#include "base/str.h"

#define FORMAT_ENTRY(name) &import_##name,
static const struct import_format *const formats[] = {
	FORMAT_LIST(FORMAT_ENTRY)
};

static bool
has_suffix(struct str file, const char *suffixes)
{
	struct str all = str_of(suffixes), one;

	while (str_split(&all, ' ', &one))
		if (file.n > one.n &&
		    str_eq_nocase(str_skip(file, file.n - one.n), one))
			return true;
	return false;
}

const struct import_format *
format_named(struct str name)
{
	for (size_t i = 0; i < ARRAY_N(formats); i++)
		if (str_eq_nocase(str_of(formats[i]->name), name))
			return formats[i];
	return NULL;
}

const struct import_format *
format_of_file(const char *path, struct str text)
{
	struct str file = str_of(str_file(path));

	for (size_t i = 0; i < ARRAY_N(formats); i++)
		if (has_suffix(file, formats[i]->suffixes))
			return formats[i];
	for (size_t i = 0; i < ARRAY_N(formats); i++)
		if (formats[i]->looks_like(text))
			return formats[i];
	return NULL;
}

void
format_names(struct buf *out)
{
	for (size_t i = 0; i < ARRAY_N(formats); i++)
		buf_addf(out, " %s", formats[i]->name);
}

void
format_list(struct buf *out)
{
	for (size_t i = 0; i < ARRAY_N(formats); i++)
		buf_addf(out, "%-12s %-18s %s\n", formats[i]->name,
		    formats[i]->title, formats[i]->suffixes);
}
