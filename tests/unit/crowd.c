/*
 * People are counted exactly until they are many, then estimated; both are
 * written and read back, and what is no crowd is refused.
 */
#include "burst/crowd.h"

#include <math.h>

#include "base/array.h"
#include "check.h"

enum { PEOPLE = 3 * CROWD_COUNTED };

/* The crowd as it is read back from what was written of it. */
static void
comes_back(const struct crowd *c, size_t n)
{
	struct crowd again = { 0 };
	struct buf text = { 0 };

	crowd_write(&text, c);
	CHECK(text.p[0] == '"' && text.p[text.n - 1] == '"', "no string");
	CHECK(crowd_read(&again, str_sub(buf_str(&text), 1, text.n - 1)),
	    "%zu people do not come back", n);
	CHECK(crowd_people(&again) == crowd_people(c) &&
	    crowd_error(&again) == crowd_error(c), "%zu come back as %.0f", n,
	    crowd_people(&again));
	crowd_free(&again);
	buf_free(&text);
}

static void
counting(void)
{
	struct crowd c = { 0 };
	struct buf name = { 0 };

	CHECK(crowd_people(&c) == 0 && !crowd_has(&c, 7), "nobody");
	comes_back(&c, 0);
	for (size_t n = 1; n <= PEOPLE; n++) {
		uint32_t hash;

		buf_clear(&name);
		buf_addf(&name, "person %zu", n);
		hash = crowd_hash(buf_str(&name));
		CHECK(hash != 0, "no hash is 0");
		crowd_add(&c, hash);
		crowd_add(&c, hash);
		if (n <= CROWD_COUNTED) {
			CHECK(crowd_people(&c) == (double)n &&
			    crowd_error(&c) == 0 && crowd_has(&c, hash),
			    "%zu people are %.0f", n, crowd_people(&c));
		}
		if (n == 1 || n == CROWD_COUNTED || n == PEOPLE)
			comes_back(&c, n);
	}
	CHECK(crowd_error(&c) > 0 && fabs(crowd_people(&c) - PEOPLE) <
	    4 * crowd_error(&c) * PEOPLE, "%d people are estimated as %.0f",
	    PEOPLE, crowd_people(&c));
	crowd_free(&c);
	buf_free(&name);
}

static void
refusing(void)
{
	static const char *const none[] = { "0", "0000000", "00000000",
	    "0000000g", "123456789", "~zz" };
	struct crowd c = { 0 };
	struct buf long_text = { 0 };

	for (size_t i = 0; i < ARRAY_N(none); i++)
		CHECK(!crowd_read(&c, str_of(none[i])), "'%s' is a crowd",
		    none[i]);
	for (unsigned i = 0; i <= CROWD_COUNTED; i++)
		buf_addf(&long_text, "%08x", i + 1);
	CHECK(!crowd_read(&c, buf_str(&long_text)), "more than are counted");
	buf_free(&long_text);
	crowd_free(&c);
}

int
main(void)
{
	counting();
	refusing();
	return failures > 0;
}
