#include "gazetteer/gazetteer.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "gazetteer/resolve.h"
#include "gazetteer/row.h"
#include "io/input.h"
#include "io/shipped.h"
#include "rule/fault.h"

/* Reads a table; its bytes are freed with the gazetteer. */
static void
add_file(struct gazetteer *g, struct row_list *rows, const char *path,
    struct str name, struct str bytes)
{
	char *copy = mem_dup(bytes);

	row_read(rows, g, path, name, (struct str){ copy, bytes.n });
}

struct gazetteer *
gazetteer_read(const char *const *names, size_t n)
{
	struct gazetteer *g = mem_new(1, sizeof(*g));
	struct row_list rows = { 0 };
	struct buf bytes = { 0 };

	for (size_t i = 0; i < n; i++) {
		char *path = shipped_find(names[i], "gazetteers", ".tsv");

		buf_clear(&bytes);
		/* What could not be read has been said. */
		if (!input_slurp(path, GAZETTEER_BYTES_MAX, &bytes))
			diag_stop();
		add_file(g, &rows, path, str_of(names[i]), buf_str(&bytes));
		free(path);
	}
	buf_free(&bytes);
	resolve(g, &rows, true);
	row_free(&rows);
	return g;
}

struct gazetteer *
gazetteer_parse(const char *path, struct str bytes)
{
	struct gazetteer *g = mem_new(1, sizeof(*g));
	struct row_list rows = { 0 };

	add_file(g, &rows, path, str_of(path), bytes);
	resolve(g, &rows, false);
	row_free(&rows);
	return g;
}

struct gazetteer *
gazetteer_open(const char *const *names, size_t n)
{
	struct gazetteer *g = gazetteer_read(names, n);

	if (g->faults.errors > 0) {
		fault_print(&g->faults);
		diag_stop();
	}
	return g;
}

struct lexicon *
gazetteer_lexicon(const struct gazetteer *g)
{
	struct lexicon *all = lexicon_new();

	for (uint32_t i = 0; i < g->lexicons.n; i++) {
		char *name = mem_dup(g->lexicons.key[i]);
		char *path = shipped_find(name, "lexicons", ".lexicon");

		lexicon_load(all, path);
		free(path);
		free(name);
	}
	return all;
}

void
gazetteer_close(struct gazetteer *g)
{
	if (g == NULL)
		return;
	places_free(g);
	free(g);
}
