/*
 * Exports of MongoDB write {"$numberLong":"123"} for 123: such objects are
 * replaced by what they hold, and what comes out is looked at again.
 */
#include "base/buf.h"
#include "intake/intake.h"
#include "json/json.h"
#include "source/source.h"
#include "time/when.h"

/* The value that stands in an object such as {"$date":...}; NULL: no such. */
static const struct json_node *
wrapped(const struct json_node *v)
{
	struct str key;

	if (v->type != JSON_OBJECT || v->skip < 2 ||
	    v[1].skip + 1 != v->skip || v[1].key_n < 2 || v[1].key[0] != '$')
		return NULL;
	/* Bluesky's own: {"$type":"..."}, {"$link":"..."}. */
	key = (struct str){ v[1].key, v[1].key_n };
	return str_is(key, "$type") || str_is(key, "$link") ? NULL : v + 1;
}

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	JSON_EACH(member, v) {
		if (wrapped(member) != NULL)
			return true;
	}
	return false;
}

/* An instant: text as it stands, a number is milliseconds since 1970. */
static void
write_date(struct buf *out, const struct json_node *v)
{
	struct str s = json_raw(v);
	int64_t ms;

	while (wrapped(v) != NULL)
		v = wrapped(v);
	s = json_raw(v);
	if (v->type == JSON_STRING && str_i64(str_sub(s, 1, s.n - 1), &ms))
		s = str_sub(s, 1, s.n - 1);
	if (!str_i64(s, &ms)) {
		buf_adds(out, s);
		return;
	}
	buf_addc(out, '"');
	when_write(out, ms / 1000 - (ms % 1000 < 0), 0, true);
	buf_addc(out, '"');
}

static void
unwrap(struct buf *out, const struct json_node *v)
{
	const char *from = v->p;
	size_t i = 0;

	while (i < v->skip) {
		const struct json_node *n = v + i, *inner = wrapped(n);

		if (inner == NULL) {
			i++;
			continue;
		}
		buf_add(out, from, (size_t)(n->p - from));
		from = n->p + n->n;
		i += n->skip;
		if (str_eq((struct str){ inner->key, inner->key_n },
		    STR("$date")))
			write_date(out, inner);
		else
			buf_adds(out, json_raw(inner));
	}
	buf_add(out, from, (size_t)(v->p + v->n - from));
}

static void
take(struct intake *in, const struct json_node *v)
{
	unwrap(intake_room(in), v);
	intake_again(in);
}

const struct source source_mongo = { .name = "mongo", .is = is, .take = take };
