#include "learn/lexicons.h"

#include <stdlib.h>

#include "io/shipped.h"

struct lexicon *
lexicons_load(const struct cli_list *names)
{
	struct lexicon *all = lexicon_new();

	for (size_t i = 0; i < names->n; i++) {
		char *path = shipped_find(names->item[i], "lexicons",
		    ".lexicon");

		lexicon_load(all, path);
		free(path);
	}
	return all;
}
