#include "place/prepared.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "mention/mention.h"

void
prepared_clear(struct prepared *k)
{
	k->n = k->evidences = k->parts = k->mentions = 0;
	arena_reset(&k->texts);
}

/* Keeps what lies with who reads the post; what is of its line stays there. */
static struct str
kept_text(struct prepared *k, struct str s, struct str line)
{
	uintptr_t at = (uintptr_t)s.p - (uintptr_t)line.p;

	return s.p == NULL || at < line.n ? s : arena_str(&k->texts, s);
}

static void
keep_texts(struct prepared *k, struct sources_post *p, struct str line)
{
	p->text = kept_text(k, p->text, line);
	p->platform = kept_text(k, p->platform, line);
	p->id = kept_text(k, p->id, line);
	p->handle = kept_text(k, p->handle, line);
	for (size_t i = 0; i < p->answers; i++)
		p->answered[i].id = kept_text(k, p->answered[i].id, line);
}

void
prepared_add(struct prepared *k, const struct sources *s, struct str line)
{
	struct prepared_post *p;

	k->post = mem_grow(k->post, &k->cap, k->n + 1, sizeof(*k->post));
	k->evidence = mem_grow(k->evidence, &k->evidence_cap,
	    k->evidences + s->n, sizeof(*k->evidence));
	k->part = mem_grow(k->part, &k->part_cap, k->parts + s->scores.n,
	    sizeof(*k->part));
	k->mention = mem_grow(k->mention, &k->mention_cap,
	    k->mentions + s->mentions.n, sizeof(*k->mention));
	for (size_t i = 0; i < s->n; i++) {
		const struct mention *m = s->evidence[i].mention;

		k->evidence[k->evidences++] = (struct prepared_evidence){
		    s->evidence[i], m != NULL ? (size_t)(m - s->mentions.v) :
		    0 };
	}
	for (size_t i = 0; i < s->scores.n; i++)
		k->part[k->parts++] = s->scores.part[i];
	for (size_t i = 0; i < s->mentions.n; i++)
		k->mention[k->mentions++] = s->mentions.v[i];
	p = &k->post[k->n++];
	*p = (struct prepared_post){ s->post, k->evidences, k->parts,
	    k->mentions };
	keep_texts(k, &p->post, line);
}

void
prepared_load(const struct prepared *k, size_t i, struct sources *s)
{
	const struct prepared_post *p = &k->post[i];
	struct prepared_post from = { .evidence = 0 };

	if (i > 0)
		from = p[-1];
	s->post = p->post;
	s->mentions.n = 0;
	for (size_t m = from.mentions; m < p->mentions; m++)
		*mention_add(&s->mentions) = k->mention[m];
	s->scores.n = p->parts - from.parts;
	s->scores.part = mem_grow(s->scores.part, &s->scores.cap,
	    s->scores.n + 1, sizeof(*s->scores.part));
	for (size_t n = 0; n < s->scores.n; n++)
		s->scores.part[n] = k->part[from.parts + n];
	s->n = p->evidence - from.evidence;
	s->evidence = mem_grow(s->evidence, &s->cap, s->n + 1,
	    sizeof(*s->evidence));
	for (size_t n = 0; n < s->n; n++) {
		const struct prepared_evidence *e = &k->evidence[from.evidence + n];

		s->evidence[n] = e->evidence;
		if (e->evidence.mention != NULL)
			s->evidence[n].mention = s->mentions.v + e->mention;
	}
}

void
prepared_free(struct prepared *k)
{
	free(k->post);
	free(k->evidence);
	free(k->part);
	free(k->mention);
	arena_free(&k->texts);
}
