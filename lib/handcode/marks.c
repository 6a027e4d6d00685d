#include "handcode/marks.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "base/str.h"
#include "json/holds.h"

void
marks_begin(struct marks *m, const struct inbox *in)
{
	*m = (struct marks){ .first = in->codings.n };
	/* Posts that are of no document are of one that has no name. */
	(void)names_add(&m->documents, STR(""));
}

static struct str
mark_text(struct marks *m, const struct json_node *v)
{
	buf_clear(&m->scratch);
	return v == NULL || v->type != JSON_STRING ? (struct str){ NULL, 0 } :
	    json_text(v, &m->scratch);
}

/* The evidence of the dimension; an empty list when the record has none. */
static const struct json_node *
evidence_of(const struct inbox *in, const struct json_node *record)
{
	struct buf name = { 0 };
	const struct json_node *v;

	buf_adds(&name, in->want);
	buf_addz(&name, "_evidence");
	v = holds_list(record, buf_z(&name));
	buf_free(&name);
	return v;
}

static bool
names_coders(struct marks *m, const struct json_node *evidence)
{
	JSON_EACH(one, evidence)
		if (mark_text(m, json_get(one, "coder")).n > 0)
			return true;
	return false;
}

static uint32_t
document_of(struct marks *m, const struct json_node *record)
{
	struct str s = mark_text(m, json_get(json_get(record, "part"), "of"));

	return s.p == NULL ? 0 : names_add(&m->documents, s);
}

/* The codes that coders gave, each once a coder. */
static void
add_marks(struct marks *m, struct inbox *in, const struct json_node *evidence,
    const struct marks_place *place)
{
	struct names met = { 0 };

	JSON_EACH(one, evidence) {
		struct str s = mark_text(m, json_get(one, "coder"));
		uint16_t coder = codings_coder(&in->codings, s.n > 0 ? s :
		    in->coder), code;
		uint32_t who[2] = { place->document, coder }, n = met.n;
		uint16_t what[2];

		(void)names_add(&m->looked, (struct str){ (const char *)who,
		    sizeof(who) });
		code = inbox_code(in, mark_text(m, json_get(one, "code")),
		    place->row, SIZE_MAX);
		if (code == CODINGS_MISSING)
			continue;
		what[0] = coder;
		what[1] = code;
		if (names_add(&met, (struct str){ (const char *)what,
		    sizeof(what) }) == n)
			inbox_add(in, place->post, coder, code, CODINGS_YES,
			    place->row);
	}
	names_free(&met);
}

bool
marks_take(struct marks *m, struct inbox *in, const struct json_node *record,
    uint32_t post, size_t line)
{
	const struct json_node *evidence = evidence_of(in, record);
	struct marks_place place = { post, document_of(m, record),
		(uint32_t)line };

	m->place = mem_grow(m->place, &m->cap, m->n + 1, sizeof(*m->place));
	m->place[m->n++] = place;
	if (!m->found && names_coders(m, evidence)) {
		/* What came of the file so far was not of one coder. */
		m->found = true;
		in->codings.n = m->first;
	}
	if (m->found)
		add_marks(m, in, evidence, &place);
	return m->found;
}

void
marks_end(struct marks *m, struct inbox *in)
{
	uint32_t who[2];

	for (size_t i = 0; m->found && i < m->n; i++)
		for (uint32_t k = 0; k < in->codings.coders.n; k++) {
			who[0] = m->place[i].document;
			who[1] = k;
			if (names_find(&m->looked, (struct str){
			    (const char *)who, sizeof(who) }) != NAMES_NONE)
				inbox_add(in, m->place[i].post, (uint16_t)k,
				    CODINGS_LOOKED, CODINGS_NO,
				    m->place[i].row);
		}
	free(m->place);
	names_free(&m->documents);
	names_free(&m->looked);
	buf_free(&m->scratch);
}
