#include "claims/posts.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "base/spell.h"
#include "io/reader.h"
#include "json/json.h"

void
posts_match(struct posts *p, const struct claims *c, const char *text)
{
	struct str s = str_of(text);
	size_t at = str_chr(s, '=');
	struct str name = str_sub(s, 0, at);
	struct posts_match m = { .claim = names_find(&c->claim, name) };
	struct spell near = spell_of(name);

	if (at == SIZE_MAX || at + 1 == s.n)
		cli_usage("--match is CLAIM=CODE, not '%s'", diag_vis(s));
	for (uint32_t i = 0; i < c->claim.n; i++)
		spell_try(&near, c->claim.key[i]);
	if (m.claim == NAMES_NONE)
		diag_die("--match %s: no such claim%s%s%s", diag_vis(name),
		    near.best.n > 0 ? "; did you mean " : "",
		    diag_vis(near.best), near.best.n > 0 ? "?" : "");
	m.code = str_skip(s, at + 1);
	p->match = mem_resize(p->match, p->n + 1, sizeof(*p->match));
	p->match[p->n++] = m;
}

/* Whether an array of codes has this one or one below it. */
static bool
has_code(const struct json_node *codes, struct str code, struct buf *scratch)
{
	JSON_EACH(v, codes) {
		struct str path;

		buf_clear(scratch);
		path = json_text(v, scratch);
		if (str_starts(path, code) &&
		    (path.n == code.n || path.p[code.n] == '/'))
			return true;
	}
	return false;
}

static void
take(struct posts *p, struct posts_match *m, const struct record *rec,
    struct buf *scratch)
{
	m->n++;
	if (m->ids == POSTS_IDS)
		return;
	buf_clear(scratch);
	m->id[m->ids++] = arena_str(&p->bytes,
	    json_text(record_get(rec, "id"), scratch));
}

void
posts_read(struct posts *p, const char *path, const char *dimension)
{
	char *paths[] = { (char *)(uintptr_t)path, NULL };
	struct reader *in = reader_open(paths, READER_RECORDS);
	struct record rec = { 0 };
	struct json codes = { 0 };
	struct buf scratch = { 0 };

	while (reader_next(in, &rec)) {
		if (!json_inside(&codes, record_get(&rec, dimension),
		    JSON_ARRAY, 1))
			diag_die("%s:%zu: this record has no %s: tag first, or "
			    "name another member with -d", rec.file,
			    rec.lineno, dimension);
		p->records++;
		for (size_t i = 0; i < p->n; i++)
			if (has_code(codes.node, p->match[i].code, &scratch))
				take(p, &p->match[i], &rec, &scratch);
	}
	reader_close(in);
	record_free(&rec);
	json_free(&codes);
	buf_free(&scratch);
}

void
posts_free(struct posts *p)
{
	free(p->match);
	arena_free(&p->bytes);
	*p = (struct posts){ 0 };
}
