/* Folding: what it makes of signs, and that done twice it changes nothing. */
#include "base/buf.h"
#include "check.h"
#include "text/fold.h"

static const struct {
	const char *text, *folded;
} folding[] = {
	{ "O`Neill", "o'neill" },
	{ "\u2019n", "'n" },
	{ "\u0149+", "'n+" },		/* an n after an apostrophe, as one sign */
	{ "\uff03Tag", "#tag" },
	{ "\ufb01x", "fix" },
	{ "\u0130", "i\u0307" },
	{ "Stra\u00dfe", "strasse" },
};

int
main(void)
{
	struct buf once = { 0 }, twice = { 0 };

	for (size_t i = 0; i < sizeof(folding) / sizeof(folding[0]); i++) {
		buf_clear(&once);
		buf_clear(&twice);
		fold_add(&once, str_of(folding[i].text));
		fold_add(&twice, buf_str(&once));
		CHECK(str_eq(buf_str(&once), str_of(folding[i].folded)),
		    "%s: %s", folding[i].text, buf_z(&once));
		CHECK(str_eq(buf_str(&once), buf_str(&twice)), "%s twice: %s",
		    folding[i].text, buf_z(&twice));
	}
	buf_free(&once);
	buf_free(&twice);
	return failures > 0;
}
