/*
 * Objects whose inner members became members of their own, as pandas, Miller
 * and Apify flatten them: "user.screen_name", "entities/hashtags/0/text". They
 * are built up again, and what comes out is looked at as any other value.
 */
#include "base/ascii.h"
#include "base/buf.h"
#include "intake/intake.h"
#include "json/json.h"
#include "source/source.h"

enum { PARTS_MAX = 512, DEEPEST = 12 };

/* A member, and how much of its name has been built up already. */
struct part {
	struct str name;
	const struct json_node *value;
};

static bool
parts_names(char c)
{
	return c == '.' || c == '/' || c == '[';
}

/*
 * Where the first name in a name ends; its n when it is one. Only names such
 * as programs give to members are taken apart, not addresses or sentences.
 */
static size_t
first_name(struct str name)
{
	for (size_t i = 0; i < name.n; i++) {
		char c = name.p[i];

		if (parts_names(c) && i > 0 && i + 1 < name.n)
			return i;
		if (!ascii_digit(c) && !ascii_letter(c) && c != '_')
			return name.n;
	}
	return name.n;
}

static bool
is_flattened(struct str name)
{
	size_t n = first_name(name);
	struct str rest = str_skip(name, n + 1);

	if (n == name.n)
		return false;
	for (size_t i = 0; i < rest.n; i++)
		if (rest.p[i] == ' ' || rest.p[i] == ':')
			return false;
	return true;
}

static bool
is(struct intake *in, const struct json_node *v)
{
	(void)in;
	JSON_EACH(member, v)
		if (is_flattened((struct str){ member->key, member->key_n }))
			return true;
	return false;
}

/* What stands for nothing in a cell that was flattened. */
static bool
is_nothing(const struct json_node *v)
{
	return v->type == JSON_NULL || (v->type == JSON_STRING && v->n == 2);
}

/* The name after the first one, without the sign between them. */
static struct str
rest_of(struct str name, size_t first)
{
	struct str rest = str_skip(name, first);

	if (str_starts(rest, STR("]")))
		rest = str_skip(rest, 1);
	if (rest.n > 0 && parts_names(rest.p[0]))
		rest = str_skip(rest, 1);
	return rest;
}

/* Where the first name ends inside a name that was taken apart before. */
static size_t
inner_end(struct str name)
{
	size_t i = 0;

	while (i < name.n && !parts_names(name.p[i]) && name.p[i] != ']')
		i++;
	return i;
}

static void build(struct buf *out, const struct part *part, size_t n,
    unsigned depth);

/* The members whose names begin so, as an object or, by number, an array. */
static void
build_inner(struct buf *out, const struct part *part, size_t n,
    struct str first, unsigned depth)
{
	struct part inner[PARTS_MAX];
	size_t m = 0;

	for (size_t i = 0; i < n && m < PARTS_MAX; i++) {
		size_t end = inner_end(part[i].name);

		if (end < part[i].name.n && !is_nothing(part[i].value) &&
		    str_eq(str_sub(part[i].name, 0, end), first))
			inner[m++] = (struct part){ rest_of(part[i].name, end),
			    part[i].value };
	}
	build(out, inner, m, depth + 1);
}

static void
add_name(struct buf *out, struct str name, bool list)
{
	if (list)
		return;
	buf_addc(out, '"');
	buf_adds(out, name);
	buf_addz(out, "\":");
}

/* Whether one of the first n names begins so. */
static bool
came_before(const struct part *part, size_t n, struct str first)
{
	for (size_t i = 0; i < n; i++)
		if (!is_nothing(part[i].value) && str_eq(str_sub(part[i].name,
		    0, inner_end(part[i].name)), first))
			return true;
	return false;
}

/* The recursion ends at DEEPEST, whatever the names are. */
static void
build(struct buf *out, const struct part *part, size_t n, unsigned depth)
{
	bool list = n > 0;
	char sep;

	for (size_t i = 0; i < n; i++)
		list = list && str_digits(str_sub(part[i].name, 0,
		    inner_end(part[i].name)));
	sep = list ? '[' : '{';
	for (size_t i = 0; i < n; i++) {
		struct str name = part[i].name;
		struct str first = str_sub(name, 0, inner_end(name));

		if (is_nothing(part[i].value) ||
		    came_before(part, i, first))
			continue;
		buf_addc(out, sep);
		sep = ',';
		add_name(out, first.n < name.n && depth < DEEPEST ? first :
		    name, list);
		if (first.n < name.n && depth < DEEPEST)
			build_inner(out, part, n, first, depth);
		else
			buf_adds(out, json_raw(part[i].value));
	}
	if (sep != ',')
		buf_addc(out, sep);
	buf_addc(out, list ? ']' : '}');
}

/* Whether a name that is no flattened one has members of its own as well. */
static bool
has_parts(const struct json_node *v, struct str name)
{
	JSON_EACH(member, v) {
		struct str other = { member->key, member->key_n };

		if (is_flattened(other) && !is_nothing(member) &&
		    str_eq(str_sub(other, 0, first_name(other)), name))
			return true;
	}
	return false;
}

static void
take(struct intake *in, const struct json_node *v)
{
	struct buf *out = intake_room(in);
	struct part part[PARTS_MAX];
	size_t n = 0;
	char sep = '{';

	JSON_EACH(member, v) {
		struct str name = { member->key, member->key_n };

		if (n == PARTS_MAX)
			break;
		part[n++] = (struct part){ name, member };
	}
	for (size_t i = 0; i < n; i++) {
		struct str name = part[i].name, first = name;
		bool flat = is_flattened(name);

		if (flat) {
			first = str_sub(name, 0, first_name(name));
			if (is_nothing(part[i].value) ||
			    came_before(part, i, first))
				continue;
		} else if (has_parts(v, name)) {
			continue;
		}
		buf_addc(out, sep);
		sep = ',';
		add_name(out, first, false);
		if (flat)
			build_inner(out, part, n, first, 0);
		else
			buf_adds(out, json_raw(part[i].value));
	}
	if (sep == '{')
		buf_addc(out, sep);
	buf_addc(out, '}');
	intake_again(in);
}

const struct source source_flattened = {
	.name = "flattened", .is = is, .take = take
};
