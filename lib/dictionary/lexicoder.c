/* Lexicoder .lc3: a line +category, then a word or phrase a line. */
#include "base/str.h"
#include "dictionary/import.h"

static bool
looks_like(struct str text)
{
	struct str line;

	while (import_line(&text, &line)) {
		line = str_trim(line);
		if (line.n > 0)
			return line.p[0] == '+' && line.n > 1;
	}
	return false;
}

static void
read_text(struct import *im)
{
	struct str rest = im->text, line;
	uint32_t code = IMPORT_NONE;

	for (size_t n = 1; import_line(&rest, &line); n++) {
		line = str_trim(line);
		if (line.n == 0)
			continue;
		if (line.p[0] == '+' && line.n > 1)
			code = import_code(im, IMPORT_NONE, str_skip(line, 1));
		else if (code == IMPORT_NONE)
			import_refuse(im, code, n, line,
			    "it stands before the first +category");
		else
			import_entry(im, code, n, line, TERM_STAR, 1);
	}
}

const struct import_format import_lexicoder = {
	"lexicoder", "Lexicoder", ".lc3", looks_like, read_text
};
