#include "json/json_scanner.h"

#include "base/mem.h"

const char *
scanner_blanks(struct scanner *s, const char *p)
{
	for (; p < s->text.end && (*p == ' ' || *p == '\t' || *p == '\n' ||
	    *p == '\r'); p++)
		s->json->spread |= *p == '\n' || *p == '\r';
	return p;
}

struct json_node *
scanner_grow(struct scanner *s, const struct json_node *last)
{
	struct json *j = s->json;
	size_t n = last == NULL ? 0 : (size_t)(last - j->node);

	j->node = mem_grow(j->node, &j->cap, n + 2, sizeof(*j->node));
	s->hand.last = j->node + j->cap - 1;
	return j->node + n;
}

/* Marks of the escape, or the character from 0x80 on, at p; 0: it is none. */
static inline size_t
marks_of(struct scanner *s, const char *p)
{
	if ((unsigned char)*p >= 0x80)
		return json_utf8(p, s->text.end);
	if (*p != '\\' || s->text.end - p < 2)
		return 0;
	s->escaped = true;
	if (p[1] == '"' || p[1] == '\\')
		return 2;
	return memchr("/bfnrt", p[1], 6) != NULL ? 1 : 0;
}

const char *
scanner_string(struct scanner *s, const char *p, size_t at)
{
	struct scanner_hand *h = &s->hand;
	const char *mark;
	size_t n;

	s->escaped = false;
	h->mark += at + 1;
	do {
		scanner_list(s, h, p);
		mark = h->begin + *h->mark;
		if (mark < h->end && *mark == '"') {
			h->mark++;
			return mark + 1;
		}
		n = mark < h->end ? marks_of(s, mark) : 0;
		/* The next one of them may not be listed yet. */
		for (size_t i = 0; i < n; i++) {
			h->mark++;
			scanner_list(s, h, p);
		}
	} while (n > 0);
	/* It has others, or is none. */
	p = json_leaf_string(&s->text, p + 1, &s->escaped);
	if (p != NULL)
		h->mark = json_marks_pass(&s->marks, h->mark, p);
	return p;
}

const char *
scanner_leaf(struct scanner *s, const char *p, struct scanner_name name,
    enum json_type *type)
{
	bool escaped = false;
	const char *at = *p == '"' ?
	    json_leaf_string(&s->text, p + 1, &escaped) :
	    json_leaf_other(&s->text, p, type);

	if (at == NULL)
		return NULL;
	if (*p == '"')
		*type = JSON_STRING;
	s->hand.mark = json_marks_pass(&s->marks, s->hand.mark, at);
	scanner_keep(s, &s->hand, p, at, *type, escaped, name);
	return at;
}

/* A member's name and the colon after it, up to the value. */
static const char *
scan_name(struct scanner *s, const char *p)
{
	struct scanner_name *name = &s->name;

	p = scanner_blanks(s, p);
	if (p == s->text.end)
		return json_more(&s->text, "ends inside an object");
	if (*p != '"')
		return json_bad(&s->text, p, "member name expected");
	name->p = ++p;
	name->known = JSON_NAME_UNASKED;
	if ((p = json_leaf_string(&s->text, p, &name->escaped)) == NULL)
		return NULL;
	name->n = (uint32_t)(p - 1 - name->p);
	p = scanner_blanks(s, p);
	if (p < s->text.end && *p != ':')
		return json_bad(&s->text, p, "colon expected after a member name");
	p = p < s->text.end ? scanner_blanks(s, p + 1) : p;
	return p < s->text.end ? p :
	    json_more(&s->text, "ends inside an object");
}

/* A member at p that is written in any way. */
static const char *
scan_any_member(struct scanner *s, const char *p)
{
	enum json_type type;

	s->hand.before = &json_shape_none;
	if ((p = scan_name(s, p)) == NULL)
		return NULL;
	s->hand.mark = json_marks_pass(&s->marks, s->hand.mark, p);
	s->opens = *p == '{' || *p == '[';
	return s->opens ? p : scanner_leaf(s, p, s->name, &type);
}

/*
 * Learns the step from p on, that of the member s->name, whose value ends at
 * end, if it is not a bracket that opens. Steps with line ends are none.
 */
static void
learn(struct scanner *s, const char *p, const char *value, const char *end,
    enum json_type type)
{
	struct scanner_hand *h = &s->hand;
	const struct json_shape_step *before = h->before;
	struct json_shape_step like = { .n = 0 };
	size_t lead = (size_t)(s->name.p - 1 - p);

	h->before = &json_shape_none;
	if (!s->learns || p >= h->near || lead > 2 || (lead == 2 && p[1] != ' '))
		return;
	if (type == JSON_STRING) {
		like.rest = JSON_SHAPE_STRING;
		end = value + 1;
	} else if (type == JSON_NUMBER) {
		like.rest = JSON_SHAPE_NUMBER;
		end = value;
	} else if (s->opens) {
		like.rest = JSON_SHAPE_BRACKET;
		end = value + 1;
	}
	if (end - p > JSON_SHAPE_LONG)
		return;
	like.n = (uint8_t)(end - p);
	memcpy(like.text, p, like.n);
	like.name = (uint8_t)(value - s->name.p);
	like.value = (uint8_t)(value - p);
	like.node.type = (uint8_t)type;
	like.node.n = (uint32_t)(end - value);
	like.node.key_n = s->name.n;
	like.node.skip = 1;
	like.inside = s->open[h->depth - 1].step;
	if (s->json->shape == NULL)
		s->json->shape = json_shape_new();
	h->before = json_shape_learn(s->json->shape, before, &like);
}

/* The brackets at p, after which more is to be read, as a value if empty. */
static const char *
scan_bracket(struct scanner *s, const char *p, enum json_type *type)
{
	*type = *p == '{' ? JSON_OBJECT : JSON_ARRAY;
	s->opens = s->hand.depth == JSON_DEPTH_MAX ||
	    p[1] != (*p == '{' ? '}' : ']');
	if (s->opens)
		return p;
	scanner_keep(s, &s->hand, p, p + 2, *type, false, s->name);
	return p + 2;
}

const char *
scanner_member(struct scanner *s, const char *p, bool first)
{
	struct scanner_hand *h = &s->hand;
	const char *from = p, *value, *at, *quote;
	enum json_type type;

	p += !first;
	if (p < h->end && *p != '"')
		p = scanner_pass(s, h, p);
	scanner_list(s, h, p);
	quote = h->begin + h->mark[1];
	if (quote >= h->far || p != h->begin + h->mark[0] || *p != '"' ||
	    quote[0] != '"' || quote[1] != ':')
		return scan_any_member(s, p);
	value = quote + 2;
	value += *value == ' ';
	if (value >= h->end || (unsigned char)*value <= ' ')
		return scan_any_member(s, p);
	s->name = (struct scanner_name){ p + 1, (uint32_t)(quote - p - 1), false,
	    JSON_NAME_UNASKED };
	h->mark += 2;
	s->opens = false;
	if (*value == '{' || *value == '[') {
		at = scan_bracket(s, value, &type);
	} else if ((at = scanner_simple(value, h, h->mark, &type)) != NULL) {
		h->mark += *value == '"' ? 2 : 0;
		scanner_keep(s, h, value, at, type, false, s->name);
	} else if ((at = scanner_leaf(s, value, s->name, &type)) == NULL) {
		return NULL;
	}
	learn(s, from, value, at, type);
	return at;
}
