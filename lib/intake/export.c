#include "intake/export.h"

#include <stdlib.h>

#include "base/buf.h"
#include "time/when.h"

enum {
	SAME_START = 40,	/* texts that agree so far are those of one post */
	EACH_SECOND = 64	/* nobody writes more posts than that in one */
};

struct export_note {
	size_t before;		/* the one before it of this second; 0: none */
	struct str core;	/* its text and entities, as JSON */
};

static struct str
keep_string(struct export *o, const struct json_node *v)
{
	buf_clear(&o->room);
	return arena_str(&o->bytes, json_text(v, &o->room));
}

bool
export_account(struct export *o, const struct json_node *element)
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
	o->handle = keep_string(o, json_get(a, "username"));
	o->id = keep_string(o, json_get(a, "accountId"));
	o->name = keep_string(o, json_get(a, "accountDisplayName"));
	return true;
}

static struct str
key(const int64_t *t)
{
	return (struct str){ (const char *)t, sizeof(*t) };
}

static void
add_note(struct export *o, int64_t t, struct str core)
{
	uint32_t had = o->second.n, at = names_add(&o->second, key(&t));

	o->note = mem_grow(o->note, &o->cap, o->notes + 1, sizeof(*o->note));
	o->last = mem_grow(o->last, &o->last_cap, o->second.n,
	    sizeof(*o->last));
	if (o->second.n > had)
		o->last[at] = 0;
	o->note[o->notes++] = (struct export_note){ o->last[at],
	    arena_str(&o->bytes, core) };
	o->last[at] = o->notes;
}

bool
export_note(struct export *o, const struct json_node *element)
{
	const struct json_node *note = json_get_type(element, "noteTweet",
	    JSON_OBJECT), *core = json_get_type(note, "core", JSON_OBJECT);
	int32_t offset;
	int64_t t;

	if (note == NULL)
		return false;
	buf_clear(&o->room);
	if (core == NULL || when_parse(json_text(json_get(note, "createdAt"),
	    &o->room), &t, &offset) != WHEN_GIVEN)
		return true;
	add_note(o, t, json_raw(core));
	return true;
}

/*
 * In how many bytes two texts begin alike; a cut one has ... where it ends. 0:
 * in fewer than make them one text.
 */
static size_t
alike(struct str cut, struct str whole)
{
	size_t n = str_find(cut, STR("\xe2\x80\xa6")), i = 0;

	cut = str_sub(cut, 0, n);
	while (i < cut.n && i < whole.n && cut.p[i] == whole.p[i])
		i++;
	return i == cut.n || i >= SAME_START ? i : 0;
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
fill_note_text(struct post *p, const struct json_node *core, struct str text)
{
	p->text = text;
	p->state = POST_FULL;
	p->repaired |= POST_TEXT_FROM_NOTE;
	add_all(p, json_get(core, "hashtags"), "text", &p->hashtags);
	add_all(p, json_get(core, "mentions"), "screenName", &p->mentions);
	add_all(p, json_get(core, "urls"), "expandedUrl", &p->urls);
}

void
export_fill(struct export *o, struct post *p)
{
	uint32_t at;
	int tries = 0;
	size_t most = 0, found = 0;

	if (p->handle.n == 0) {
		p->handle = o->handle;
		p->author_id = str_or(p->author_id, o->id);
		p->name = str_or(p->name, o->name);
	}
	if (p->when == WHEN_NONE || o->notes == 0 ||
	    (at = names_find(&o->second, key(&p->t))) == NAMES_NONE)
		return;
	for (size_t i = o->last[at]; i > 0 && tries++ < EACH_SECOND;
	    i = o->note[i - 1].before) {
		size_t n;

		json_scan(&o->json, o->note[i - 1].core, JSON_DEPTH_MAX);
		n = alike(p->text, post_str(p, json_get(o->json.node, "text")));
		if (n > most) {
			most = n;
			found = i;
		}
	}
	/* Of several that begin so, the one that does for longest. */
	if (found > 0) {
		json_scan(&o->json, o->note[found - 1].core, JSON_DEPTH_MAX);
		fill_note_text(p, o->json.node, post_str(p,
		    json_get(o->json.node, "text")));
	}
}

void
export_free(struct export *o)
{
	free(o->note);
	free(o->last);
	names_free(&o->second);
	arena_free(&o->bytes);
	json_free(&o->json);
	buf_free(&o->room);
	*o = (struct export){ 0 };
}
