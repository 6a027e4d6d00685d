#include "intake/rounded.h"

#include "base/str.h"

enum { LONG_ID = 17, SEVERAL = 2 };

void
rounded_suspect(struct rounded *r, struct post *p)
{
	if (!p->id_number || p->id.n < LONG_ID)
		return;
	r->numbers++;
	if (!str_ends(p->id, STR("00")))
		return;
	r->zeros++;
	if (r->zeros == r->numbers && (r->numbers > SEVERAL ||
	    str_ends(p->id, STR("000"))))
		p->repaired |= POST_ID_DAMAGED;
}
