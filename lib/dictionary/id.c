#include "dictionary/id.h"

#include "base/ascii.h"
#include "base/hash.h"
#include "codebook/codebook.h"

/* Base letters of U+00C0 to U+017F; a blank is no letter. */
static const char base[0x180 - 0xc0 + 1] =
    "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllll"
    "lnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

static void
id_char(struct buf *out, char c)
{
	/* Parts are joined by one sign. */
	if (c == '-' && (out->n == 0 || out->p[out->n - 1] == '-'))
		return;
	buf_addc(out, c);
}

void
id_of_name(struct buf *out, struct str name)
{
	enum { BYTES_MAX = CODEBOOK_ID_MAX - 24 };
	struct buf id = { 0 };
	bool lost = false;

	for (size_t i = 0; i < name.n && id.n < BYTES_MAX; i++) {
		unsigned char c = (unsigned char)name.p[i];
		unsigned two = 0;

		if (c >= 0xc3 && c <= 0xc5 && i + 1 < name.n)
			two = (c & 0x1fU) << 6 |
			    ((unsigned char)name.p[++i] & 0x3fU);
		if (two != 0 && base[two - 0xc0] != ' ')
			id_char(&id, base[two - 0xc0]);
		else if (ascii_lower((char)c) || ascii_digit((char)c) ||
		    (c == '.' && id.n > 0))
			id_char(&id, (char)c);
		else if (c >= 'A' && c <= 'Z')
			id_char(&id, (char)(c + 32));
		else
			id_char(&id, '-');
		lost |= c >= 0x80 && two == 0;
	}
	while (id.n > 0 && (id.p[id.n - 1] == '-' || id.p[id.n - 1] == '.'))
		id.n--;
	/* Of a name in other letters the rest alone would say little. */
	if (lost || id.n == 0)
		buf_addf(&id, "%s%08x", id.n > 0 ? "-" : "c",
		    (unsigned)(hash_seeded(name, 1) & 0xffffffff));
	buf_adds(out, buf_str(&id));
	buf_free(&id);
}
