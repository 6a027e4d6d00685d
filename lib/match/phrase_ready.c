#include <stdlib.h>

#include "base/buf.h"
#include "base/mem.h"
#include "match/phrase.h"

/* Finds out with which bytes, not yet folded, signs alone may begin. */
static void
fill_begins(struct phrases *ph)
{
	for (size_t i = 0; i < ph->alone_n; i++) {
		struct str signs = phrase_signs(ph, ph->alone[i].signs);

		ph->begins[(unsigned char)signs.p[0]] = true;
		if (signs.p[0] == '\'')
			ph->begins['`'] = true;
		for (unsigned c = 0x80; c < 256; c++)
			ph->begins[c] = true;
	}
	for (unsigned c = 0; c < 0x80; c++)
		if (ph->begins[c])
			buf_addc(&ph->first_signs, (char)c);
}

void
phrase_ready(struct phrases *ph, const struct vocab *vocab)
{
	uint32_t words = vocab_count(vocab), total = 0;

	ph->first = mem_new((size_t)words + 2, sizeof(*ph->first));
	/* Count one place further, so that filling leaves the beginnings. */
	for (size_t i = 0; i < ph->n; i++) {
		const struct phrase_part *p = ph->part + ph->v[i].part;

		for (uint32_t k = 0; k < p->words; k++)
			ph->first[ph->word[p->word + k] + 2]++;
		total += p->words;
	}
	for (uint32_t i = 0; i < words; i++)
		ph->first[i + 2] += ph->first[i + 1];
	ph->by_word = mem_new(total, sizeof(*ph->by_word));
	for (size_t i = 0; i < ph->n; i++) {
		const struct phrase_part *p = ph->part + ph->v[i].part;

		for (uint32_t k = 0; k < p->words; k++)
			ph->by_word[ph->first[ph->word[p->word + k] + 1]++] =
			    (uint32_t)i;
	}
	fill_begins(ph);
}
