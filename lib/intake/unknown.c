#include "intake/unknown.h"

#include "base/diag.h"

enum {
	NAMES_SHOWN = 8,	/* of its members */
	ID_DIGITS = 8		/* a shorter number is hardly an id */
};

void
unknown_names(struct buf *out, const struct json_node *v)
{
	size_t n = 0;

	JSON_EACH(member, v) {
		struct str name = { member->key, member->key_n };

		if (n++ == NAMES_SHOWN) {
			buf_addz(out, ", ...");
			break;
		}
		if (n > 1)
			buf_addz(out, ", ");
		buf_addz(out, diag_vis(name));
	}
}

bool
unknown_is_id(const struct json_node *v)
{
	struct str s = json_raw(v);
	uint64_t id;

	if (v->type == JSON_STRING)
		s = str_sub(s, 1, s.n - 1);
	return s.n >= ID_DIGITS && str_u64(s, &id);
}
