/* Tables of any content: every byte belongs to one row, cells lie in the text. */
#include <stdlib.h>

#include "csv/csv.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
touch(const struct csv *c)
{
	volatile char sum = 0;

	for (size_t i = 0; i < c->n; i++)
		for (size_t k = 0; k < c->cell[i].n; k++)
			sum = (char)(sum + c->cell[i].p[k]);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct csv c = { 0 };
	char *copy = malloc(n + (n == 0));
	struct str rest = { copy, n };
	size_t used;

	if (copy == NULL || n == 0) {
		free(copy);
		return 0;
	}
	memcpy(copy, data, n);
	if (!csv_sniff(&c, rest)) {
		c.delim = ',';
		c.eol = '\n';
	}
	c.backslash = data[0] % 2 == 0;
	c.want = data[0] % 5;
	while (rest.n > 0) {
		/* What is given as not the last may want more, but not less. */
		csv_row(&c, rest, false, &used);
		switch (csv_row(&c, rest, true, &used)) {
		case CSV_ROW:
			touch(&c);
			break;
		case CSV_BLANK:
			break;
		case CSV_OPEN:
			used = str_chr(rest, c.eol);
			used = used == SIZE_MAX ? rest.n : used + 1;
			break;
		case CSV_MORE:
			abort();
		}
		if (used == 0 || used > rest.n)
			abort();
		rest = str_skip(rest, used);
	}
	csv_free(&c);
	free(copy);
	return 0;
}
