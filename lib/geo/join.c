#include "geo/join.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/buf.h"
#include "text/fold.h"

/* Letters and digits of a name, folded, into the scratch buffer. */
static struct str
squeeze(struct join *j, struct str name)
{
	size_t kept = 0;

	buf_clear(&j->scratch);
	fold_add(&j->scratch, name);
	for (size_t i = 0; i < j->scratch.n; i++) {
		const char c = j->scratch.p[i];

		if ((c & 0x80) != 0 || ascii_letter(c) || ascii_digit(c))
			j->scratch.p[kept++] = c;
	}
	j->scratch.n = kept;
	return buf_str(&j->scratch);
}

void
join_name(struct join *j, struct str name, size_t area)
{
	const struct str s = squeeze(j, name);
	const uint32_t before = j->known.n;
	uint32_t n;

	if (s.n == 0)
		return;
	n = names_add(&j->known, s);
	j->area = mem_grow(j->area, &j->cap, j->known.n, sizeof(*j->area));
	if (j->known.n > before)
		j->area[n] = area;
	else if (j->area[n] != area)
		j->area[n] = JOIN_NONE;
}

static size_t
find_area(struct join *j, struct str name)
{
	const uint32_t n = names_find(&j->known, squeeze(j, name));

	return n == NAMES_NONE ? JOIN_NONE : j->area[n];
}

/* Joins by one property; how many polygons found an area comes back. */
static size_t
join_by(struct join *j, const struct boundary *b, struct str key, size_t *of)
{
	struct buf scratch = { 0 };
	size_t found = 0;

	for (size_t i = 0; i < b->n; i++) {
		const struct str name = boundary_property(b, i, key, &scratch);

		of[i] = name.p == NULL ? JOIN_NONE : find_area(j, name);
		found += of[i] != JOIN_NONE;
	}
	buf_free(&scratch);
	return found;
}

struct str
join_boundary(struct join *j, const struct boundary *b, const char *key,
    size_t *of, struct arena *a)
{
	struct str *name, best = { 0 };
	size_t n, most = 0;

	if (key != NULL)
		return join_by(j, b, str_of(key), of) > 0 ? str_of(key) : best;
	name = boundary_names(b, a, &n);
	for (size_t i = 0; i < n; i++) {
		const size_t found = join_by(j, b, name[i], of);

		if (found > most) {
			most = found;
			best = name[i];
		}
	}
	join_by(j, b, best, of);
	return best;
}

void
join_free(struct join *j)
{
	names_free(&j->known);
	free(j->area);
	buf_free(&j->scratch);
	*j = (struct join){ 0 };
}
