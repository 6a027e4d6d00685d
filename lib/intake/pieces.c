#include "intake/pieces.h"

#include <stddef.h>

struct str
pieces_id(struct post *p, struct str in, const char *sep, struct str id)
{
	if (in.n == 0 || id.n == 0)
		return (struct str){ NULL, 0 };
	return post_join(p, post_join(p, in, str_of(sep)), id);
}

void
pieces_media(struct post *p, struct str type, struct str url)
{
	struct str medium = pieces_id(p, type, ":", url);

	if (medium.n > 0)
		post_add(&p->media, medium);
}

void
pieces_list(struct post *p, struct post_list *out,
    const struct json_node *list, const char *member)
{
	if (list == NULL)
		return;
	out->known = true;
	JSON_EACH(v, list)
		post_add(out, post_str(p, json_get(v, member)));
}

bool
pieces_said(const struct post *p)
{
	return p->id.n > 0 || p->text.n > 0;
}
