/*
 * The formats of dictionaries, in the order in which they are asked. To add
 * one: write lib/dictionary/NAME.c with a "const struct import_format
 * import_NAME" (dictionary/import.h says what it calls), put a line here, and
 * a made-up dictionary with its codebook into tests/tw-import.
 */
#ifndef DICTIONARY_FORMAT_H
#define DICTIONARY_FORMAT_H

#include "base/buf.h"
#include "base/str.h"
#include "dictionary/import.h"

#define FORMAT_LIST(X)							\
	X(quanteda)							\
	X(liwc)								\
	X(lexicoder)							\
	X(yoshikoder)							\
	X(wordstat)							\
	X(khcoder)							\
	X(qdc)

#define FORMAT_DECLARE(name) extern const struct import_format import_##name;
FORMAT_LIST(FORMAT_DECLARE)
#undef FORMAT_DECLARE

/* The format so named, in any case; NULL when there is none. */
const struct import_format *format_named(struct str name);

/* The format of a file: by its suffix, else by its text; NULL: none. */
const struct import_format *format_of_file(const char *path, struct str text);

/* Appends " quanteda liwc ..." for messages. */
void format_names(struct buf *out);

/* Appends the list of --list-formats, a line each. */
void format_list(struct buf *out);

#endif
