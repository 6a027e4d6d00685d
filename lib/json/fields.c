#include "json/fields.h"

#include <assert.h>

static const size_t sizes[] = {
	[FIELDS_BOOL] = sizeof(bool), [FIELDS_U8] = 1, [FIELDS_U16] = 2,
	[FIELDS_U32] = 4, [FIELDS_I32] = 4, [FIELDS_U64] = 8,
	[FIELDS_I64] = 8, [FIELDS_FLOAT] = sizeof(float),
	[FIELDS_DOUBLE] = sizeof(double)
};

/* A whole number below zero has no place in the unsigned types. */
static uint64_t
whole_of(enum fields_type type, const void *p)
{
	switch (type) {
	case FIELDS_BOOL:
		return *(const bool *)p;
	case FIELDS_U8:
		return *(const uint8_t *)p;
	case FIELDS_U16:
		return *(const uint16_t *)p;
	case FIELDS_U32:
		return *(const uint32_t *)p;
	case FIELDS_U64:
		return *(const uint64_t *)p;
	case FIELDS_I32:
	case FIELDS_I64:
	case FIELDS_FLOAT:
	case FIELDS_DOUBLE:
		break;
	}
	assert(!"a type without a sign");
	return 0;
}

static void
write_one(struct buf *out, enum fields_type type, const void *p)
{
	switch (type) {
	case FIELDS_BOOL:
	case FIELDS_U8:
	case FIELDS_U16:
	case FIELDS_U32:
	case FIELDS_U64:
		buf_addu(out, whole_of(type, p));
		break;
	case FIELDS_I32:
		buf_addf(out, "%ld", (long)*(const int32_t *)p);
		break;
	case FIELDS_I64:
		buf_addf(out, "%lld", (long long)*(const int64_t *)p);
		break;
	case FIELDS_FLOAT:
		if (*(const float *)p == 0)
			buf_addc(out, '0');
		else
			buf_addf(out, "%.9g", (double)*(const float *)p);
		break;
	case FIELDS_DOUBLE:
		if (*(const double *)p == 0)
			buf_addc(out, '0');
		else
			buf_addf(out, "%.17g", *(const double *)p);
		break;
	}
}

void
fields_write(struct buf *out, const struct fields *all, const void *from)
{
	const struct fields_one *f = all->one;

	for (size_t i = 0; i < all->n; i++) {
		const char *p = (const char *)from + f[i].at;

		buf_addf(out, ",\"%s\":%s", f[i].name, f[i].n > 1 ? "[" : "");
		for (size_t k = 0; k < f[i].n; k++, p += sizes[f[i].type]) {
			if (k > 0)
				buf_addc(out, ',');
			write_one(out, f[i].type, p);
		}
		if (f[i].n > 1)
			buf_addc(out, ']');
	}
}

static bool
read_whole(enum fields_type type, struct str s, void *p)
{
	uint64_t v;

	if (!str_u64(s, &v) || (type != FIELDS_U64 &&
	    v >= (uint64_t)1 << 8 * sizes[type]) ||
	    (type == FIELDS_BOOL && v > 1))
		return false;
	switch (type) {
	case FIELDS_BOOL:
		*(bool *)p = v == 1;
		break;
	case FIELDS_U8:
		*(uint8_t *)p = (uint8_t)v;
		break;
	case FIELDS_U16:
		*(uint16_t *)p = (uint16_t)v;
		break;
	case FIELDS_U32:
		*(uint32_t *)p = (uint32_t)v;
		break;
	case FIELDS_U64:
		*(uint64_t *)p = v;
		break;
	case FIELDS_I32:
	case FIELDS_I64:
	case FIELDS_FLOAT:
	case FIELDS_DOUBLE:
		assert(!"a type without a sign");
	}
	return true;
}

static bool
read_signed(enum fields_type type, struct str s, void *p)
{
	int64_t v;

	/* Instants and hours; far from overflow, whatever is done with them. */
	if (!str_i64(s, &v) || v > INT64_MAX / 65536 || v < INT64_MIN / 65536 ||
	    (type == FIELDS_I32 && (v > INT32_MAX || v < INT32_MIN)))
		return false;
	if (type == FIELDS_I32)
		*(int32_t *)p = (int32_t)v;
	else
		*(int64_t *)p = v;
	return true;
}

static bool
read_one(const struct json_node *v, enum fields_type type, void *p)
{
	double real;

	if (v->type != JSON_NUMBER)
		return false;
	switch (type) {
	case FIELDS_BOOL:
	case FIELDS_U8:
	case FIELDS_U16:
	case FIELDS_U32:
	case FIELDS_U64:
		return read_whole(type, json_raw(v), p);
	case FIELDS_I32:
	case FIELDS_I64:
		return read_signed(type, json_raw(v), p);
	case FIELDS_FLOAT:
		if (!str_real(json_raw(v), &real))
			return false;
		*(float *)p = (float)real;
		return true;
	case FIELDS_DOUBLE:
		return str_real(json_raw(v), p);
	}
	return false;
}

static bool
read_field(const struct json_node *v, const struct fields_one *f, char *p)
{
	size_t n = 0;

	if (f->n == 1)
		return read_one(v, f->type, p);
	if (v->type != JSON_ARRAY)
		return false;
	JSON_EACH(one, v) {
		if (n++ == f->n || !read_one(one, f->type, p))
			return false;
		p += sizes[f->type];
	}
	return n == f->n;
}

const char *
fields_read(const struct json_node *object, const struct fields *all, void *to)
{
	const struct fields_one *f = all->one;

	for (size_t i = 0; i < all->n; i++) {
		const struct json_node *v = json_get(object, f[i].name);

		if (v == NULL || !read_field(v, &f[i], (char *)to + f[i].at))
			return f[i].name;
	}
	return NULL;
}
