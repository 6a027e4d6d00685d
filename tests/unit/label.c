/* What stands before the words of a turn: who speaks, and when. */
#include "interview/label.h"

#include "base/array.h"
#include "check.h"

static const struct {
	const char *line, *time, *name, *text;
} cases[] = {
	{ "Ana: halo", "", "Ana", "halo" },
	{ "  Ana Sari :  halo", "", "Ana Sari", "halo" },
	{ "[00:12:31] Ana: halo", "00:12:31", "Ana", "halo" },
	{ "(12:31) Ana: halo", "12:31", "Ana", "halo" },
	{ "#00:12:31-5# halo", "00:12:31", "", "halo" },
	{ "Ana: [12:31] halo", "12:31", "Ana", "halo" },
	{ "[1:2] Ana: [12:31] halo", "1:2", "Ana", "[12:31] halo" },
	{ "Ana:", "", "Ana", "" },
	{ "I1: halo", "", "I1", "halo" },
	{ "1: halo", "", "", "1: halo" },
	{ "A1b: halo", "", "", "A1b: halo" },
	{ ": halo", "", "", ": halo" },
	{ "http://x", "", "", "http://x" },
	{ "pukul 12:30 siang", "", "", "pukul 12:30 siang" },
	{ "[12.31] halo", "", "", "[12.31] halo" },
	{ "[12:31 halo", "", "", "[12:31 halo" },
	{ "[12:31) halo", "", "", "[12:31) halo" },
	{ "[12:31", "", "", "[12:31" },
	{ "[", "", "", "[" },
	{ "", "", "", "" },
	{ "Seorang warga yang namanya lebih dari empat puluh: x", "", "",
	    "Seorang warga yang namanya lebih dari empat puluh: x" },
	/* Forty letters, each of two bytes. */
	{ "éééééééééééééééééééééééééééééééééééééééé: x", "",
	    "éééééééééééééééééééééééééééééééééééééééé", "x" },
};

int
main(void)
{
	struct str zero = { "\0: x", 4 };

	for (size_t i = 0; i < ARRAY_N(cases); i++) {
		struct str s = str_of(cases[i].line);
		struct label l = label_of(s);

		CHECK(str_is(l.time, cases[i].time) &&
		    str_is(l.name, cases[i].name) &&
		    str_is(str_skip(s, l.text), cases[i].text),
		    "%s: %.*s, %.*s", cases[i].line, (int)l.time.n, l.time.p,
		    (int)l.name.n, l.name.p);
	}
	CHECK(label_of(zero).text == 3, "a NUL is a letter");
	return failures > 0;
}
