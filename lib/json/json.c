#include "json/json.h"

#include "base/mem.h"
#include "json/json_run.h"

static uint32_t
hex(const char *p)
{
	uint32_t v = 0;

	for (int i = 0; i < 4; i++) {
		unsigned char c = (unsigned char)p[i];

		v = v << 4 | (c <= '9' ? c - 48u : (c | 0x20u) - 87u);
	}
	return v;
}

/* Appends the decoded content of a string that has been scanned. */
static void
decode(struct buf *out, const char *p, const char *end)
{
	buf_reserve(out, (size_t)(end - p));
	while (p < end) {
		const char *slash = memchr(p, '\\', (size_t)(end - p));
		uint32_t c;

		buf_add(out, p, (size_t)((slash != NULL ? slash : end) - p));
		if (slash == NULL)
			return;
		p = slash + 2;
		switch (slash[1]) {
		case 'b': buf_addc(out, '\b'); continue;
		case 'f': buf_addc(out, '\f'); continue;
		case 'n': buf_addc(out, '\n'); continue;
		case 'r': buf_addc(out, '\r'); continue;
		case 't': buf_addc(out, '\t'); continue;
		case 'u': break;
		default: buf_addc(out, slash[1]); continue;
		}
		c = hex(p);
		p += 4;
		if (c >= 0xd800 && c < 0xdc00 && end - p >= 6 &&
		    p[0] == '\\' && p[1] == 'u' &&
		    (hex(p + 2) & 0xfc00) == 0xdc00) {
			c = 0x10000 + ((c & 0x3ff) << 10) + (hex(p + 2) & 0x3ff);
			p += 6;
		}
		if (c >= 0xd800 && c < 0xe000)
			c = 0xfffd;
		buf_add_utf8(out, c);
	}
}

static struct str
decoded(const char *p, size_t n, bool escaped, struct buf *scratch)
{
	size_t from = scratch->n;

	if (!escaped)
		return (struct str){ p, n };
	decode(scratch, p, p + n);
	return str_skip(buf_str(scratch), from);
}

struct str
json_text(const struct json_node *v, struct buf *scratch)
{
	if (v == NULL || v->type == JSON_NULL)
		return (struct str){ NULL, 0 };
	if (v->type != JSON_STRING)
		return json_raw(v);
	return decoded(v->p + 1, v->n - 2, v->escaped, scratch);
}

struct str
json_string_text(const struct json_node *v, struct buf *scratch)
{
	return json_text(json_type_is(v, JSON_STRING) ? v : NULL, scratch);
}

bool
json_inside(struct json *inside, const struct json_node *v,
    enum json_type type, unsigned depth)
{
	return json_type_is(v, type) && json_scan(inside, json_raw(v), depth);
}

struct str
json_key(const struct json_node *v, struct buf *scratch)
{
	return decoded(v->key, v->key_n, v->key_escaped, scratch);
}

/* Whether an escaped text is want; rare, so it may allocate. */
static bool
escaped_is(const char *p, size_t n, struct str want)
{
	struct buf b = { 0 };
	bool same;

	decode(&b, p, p + n);
	same = str_eq(buf_str(&b), want);
	buf_free(&b);
	return same;
}

bool
json_escaped_key_is(const struct json_node *v, struct str want)
{
	return escaped_is(v->key, v->key_n, want);
}

const struct json_node *
json_find(const struct json_node *object, struct str name)
{
	const struct json_node *found = NULL;

	if (object == NULL || object->type != JSON_OBJECT)
		return NULL;
	JSON_EACH(v, object)
		if (json_key_is(v, name))
			found = v;
	return found;
}

bool
json_has(const struct json_node *object, struct str name)
{
	if (object == NULL || object->type != JSON_OBJECT)
		return false;
	JSON_EACH(v, object)
		if (json_key_is(v, name))
			return true;
	return false;
}

const struct json_node *
json_get_type(const struct json_node *object, const char *name,
    enum json_type type)
{
	const struct json_node *v = json_get(object, name);

	return json_type_is(v, type) ? v : NULL;
}

bool
json_is(const struct json_node *v, const char *text)
{
	struct str want = str_of(text);

	if (!json_type_is(v, JSON_STRING))
		return false;
	if (v->escaped)
		return escaped_is(v->p + 1, v->n - 2, want);
	return v->n - 2 == want.n && memcmp(v->p + 1, want.p, want.n) == 0;
}

/* What is no number does not read as one: a string has its quotes. */
bool
json_u64(const struct json_node *v, uint64_t *out)
{
	return v != NULL && str_u64(json_raw(v), out);
}

bool
json_i64(const struct json_node *v, int64_t *out)
{
	return v != NULL && str_i64(json_raw(v), out);
}

bool
json_real(const struct json_node *v, double *out)
{
	return v != NULL && str_real(json_raw(v), out);
}

bool
json_pair(const struct json_node *v, uint64_t pair[2])
{
	size_t n = 0;

	if (!json_type_is(v, JSON_ARRAY))
		return false;
	JSON_EACH(x, v)
		if (n == 2 || !str_u64(json_raw(x), pair + n++))
			return false;
	return n == 2;
}

/* Whether a byte of a string must be escaped; those above 0x7f need not. */
static inline bool
quoted_as_it_is(unsigned char c)
{
	return c >= 0x20 && c != '"' && c != '\\';
}

/* Appends the escape of a byte that needs one. */
static void
add_escape(struct buf *out, char c)
{
	switch (c) {
	case '"': buf_add(out, "\\\"", 2); break;
	case '\\': buf_add(out, "\\\\", 2); break;
	case '\b': buf_add(out, "\\b", 2); break;
	case '\f': buf_add(out, "\\f", 2); break;
	case '\n': buf_add(out, "\\n", 2); break;
	case '\r': buf_add(out, "\\r", 2); break;
	case '\t': buf_add(out, "\\t", 2); break;
	default: buf_addf(out, "\\u%04x", (unsigned)c);
	}
}

/* Up to the first byte that must be escaped; end when there is none. */
static inline const char *
to_escape(const char *p, const char *end)
{
	p = json_run_quoted(p, end);
	while (p < end && quoted_as_it_is((unsigned char)*p))
		p++;
	return p;
}

void
json_quote(struct buf *out, struct str s)
{
	const char *p = s.n > 0 ? s.p : "", *end = p + s.n;

	buf_reserve(out, s.n + 2);
	out->p[out->n++] = '"';
	/* Most strings have nothing to be escaped. */
	if (json_copy(out->p + out->n, p, s.n)) {
		out->n += s.n;
		out->p[out->n++] = '"';
		return;
	}
	while (p < end) {
		const char *from = p;

		p = to_escape(p, end);
		buf_add(out, from, (size_t)(p - from));
		if (p < end)
			add_escape(out, *p++);
	}
	buf_addc(out, '"');
}

void
json_quote_list(struct buf *out, const char *name, const struct cli_list *l)
{
	buf_addf(out, ",\"%s\":[", name);
	for (size_t i = 0; i < l->n; i++) {
		if (i > 0)
			buf_addc(out, ',');
		json_quote(out, str_of(l->item[i]));
	}
	buf_addc(out, ']');
}
