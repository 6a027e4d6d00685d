#include "show/table_format.h"

#include <string.h>
#include <unistd.h>

#include "base/array.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/str.h"

static const char *const format_name[FORMATS] = { "ndjson", "table", "tsv",
    "csv", "excel", "xlsx", "md", "latex", "html" };

/* What other tools call a format, and what it is here. */
static const char *const elsewhere[][2] = {
	{ "json", "ndjson" }, { "jsonl", "ndjson" }, { "jsonlines", "ndjson" },
	{ "txt", "table" }, { "text", "table" }, { "plain", "table" },
	{ "tab", "tsv" }, { "xls", "xlsx" }, { "markdown", "md" },
	{ "tex", "latex" }, { "htm", "html" },
};

/* The format that was meant by a name that is none; NULL when nobody knows. */
static const char *
format_meant(struct str name)
{
	for (int i = 0; i < FORMATS; i++)
		if (str_eq_nocase(name, str_of(format_name[i])))
			return format_name[i];
	for (size_t i = 0; i < ARRAY_N(elsewhere); i++)
		if (str_eq_nocase(name, str_of(elsewhere[i][0])))
			return elsewhere[i][1];
	return NULL;
}

enum table_format
table_format_of(const char *name, const char *all)
{
	const char *hint;

	if (name == NULL)
		return isatty(STDOUT_FILENO) ? TABLE : NDJSON;
	for (int i = 0; i < FORMATS; i++)
		if (strcmp(name, format_name[i]) == 0)
			return (enum table_format)i;
	hint = format_meant(str_of(name));
	cli_usage("unknown format '%s': -o takes %s%s%s",
	    diag_vis(str_of(name)), all, hint != NULL ? "; here it is " : "",
	    hint != NULL ? hint : cli_file_hint(name));
}
