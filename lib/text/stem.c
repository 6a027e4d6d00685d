#include "text/stem.h"

#include <libstemmer.h>
#include <limits.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/mem.h"

struct stem {
	struct sb_stemmer *snowball;
};

struct stem *
stem_open(struct str language)
{
	struct sb_stemmer *snowball;
	struct stem *s;
	char *name = mem_dup(language);

	snowball = sb_stemmer_new(name, NULL);
	free(name);
	if (snowball == NULL)
		return NULL;
	s = mem_new(1, sizeof(*s));
	s->snowball = snowball;
	return s;
}

struct str
stem_of(struct stem *s, struct str word)
{
	const sb_symbol *p;

	if (word.n > INT_MAX)
		return word;
	p = sb_stemmer_stem(s->snowball, (const sb_symbol *)word.p,
	    (int)word.n);
	if (p == NULL)
		mem_fail();
	return (struct str){ (const char *)p,
	    (size_t)sb_stemmer_length(s->snowball) };
}

const char *
stem_languages(void)
{
	static struct buf all;

	buf_clear(&all);
	for (const char **name = sb_stemmer_list(); *name != NULL; name++)
		buf_addf(&all, "%s%s", all.n > 0 ? " " : "", *name);
	return buf_z(&all);
}

void
stem_close(struct stem *s)
{
	if (s == NULL)
		return;
	sb_stemmer_delete(s->snowball);
	free(s);
}
