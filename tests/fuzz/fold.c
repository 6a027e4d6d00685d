/* Texts of any content: tokens lie in them in order, folding is done once. */
#include <stdlib.h>

#include "text/fold.h"
#include "text/points.h"
#include "text/unit.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
check(bool good)
{
	if (!good)
		abort();
}

static void
check_widen(struct str text, size_t from, size_t to)
{
	size_t a = from, b = to, c, d;

	fold_widen(text, 0, &a, &b);
	check(a <= from && b >= to && b <= text.n);
	c = a;
	d = b;
	fold_widen(text, 0, &c, &d);
	check(c == a && d == b);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct tokens tokens;
	static struct buf once, twice;
	static uint32_t *unit;
	static struct lexicon *lexicon;
	char *copy = malloc(n + (n == 0));
	struct str s = { copy, n };
	size_t end = 0;

	if (copy == NULL)
		return 0;
	if (n > 0)
		memcpy(copy, data, n);
	token_split_pattern(&tokens, s);
	token_split(&tokens, s);
	for (size_t i = 0; i < tokens.n; i++) {
		check(tokens.v[i].start >= end);
		check(tokens.v[i].end > tokens.v[i].start);
		end = tokens.v[i].end;
		check(end <= n);
		check_widen(s, tokens.v[i].start, end);
	}
	unit = realloc(unit, (tokens.n + 1) * sizeof(*unit));
	if (lexicon == NULL)
		lexicon = lexicon_new();
	unit_number(&tokens, n % 2 == 0, lexicon, unit);
	buf_clear(&once);
	buf_clear(&twice);
	fold_add(&once, s);
	fold_add(&twice, buf_str(&once));
	check(str_eq(buf_str(&once), buf_str(&twice)));
	fold_add_cased(&twice, s);
	fold_add_emoji(&twice, s);
	check(points_count(s) <= n);
	while (s.n > 0) {
		size_t cluster = fold_cluster(s);

		check(cluster > 0 && cluster <= s.n);
		s = str_skip(s, cluster);
	}
	free(copy);
	return 0;
}
