#include "handcode/objects.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "handcode/answer.h"
#include "json/holds.h"

/* The coding that is being read. */
struct coding {
	uint32_t post;
	uint16_t coder;
	size_t line;
};

static struct str
json_string(struct objects *o, const struct json_node *v)
{
	if (v == NULL || (v->type != JSON_STRING && v->type != JSON_NUMBER))
		return (struct str){ NULL, 0 };
	buf_clear(&o->scratch);
	return json_text(v, &o->scratch);
}

static const struct json_node *
array_of(const struct json_node *object, const char *name)
{
	return json_get_type(object, name, JSON_ARRAY);
}

/* The coder of this name, or of the file when there is none. */
static uint16_t
coder_of(struct objects *o, const struct json_node *v)
{
	struct str s = json_string(o, v);

	if (v != NULL && v->type == JSON_OBJECT) {
		s = json_string(o, json_get(v, "email"));
		if (s.n == 0)
			s = json_string(o, json_get(v, "id"));
	}
	return codings_coder(&o->in->codings, s.n > 0 ? s : o->in->coder);
}

static bool
is_drawn(const struct objects *o, struct str id)
{
	return id.n > 0 && o->in->design != NULL &&
	    names_find(&o->in->design->ids, id) != NAMES_NONE;
}

/*
 * The post of an export's value: data.id or meta.id, which are ours; the
 * program's own number only when it is a drawn post's.
 */
static uint32_t
post_of(struct objects *o, const struct json_node *v, size_t line)
{
	static const char *const inner[] = { "data", "meta", "metadata" };
	static const char *const outer[] = { "post_id", "id", "doc_id" };
	const struct json_node *url = NULL;
	uint32_t post;
	struct str s;

	for (size_t i = 0; i < 3; i++) {
		const struct json_node *in = json_get_type(v, inner[i],
		    JSON_OBJECT);

		s = json_string(o, json_get(in, "id"));
		if (s.n == 0)
			continue;
		buf_clear(&o->id);
		buf_adds(&o->id, s);
		url = json_get(in, "url");
		return inbox_post(o->in, &(struct ident_row){ .id =
		    buf_str(&o->id), .url = json_string(o, url) }, line, SIZE_MAX);
	}
	for (size_t i = 0; i < 3; i++) {
		const struct json_node *m = json_get(v, outer[i]);

		s = json_string(o, m);
		if (is_drawn(o, s) || (s.n > 0 && (i == 0 ||
		    (m->type == JSON_STRING && o->in->design == NULL))))
			return inbox_post(o->in, &(struct ident_row){ .id = s },
			    line, SIZE_MAX);
	}
	post = ident_by_text(&o->in->ident, json_string(o, json_get(v, "text")));
	if (post != IDENT_NONE)
		return post;
	inbox_refuse(o->in, line, SIZE_MAX, "no id of a post in data.id or "
	    "meta.id: import what tw-sample -o writes, which carries it");
	return IDENT_NONE;
}

static bool
add_code(struct objects *o, const struct coding *c, struct str name)
{
	uint16_t code = inbox_code(o->in, name, c->line, SIZE_MAX);

	if (code == CODINGS_MISSING)
		return false;
	inbox_add(o->in, c->post, c->coder, code, CODINGS_YES, c->line);
	return true;
}

/* This coder looked at all codes of the post. */
static void
add_looked(struct objects *o, const struct coding *c)
{
	inbox_add(o->in, c->post, c->coder, CODINGS_LOOKED, CODINGS_NO,
	    c->line);
}

/* A name that has not been met. */
static void
add_once(struct objects *o, const struct coding *c, struct str name,
    struct names *met)
{
	uint32_t n = met->n;

	if (name.n > 0 && names_add(met, name) == n)
		(void)add_code(o, c, name);
}

/* How often a name stands among the strings of an array before this one. */
static bool
stands_before(struct objects *o, const struct json_node *array,
    const struct json_node *v)
{
	struct str want = json_string(o, v);

	buf_clear(&o->id);
	buf_adds(&o->id, want);
	JSON_EACH(one, array) {
		if (one == v)
			return false;
		if (one->type == JSON_STRING &&
		    str_eq(json_string(o, one), buf_str(&o->id)))
			return true;
	}
	return false;
}

/* The codes of an array of names; false when one is unknown (it is said). */
static bool
add_code_names(struct objects *o, const struct coding *c,
    const struct json_node *array)
{
	bool good = true;

	if (array == NULL)
		return true;
	JSON_EACH(v, array)
		if (v->type == JSON_STRING && !stands_before(o, array, v))
			good = add_code(o, c, json_string(o, v)) && good;
	return good;
}

static void
take_tagged(struct objects *o, const struct json_node *v, size_t line)
{
	struct coding c = { .line = line };
	const struct json_node *codes;
	char *name;

	if (o->in->want.n == 0)
		diag_die("%s: records may carry several dimensions: choose "
		    "one with -d", o->in->path);
	name = mem_dup(o->in->want);
	codes = array_of(v, name);
	free(name);
	o->records++;
	if (codes == NULL) {
		o->untagged++;
		return;
	}
	/* Rules coded the whole archive; of it only the drawn posts count. */
	if (o->in->design != NULL && !is_drawn(o, json_string(o, json_get(v,
	    "id")))) {
		o->undrawn++;
		o->in->codings.rows--;
		return;
	}
	c.post = inbox_post(o->in, &(struct ident_row){ .id = json_string(o,
	    json_get(v, "id")) }, line, SIZE_MAX);
	if (c.post == IDENT_NONE)
		return;
	if (marks_take(&o->marks, o->in, v, c.post, line))
		return;
	c.coder = codings_coder(&o->in->codings, o->in->coder);
	add_looked(o, &c);
	(void)add_code_names(o, &c, codes);
}

/* A span of doccano: {"label":..}, or [start,end,"label"]. */
static struct str
label_of(struct objects *o, const struct json_node *v)
{
	const struct json_node *last = NULL;

	if (v->type == JSON_STRING)
		return json_string(o, v);
	if (v->type == JSON_OBJECT)
		return json_string(o, json_get(v, "label"));
	if (v->type == JSON_ARRAY)
		JSON_EACH(one, v)
			last = one;
	return json_string(o, last);
}

static void
add_labels(struct objects *o, const struct coding *c,
    const struct json_node *array)
{
	struct names met = { 0 };

	JSON_EACH(v, array)
		add_once(o, c, label_of(o, v), &met);
	names_free(&met);
}

static void
take_doccano(struct objects *o, const struct json_node *v, size_t line)
{
	static const char *const member[] = { "label", "labels", "entities" };
	const struct json_node *all = array_of(v, "annotations");
	struct coding c = { .line = line };

	c.post = post_of(o, v, line);
	if (c.post == IDENT_NONE)
		return;
	if (all != NULL) {
		JSON_EACH(one, all) {
			struct str s;

			c.coder = coder_of(o, json_get(one, "user"));
			add_looked(o, &c);
			s = json_string(o, json_get(one, "label"));
			if (s.n > 0)
				(void)add_code(o, &c, s);
		}
		return;
	}
	o->merged = o->merged || (json_get(v, "username") == NULL &&
	    str_is(o->in->coder, "all"));
	c.coder = coder_of(o, json_get(v, "username"));
	add_looked(o, &c);
	for (size_t i = 0; i < 3; i++)
		add_labels(o, &c, holds_list(v, member[i]));
}

/* A number given on a scale: the code is the question's name. */
static void
add_rating(struct objects *o, const struct coding *c,
    const struct json_node *result, const struct json_node *rating)
{
	struct str name = json_string(o, json_get(result, "from_name"));
	uint16_t code, value;
	const char *why;

	code = inbox_code(o->in, name, c->line, SIZE_MAX);
	if (code == CODINGS_MISSING)
		return;
	switch (answer_read(&o->in->codings, json_string(o, rating), &value,
	    &why)) {
	case ANSWER_VALUE:
		inbox_add(o->in, c->post, c->coder, code, value, c->line);
		break;
	case ANSWER_WRONG:
		inbox_refuse(o->in, c->line, SIZE_MAX, "%s", why);
		break;
	case ANSWER_BLANK:
		break;
	}
}

/* One result of Label Studio: choices, labels of a span, or a rating. */
static void
add_result(struct objects *o, const struct coding *c,
    const struct json_node *result, struct names *met)
{
	static const char *const member[] = { "choices", "labels" };
	const struct json_node *value = json_get(result, "value");
	const struct json_node *rating = json_get(value, "rating");

	if (rating != NULL) {
		add_rating(o, c, result, rating);
		return;
	}
	for (size_t i = 0; i < 2; i++)
		JSON_EACH(v, holds_list(value, member[i]))
			add_once(o, c, json_string(o, v), met);
}

static void
take_annotation(struct objects *o, struct coding c, const struct json_node *a)
{
	struct names met = { 0 };

	if (holds_true(a, "was_cancelled")) {
		o->cancelled++;
		return;
	}
	c.coder = coder_of(o, json_get(a, "completed_by"));
	if (o->in->codings.scale.binary)
		add_looked(o, &c);
	JSON_EACH(r, holds_list(a, "result"))
		add_result(o, &c, r, &met);
	names_free(&met);
}

static void
take_label_studio(struct objects *o, const struct json_node *v, size_t line)
{
	const struct json_node *all = array_of(v, "annotations");
	struct coding c = { .line = line };

	c.post = post_of(o, v, line);
	if (c.post == IDENT_NONE)
		return;
	JSON_EACH(a, all)
		take_annotation(o, c, a);
}

/* JSON_MIN: what was answered lies beside the data, under the question's name. */
static void
take_label_studio_min(struct objects *o, const struct json_node *v, size_t line)
{
	static const char *const plain[] = { "id", "text", "url", "post_id",
		"annotator", "annotation_id", "created_at", "updated_at",
		"lead_time", "agreement", "platform", "meta" };
	struct coding c = { .line = line };
	struct names met = { 0 };

	c.post = post_of(o, v, line);
	if (c.post == IDENT_NONE)
		return;
	c.coder = coder_of(o, json_get(v, "annotator"));
	add_looked(o, &c);
	JSON_EACH(m, v) {
		struct str key = { m->key, m->key_n };
		const struct json_node *list = array_of(m, "choices");
		bool known = false;

		for (size_t i = 0; i < sizeof(plain) / sizeof(*plain); i++)
			known = known || str_is(key, plain[i]);
		if (known)
			continue;
		if (m->type == JSON_STRING) {
			(void)add_code(o, &c, json_string(o, m));
		} else if (list != NULL) {
			(void)add_code_names(o, &c, list);
		} else if (m->type == JSON_ARRAY) {
			JSON_EACH(span, m)
				JSON_EACH(one, holds_list(span, "labels"))
					add_once(o, &c, json_string(o, one),
					    &met);
		}
	}
	names_free(&met);
}

static void
take_prodigy(struct objects *o, const struct json_node *v, size_t line)
{
	const struct json_node *answer = json_get(v, "answer");
	const struct json_node *accept = array_of(v, "accept");
	const struct json_node *label = json_get(v, "label");
	const struct json_node *who = json_get(v, "_annotator_id");
	struct coding c = { .line = line };
	uint16_t code;

	if (json_is(answer, "ignore"))
		return;
	c.post = post_of(o, v, line);
	if (c.post == IDENT_NONE)
		return;
	c.coder = coder_of(o, who != NULL ? who : json_get(v, "_session_id"));
	if (accept != NULL) {
		add_looked(o, &c);
		if (!json_is(answer, "reject"))
			(void)add_code_names(o, &c, accept);
		return;
	}
	code = inbox_code(o->in, json_string(o, label), line, SIZE_MAX);
	if (code != CODINGS_MISSING)
		inbox_add(o->in, c.post, c.coder, code,
		    json_is(answer, "accept") ? CODINGS_YES : CODINGS_NO, line);
}

void
objects_begin(struct objects *o, struct inbox *in)
{
	*o = (struct objects){ .in = in };
	marks_begin(&o->marks, in);
}

void
objects_take(struct objects *o, const struct json_node *v, size_t line)
{
	/* A stream of records says between them that time goes by. */
	if (json_is(json_get(v, "row"), "tick"))
		return;
	o->in->seen++;
	o->in->codings.rows++;
	if (v->type != JSON_OBJECT)
		inbox_refuse(o->in, line, SIZE_MAX, "no JSON object");
	else if (HOLDS_STRINGS(v, "row"))
		inbox_refuse(o->in, line, SIZE_MAX, "a row, not a coding: "
		    "give the records, or the coders' files");
	else if (array_of(v, "annotations") != NULL &&
	    json_get(v, "data") != NULL)
		take_label_studio(o, v, line);
	else if (json_get(v, "annotation_id") != NULL)
		take_label_studio_min(o, v, line);
	else if (HOLDS_ONE(v, "_task_hash", "answer"))
		take_prodigy(o, v, line);
	else if (HOLDS_STRINGS(v, "id", "text", "platform"))
		take_tagged(o, v, line);
	else if (array_of(v, "label") != NULL || array_of(v, "labels") != NULL ||
	    array_of(v, "entities") != NULL ||
	    array_of(v, "annotations") != NULL)
		take_doccano(o, v, line);
	else if (HOLDS_STRINGS(v, "id"))
		take_tagged(o, v, line);
	else
		inbox_refuse(o->in, line, SIZE_MAX, "no form that is known: "
		    "records, or JSON of doccano, Label Studio or Prodigy");
}

void
objects_end(struct objects *o)
{
	marks_end(&o->marks, o->in);
	if (o->untagged > 0)
		diag_note("%s: records that do not carry %s, left out: %zu of "
		    "%zu%s", o->in->path, diag_vis(o->in->want), o->untagged,
		    o->records, o->untagged == o->records ?
		    "; put tw-tag before" : "");
	if (o->undrawn > 0)
		diag_note("%s: records that were not drawn, passed over: %zu of "
		    "%zu", o->in->path, o->undrawn, o->records);
	if (o->cancelled > 0)
		diag_note("%s: annotations that their coder took back, left "
		    "out: %zu", o->in->path, o->cancelled);
	if (o->merged)
		diag_note("%s: doccano's all.jsonl holds all coders in one, so "
		    "nobody can say who coded what: export a file for each",
		    o->in->path);
	buf_free(&o->scratch);
	buf_free(&o->id);
	buf_free(&o->made);
}
