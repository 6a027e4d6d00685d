#include "tag/evidence_json.h"

#include <assert.h>
#include <stdlib.h>

#include "codebook/codebook.h"
#include "json/json.h"
#include "text/token.h"

enum {
	STEP = 32,	/* bytes that are copied at once */
	TAIL = 16	/* more than the bytes of 16777216,"at":[ */
};

_Static_assert(STEP <= (int)TOKEN_PAD, "what is copied may be read");

/*
 * How the evidence of a rule begins: what is the same for rules of a code,
 * {"code":"x","rule": and what is not. Small, as there are many rules.
 */
struct evidence_json_rule {
	struct str head;	/* STEP bytes after it may be read */
	char tail[TAIL - 1];
	uint8_t tail_n;
};

/* A copy of text, after which STEP bytes may be read. */
static struct str
with_room(struct evidence_json *e, struct buf *text)
{
	static const char room[STEP];
	size_t n = text->n;

	buf_add(text, room, sizeof(room));
	return str_sub(arena_str(&e->texts, buf_str(text)), 0, n);
}

/* Prepares how the evidence of each rule begins. */
static void
begin_rules(struct evidence_json *e, const struct codebook *b, bool several)
{
	struct buf text = { 0 };

	e->rule = mem_new(b->rules, sizeof(*e->rule));
	for (uint32_t i = 0; i < b->rules; i++) {
		const struct codebook_rule *r = b->rule + i;
		struct evidence_json_rule *begin = e->rule + i;

		buf_clear(&text);
		buf_addz(&text, "{\"code\":");
		buf_adds(&text, e->path[r->code]);
		if (several || b->file[r->file].includer != 0) {
			buf_addz(&text, ",\"book\":");
			json_quote(&text, b->file[r->file].name);
		}
		buf_addz(&text, ",\"rule\":");
		/* Rules of a code follow each other. */
		begin->head = i > 0 && str_eq(begin[-1].head, buf_str(&text)) ?
		    begin[-1].head : with_room(e, &text);
		buf_clear(&text);
		buf_addu(&text, r->line);
		buf_adds(&text, STR(",\"at\":["));
		assert(text.n < TAIL);
		begin->tail_n = (uint8_t)text.n;
		memcpy(begin->tail, text.p, text.n);
	}
	buf_free(&text);
}

void
evidence_json_open(struct evidence_json *e, const struct codebook *b)
{
	struct buf text = { 0 };
	/* A file after the first that was given by name, too. */
	bool several = false;

	for (size_t i = 1; i < b->files; i++)
		several |= b->file[i].includer == 0;
	e->path = mem_new(b->codes, sizeof(*e->path));
	for (uint32_t i = 0; i < b->codes; i++) {
		buf_clear(&text);
		json_quote(&text, b->code[i].path);
		e->path[i] = arena_str(&e->texts, buf_str(&text));
	}
	for (int i = 0; i < SCOPES; i++) {
		buf_clear(&text);
		buf_addf(&text, "],\"scope\":\"%s\",\"words\":",
		    codebook_scope_name[i]);
		e->scope[i] = with_room(e, &text);
	}
	buf_free(&text);
	begin_rules(e, b, several);
}

/*
 * Copies a text to where there is room for it and STEP bytes more, which may
 * be read after the text, too; gives its end.
 */
static inline char *
put(char *to, struct str s)
{
	for (size_t i = 0; i < s.n; i += STEP)
		memcpy(to + i, s.p + i, STEP);
	return to + s.n;
}

/* Writes from,to at p, where the buffer has room for small ones; gives the end. */
static inline char *
put_numbers(struct buf *out, char *p, size_t from, size_t to)
{
	if (from < BUF_SMALL && to < BUF_SMALL) {
		p = buf_put_small(p, (uint32_t)from);
		*p++ = ',';
		return buf_put_small(p, (uint32_t)to);
	}
	out->n = (size_t)(p - out->p);
	buf_addu(out, from);
	buf_addc(out, ',');
	buf_addu(out, to);
	return out->p + out->n;
}

void
evidence_json_span(const struct evidence_json *e, struct buf *out,
    const struct result_span *s, struct points *points, bool as_it_is)
{
	const struct evidence_json_rule *entry = e->rule + s->rule;
	struct str scope = e->scope[s->scope];
	size_t from, to;
	char *p;

	/* All of it, with two numbers, in most cases. */
	buf_reserve(out, entry->head.n + scope.n + s->words.n + 5 * STEP);
	p = put(out->p + out->n, entry->head);
	memcpy(p, entry->tail, sizeof(entry->tail));
	p += entry->tail_n;
	if (s->in_urls) {
		out->n = (size_t)(p - out->p) - STR("\"at\":[").n;
		buf_adds(out, STR("\"in\":\"urls\",\"words\":"));
		json_quote(out, s->words);
		buf_adds(out, STR("},"));
		return;
	}
	from = points_at_byte(points, s->from);
	to = points_at_byte(points, s->to);
	p = put(put_numbers(out, p, from, to), scope);
	if (as_it_is) {
		/* There are TOKEN_PAD bytes after the text that they are of. */
		*p++ = '"';
		p = put(p, s->words);
		memcpy(p, "\"},", 3);
		out->n = (size_t)(p + 3 - out->p);
		assert(out->n <= out->cap);
	} else {
		out->n = (size_t)(p - out->p);
		json_quote(out, s->words);
		buf_adds(out, STR("},"));
	}
}

void
evidence_json_close(struct evidence_json *e)
{
	free(e->path);
	free(e->rule);
	arena_free(&e->texts);
	*e = (struct evidence_json){ 0 };
}
