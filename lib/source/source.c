#include "source/source.h"

#include "base/buf.h"
#include "base/diag.h"
#include "base/spell.h"

#define SOURCE_ENTRY(name) &source_##name,
const struct source *const sources[] = { SOURCES(SOURCE_ENTRY) NULL };

/* The format so named; NULL when there is none. */
static const struct source *
find(const char *name)
{
	for (size_t i = 0; sources[i] != NULL; i++)
		if (sources[i]->title != NULL &&
		    strcmp(sources[i]->name, name) == 0)
			return sources[i];
	return NULL;
}

void
source_print_list(void)
{
	struct buf b = { 0 };

	for (size_t i = 0; sources[i] != NULL; i++)
		if (sources[i]->title != NULL)
			buf_addf(&b, "%-22s  %s\n", sources[i]->name,
			    sources[i]->title);
	diag_write(buf_str(&b));
	buf_free(&b);
}

/* Which format may be meant by a name that none has. */
static const char *
format_hint(struct str name)
{
	static struct buf hint;
	struct spell like = spell_of(name);

	buf_clear(&hint);
	if (str_is(name, "csv") || str_is(name, "tsv"))
		return ": one of any columns is called table";
	for (size_t i = 0; sources[i] != NULL; i++) {
		struct str known = str_of(sources[i]->name);

		if (sources[i]->title == NULL)
			continue;
		spell_try(&like, known);
		if (str_starts(known, name))
			buf_addf(&hint, "%s %s", hint.n > 0 ? "," :
			    ": there are", sources[i]->name);
	}
	if (hint.n == 0 && like.best.n > 0)
		buf_addf(&hint, " (did you mean %s?)", diag_vis(like.best));
	return buf_z(&hint);
}

const struct source *
source_named(const char *format)
{
	const struct source *s;

	if (format == NULL)
		return NULL;
	s = find(format);
	if (s == NULL)
		diag_die("-f %s: no such format%s; --list-formats has them all",
		    diag_vis(str_of(format)), format_hint(str_of(format)));
	return s;
}
