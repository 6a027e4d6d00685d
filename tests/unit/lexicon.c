/* Lexicons: comments, sections, endings, abbreviations, line by line. */
#include "text/lexicon.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/array.h"
#include "check.h"

static const char text[] = "\xef\xbb\xbf"
    "# a comment, and # another\n"
    "yg = yang # that\n"
    "yg = yang\n"
    "yg = yag\t# a tab before it\n"
    "yang = yang\n"
    "jum'at = jumat\n"
    "\n"
    "!ending\n"
    "-ku\n"
    "nyo\n"
    "#\n"
    "!clitic\n"
    "masalah\n"
    "!abbreviation\n"
    "jl\n"
    "no 0\n"
    "km  0 # before figures\n"
    "\xc3\xa9t\n";

static const struct {
	const char *word;
	bool name, figure, is;
} abbreviations[] = {
	{ "Jl", false, false, true },
	{ "jl", true, true, true },
	{ "No", false, true, true },
	{ "no", true, false, false },
	{ "KM", false, true, true },
	{ "km", false, false, false },
	{ "ÉT", false, false, true },
	{ "A", true, false, true },	/* an initial */
	{ "A", false, false, false },
	{ "a", true, false, false },
	{ "\xc3\x89", true, false, true },
	{ "AB", true, false, false },
	{ "", true, true, false },
	{ "abbreviations-are-not-so-long-as-this-word-is-which-is-much-too-long",
	    true, true, false },
};

int
main(void)
{
	char path[] = "/tmp/lexicon.XXXXXX";
	struct lexicon *lex = lexicon_new();
	const struct str *is;
	size_t n;
	int fd = mkstemp(path);

	CHECK(!lexicon_abbreviates(lex), "an empty one");
	if (fd < 0 || write(fd, text, sizeof(text) - 1) !=
	    (ssize_t)sizeof(text) - 1)
		return 1;
	close(fd);
	lexicon_load(lex, path);
	unlink(path);

	is = lexicon_readings(lex, STR("yg"), &n);
	CHECK(n == 2 && str_is(is[0], "yang") && str_is(is[1], "yag"),
	    "yg: %zu", n);
	is = lexicon_readings(lex, STR("yang"), &n);
	CHECK(n == 0 && is == NULL, "a word that is its own variant");
	CHECK(lexicon_has_reading(lex, STR("jumat")) &&
	    !lexicon_has_reading(lex, STR("yg")), "readings");
	CHECK(lexicon_has_joined(lex), "jum'at is joined");
	is = lexicon_endings(lex, &n);
	CHECK(n == 2 && str_is(is[0], "ku") && str_is(is[1], "nyo"),
	    "endings: %zu", n);
	CHECK(lexicon_abbreviates(lex), "there are abbreviations");
	for (size_t i = 0; i < ARRAY_N(abbreviations); i++)
		CHECK(lexicon_is_abbreviation(lex,
		    str_of(abbreviations[i].word), abbreviations[i].name,
		    abbreviations[i].figure) == abbreviations[i].is,
		    "%s before %s%s", abbreviations[i].word,
		    abbreviations[i].name ? "a name " : "",
		    abbreviations[i].figure ? "a figure" : "");
	lexicon_free(lex);
	return failures > 0;
}
