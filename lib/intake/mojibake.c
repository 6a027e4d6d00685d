#include "intake/mojibake.h"

#include "container/repair.h"

struct str
mojibake_mended(struct post *p, struct str s)
{
	char *out = arena_new(&p->mem, s.n + 1);
	size_t n = 0;
	bool any = false;

	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (c < 0x80) {
			out[n++] = (char)c;
			continue;
		}
		/* U+0080 to U+00FF are two bytes that begin with c2 or c3. */
		if ((c != 0xc2 && c != 0xc3) || i + 1 == s.n)
			return s;
		out[n++] = (char)(((c & 3) << 6) | (s.p[++i] & 0x3f));
		any = true;
	}
	return any && repair_valid((struct str){ out, n }) == n ?
	    (struct str){ out, n } : s;
}
