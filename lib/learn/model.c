#include "learn/model.h"

#include <assert.h>
#include <endian.h>
#include <math.h>
#include <sha2.h>
#include <stdlib.h>

#include "base/diag.h"
#include "feature/lanes.h"
#include "feature/slot.h"
#include "io/input.h"
#include "json/json.h"

enum { BYTES_MAX = 1 << 29, HEAD_DEPTH = 3, RUN_BYTES = 8, LIST_MAX = 20 };

void
model_make_rows(struct model_file *m, uint32_t rows)
{
	m->rows = rows + 1;
	m->stride = (m->codes + LANES - 1) / LANES * LANES;
	m->row = mem_new((size_t)1 << m->bits, sizeof(*m->row));
	m->idf = mem_new(m->rows, sizeof(*m->idf));
	m->weight = mem_new((size_t)m->rows * m->stride + 1,
	    sizeof(*m->weight));
}

static void
put_u32(struct buf *out, uint32_t v)
{
	v = htole32(v);
	buf_add(out, &v, sizeof(v));
}

static void
put_float(struct buf *out, float f)
{
	uint32_t v;

	memcpy(&v, &f, sizeof(v));
	put_u32(out, v);
}

static void
put_weights(struct buf *out, const struct model_file *m, uint32_t row)
{
	for (uint32_t k = 0; k < m->codes; k++) {
		uint16_t v = htole16((uint16_t)m->weight[(size_t)row *
		    m->stride + k]);

		buf_add(out, &v, sizeof(v));
	}
}

void
model_write_arrays(struct buf *out, const struct model_file *m)
{
	uint32_t slots = (uint32_t)1 << m->bits, at = 0;

	while (at < slots) {
		uint32_t from = at, to;

		while (from < slots && m->row[from] == 0)
			from++;
		for (to = from; to < slots && m->row[to] != 0;)
			to++;
		put_u32(out, from - at);
		put_u32(out, to - from);
		for (uint32_t s = from; s < to; s++)
			put_float(out, m->idf[m->row[s]]);
		for (uint32_t s = from; s < to; s++)
			put_weights(out, m, m->row[s]);
		at = to;
	}
}

/* A model that is read. */
struct reading_model {
	struct model_file *m;
	struct str rest;	/* of the arrays */
	struct buf *why;
	struct buf text;
	struct str sha256;
	uint64_t bytes;		/* of the arrays */
	uint64_t rows;
};

static bool
fail(struct reading_model *r, const char *why)
{
	buf_clear(r->why);
	buf_addz(r->why, why);
	return false;
}

static bool
read_real(const struct json_node *object, const char *name, double *out)
{
	return json_real(json_get(object, name), out);
}

static bool
read_whole(const struct json_node *object, const char *name, uint64_t *out)
{
	return json_u64(json_get(object, name), out);
}

static bool
read_text(struct reading_model *r, const struct json_node *v,
    struct str *out)
{
	buf_clear(&r->text);
	*out = arena_str(&r->m->texts, json_string_text(v, &r->text));
	return out->n > 0;
}

static bool
read_list(struct reading_model *r, const struct json_node *list,
    struct cli_list *out)
{
	if (!json_type_is(list, JSON_ARRAY))
		return false;
	JSON_EACH(v, list) {
		struct str s;

		if (!read_text(r, v, &s) || out->n == LIST_MAX ||
		    str_chr(s, '\0') != SIZE_MAX)
			return false;
		out->item = mem_grow(out->item, &out->cap, out->n + 1,
		    sizeof(*out->item));
		out->item[out->n++] = s.p;
	}
	return true;
}

static bool
read_scope(struct model_file *m, const struct json_node *v)
{
	for (int i = 0; i < SCOPES; i++)
		if (json_is(v, codebook_scope_name[i])) {
			m->scope = (enum codebook_scope)i;
			return true;
		}
	return false;
}

static bool
read_one_code(struct reading_model *r, const struct json_node *v,
    struct model_code *c)
{
	double bias, scale;

	if (!read_text(r, json_get(v, "code"), &c->path) || !read_real(v, "a", &c->platt.a) ||
	    !read_real(v, "b", &c->platt.b) ||
	    !read_real(v, "threshold", &c->threshold) ||
	    !read_real(v, "bias", &bias) || !read_real(v, "scale", &scale))
		return false;
	c->bias = (float)bias;
	c->scale = (float)scale;
	return isfinite(c->bias) && isfinite(c->scale);
}

static bool
read_codes(struct reading_model *r, const struct json_node *list)
{
	struct model_file *m = r->m;
	uint32_t n = 0;

	if (!json_type_is(list, JSON_ARRAY))
		return false;
	JSON_EACH(v, list)
		n++;
	if (n == 0 || n > MODEL_CODES_MAX)
		return false;
	m->code = mem_new(n, sizeof(*m->code));
	JSON_EACH(v, list) {
		struct model_code *c = m->code + m->codes;

		if (!read_one_code(r, v, c) || (m->codes > 0 &&
		    str_cmp(c[-1].path, c->path) >= 0))
			return false;
		m->codes++;
	}
	return true;
}

/* What stands in the line of JSON and tagging needs. */
static bool
read_head(struct reading_model *r, const struct json_node *head)
{
	struct model_file *m = r->m;
	const struct json_node *multi = json_get(head, "multi");
	uint64_t bits;

	if (!read_text(r, json_get(head, "dimension"), &m->dimension) ||
	    (!json_type_is(multi, JSON_TRUE) &&
	    !json_type_is(multi, JSON_FALSE)) ||
	    !read_real(head, "at", &m->at) ||
	    !read_whole(head, "bits", &bits) || bits == 0 ||
	    bits > SLOT_BITS_MAX || !read_scope(m, json_get(head, "scope")) ||
	    !read_list(r, json_get(head, "lexicons"), &m->lexicons) ||
	    !read_list(r, json_get(head, "with"), &m->with) ||
	    !read_list(r, json_get(head, "officials"), &m->officials) ||
	    !read_list(r, json_get(head, "without_places"), &m->gazetteers) ||
	    !read_real(head, "unseen", &m->unseen) ||
	    !read_text(r, json_get(head, "arrays"), &r->sha256) ||
	    !read_whole(head, "bytes", &r->bytes) ||
	    !read_whole(head, "rows", &r->rows) ||
	    !read_codes(r, json_get(head, "codes")))
		return fail(r, "its first line lacks something, or has it in "
		    "a form that tw-learn does not write");
	m->multi = multi->type == JSON_TRUE;
	m->bits = (unsigned)bits;
	return true;
}

static uint32_t
take_u32(struct reading_model *r)
{
	uint32_t v;

	memcpy(&v, r->rest.p, sizeof(v));
	r->rest = str_skip(r->rest, sizeof(v));
	return le32toh(v);
}

/* Reads what is known of n slots from `from` on. */
static bool
read_run(struct reading_model *r, uint32_t from, uint32_t n, uint32_t row)
{
	struct model_file *m = r->m;
	uint64_t weights = (uint64_t)n * m->codes;

	if (r->rest.n / 4 < n || (r->rest.n - 4 * (size_t)n) / 2 < weights)
		return false;
	for (uint32_t i = 0; i < n; i++) {
		uint32_t v = take_u32(r);

		m->row[from + i] = row + i;
		memcpy(m->idf + row + i, &v, sizeof(v));
		if (!isfinite(m->idf[row + i]) || m->idf[row + i] <= 0)
			return false;
	}
	for (size_t i = 0; i < weights; i++) {
		uint16_t v;

		memcpy(&v, r->rest.p + 2 * i, sizeof(v));
		m->weight[(row + i / m->codes) * m->stride + i % m->codes] =
		    (int16_t)le16toh(v);
	}
	r->rest = str_skip(r->rest, 2 * weights);
	return true;
}

static bool
read_arrays(struct reading_model *r)
{
	struct model_file *m = r->m;
	uint32_t slots = (uint32_t)1 << m->bits, at = 0, row = 1;

	if (r->rows > slots || r->rest.n / 4 < r->rows)
		return fail(r, "its arrays are too short");
	model_make_rows(m, (uint32_t)r->rows);
	while (at < slots) {
		uint32_t pass, n;

		if (r->rest.n < RUN_BYTES)
			return fail(r, "its arrays are too short");
		pass = take_u32(r);
		n = take_u32(r);
		if (pass > slots - at || n > slots - at - pass ||
		    pass + n == 0 || n > m->rows - row ||
		    !read_run(r, at + pass, n, row))
			return fail(r, "its arrays are damaged");
		at += pass + n;
		row += n;
	}
	if (r->rest.n > 0 || row != m->rows)
		return fail(r, "its arrays are too long");
	return true;
}

static bool
check_arrays(struct reading_model *r)
{
	char hex[SHA256_DIGEST_STRING_LENGTH];

	if (r->rest.n < r->bytes) {
		buf_addf(r->why, "it is cut off: %zu of %ju bytes of its "
		    "arrays are there", r->rest.n, (uintmax_t)r->bytes);
		return false;
	}
	SHA256Data((const uint8_t *)r->rest.p, r->rest.n, hex);
	if (r->rest.n != r->bytes || !str_is(r->sha256, hex))
		return fail(r, "it is damaged: its arrays are not those that "
		    "its first line names");
	return true;
}

bool
model_parse(struct model_file *m, struct str bytes, struct buf *why)
{
	struct reading_model r = { .m = m, .why = why };
	size_t end = str_chr(bytes, '\n');
	struct json json = { 0 };
	uint64_t version;
	bool good = false;

	*m = (struct model_file){ 0 };
	buf_clear(why);
	if (end == SIZE_MAX || !json_scan(&json, str_sub(bytes, 0, end),
	    HEAD_DEPTH) || !json_is(json_get(json.node, "model"), "tw-learn"))
		fail(&r, "no model of tw-learn");
	else if (!read_whole(json.node, "version", &version) ||
	    version != MODEL_VERSION)
		fail(&r, "a model of another version: learn it again with "
		    "this tw-learn");
	else {
		r.rest = str_skip(bytes, end + 1);
		good = read_head(&r, json.node) && check_arrays(&r) &&
		    read_arrays(&r);
	}
	json_free(&json);
	buf_free(&r.text);
	return good;
}

void
model_read(struct model_file *m, const char *path)
{
	struct buf bytes = { 0 }, why = { 0 };

	if (!input_slurp(path, BYTES_MAX, &bytes))
		diag_stop();
	if (!model_parse(m, buf_str(&bytes), &why))
		diag_die("%s: %s", path, buf_z(&why));
	buf_free(&bytes);
	buf_free(&why);
}

void
model_free(struct model_file *m)
{
	free(m->code);
	free(m->row);
	free(m->idf);
	free(m->weight);
	free(m->lexicons.item);
	free(m->with.item);
	free(m->officials.item);
	free(m->gazetteers.item);
	arena_free(&m->texts);
	*m = (struct model_file){ 0 };
}
