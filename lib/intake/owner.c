#include "intake/owner.h"

#include <stdlib.h>

/* Texts that agree in so many bytes are those of one post. */
enum { SAME_START = 40 };

struct owner_note {
	int64_t t;
	struct str core;	/* its text and entities, as JSON */
};

static struct str
keep(struct owner *o, const struct json_node *v)
{
	buf_clear(&o->room);
	return arena_str(&o->bytes, json_text(v, &o->room));
}

bool
owner_account(struct owner *o, const struct json_node *element)
{
	const struct json_node *a = json_get_type(element, "account",
	    JSON_OBJECT);

	if (json_get_type(a, "username", JSON_STRING) == NULL)
		return false;
	buf_clear(&o->room);
	/* Who was named by the user stays. */
	if (o->handle.n > 0 && !str_eq_nocase(o->handle,
	    json_text(json_get(a, "username"), &o->room)))
		return true;
	o->handle = keep(o, json_get(a, "username"));
	o->id = keep(o, json_get(a, "accountId"));
	o->name = keep(o, json_get(a, "accountDisplayName"));
	return true;
}

/* Where the first note of this second or a later one stands. */
static size_t
find(const struct owner *o, int64_t t)
{
	size_t from = 0, to = o->notes;

	while (from < to) {
		size_t middle = from + (to - from) / 2;

		if (o->note[middle].t < t)
			from = middle + 1;
		else
			to = middle;
	}
	return from;
}

bool
owner_note(struct owner *o, const struct json_node *element)
{
	const struct json_node *note = json_get_type(element, "noteTweet",
	    JSON_OBJECT), *core = json_get_type(note, "core", JSON_OBJECT);
	int32_t offset;
	int64_t t;
	size_t at;

	if (note == NULL)
		return false;
	buf_clear(&o->room);
	if (core == NULL || when_parse(json_text(json_get(note, "createdAt"),
	    &o->room), &t, &offset) != WHEN_GIVEN)
		return true;
	at = find(o, t);
	o->note = mem_grow(o->note, &o->cap, o->notes + 1, sizeof(*o->note));
	memmove(o->note + at + 1, o->note + at,
	    (o->notes - at) * sizeof(*o->note));
	o->note[at].t = t;
	o->note[at].core = arena_str(&o->bytes, json_raw(core));
	o->notes++;
	return true;
}

/* Whether two texts begin alike; a cut one has ... where it ends. */
static bool
alike(struct str cut, struct str whole)
{
	size_t n = str_find(cut, STR("\xe2\x80\xa6")), i = 0;

	if (n == SIZE_MAX)
		n = cut.n;
	if (n > SAME_START)
		n = SAME_START;
	while (i < n && i < whole.n && cut.p[i] == whole.p[i])
		i++;
	return n > 0 && i == n;
}

static void
add_all(struct post *p, const struct json_node *list, const char *name,
    struct post_list *out)
{
	out->n = 0;
	out->known = list != NULL;
	if (list == NULL)
		return;
	JSON_EACH(e, list)
		post_add(out, post_str(p, json_get(e, name)));
}

static void
fill_text(struct post *p, const struct json_node *core, struct str text)
{
	p->text = text;
	p->state = POST_FULL;
	p->repaired |= POST_TEXT_FROM_NOTE;
	add_all(p, json_get(core, "hashtags"), "text", &p->hashtags);
	add_all(p, json_get(core, "mentions"), "screenName", &p->mentions);
	add_all(p, json_get(core, "urls"), "expandedUrl", &p->urls);
}

void
owner_fill(struct owner *o, struct post *p)
{
	if (p->handle.n == 0) {
		p->handle = o->handle;
		if (p->author_id.n == 0)
			p->author_id = o->id;
		if (p->name.n == 0)
			p->name = o->name;
	}
	if (p->when == WHEN_NONE)
		return;
	for (size_t i = find(o, p->t); i < o->notes && o->note[i].t == p->t;
	    i++) {
		struct str text;

		if (!json_scan(&o->json, o->note[i].core, JSON_DEPTH_MAX))
			continue;
		text = post_str(p, json_get(o->json.node, "text"));
		if (alike(p->text, text)) {
			fill_text(p, o->json.node, text);
			return;
		}
	}
}

void
owner_free(struct owner *o)
{
	free(o->note);
	arena_free(&o->bytes);
	json_free(&o->json);
	buf_free(&o->room);
	*o = (struct owner){ 0 };
}
