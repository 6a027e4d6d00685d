/*
 * Ids as spreadsheets leave them: whole, cut to 15 digits, rounded, in
 * scientific form; and what tells which post such a one is.
 */
#include "handcode/ident.h"

#include "base/array.h"
#include "check.h"

static const char *const ids[] = {
	"675127153246810112", "675127153246810113", "675127153246999999",
	"675127153246000000", "1212092628029698048", "1212092628029698050",
	"1212092628029698999", "12", "0675127153246810112", "a123",
	"18446744073709551615", "1234567890123456", "1000000000000000",
	"9999999999999999"
};

/* What a row has, and the id of its post or why it is of none. */
static const struct {
	const char *id, *url, *text, *want;
} rows[] = {
	{ "675127153246810112", "", "satu", "675127153246810112" },
	{ " =\"675127153246810113\" ", "", "dua", "675127153246810113" },
	{ "'675127153246999999", "", "tiga", "675127153246999999" },
	{ "12", "", "tiga", "12" },
	{ "a123", "", "", "a123" },
	{ "=\"\"", "", "", "id =\"\" is not in the design" },
	{ "=\"12", "", "", "id =\"12 is not in the design" },
	{ "", "", "", "no id" },
	{ "13", "", "", "id 13 is not in the design" },
	{ "0675127153246810112", "", "", "0675127153246810112" },
	{ "0675127153246810119", "", "",
	    "id 0675127153246810119 is not in the design" },
	{ "18446744073709551615", "", "", "18446744073709551615" },
	{ "99999999999999999999", "", "",
	    "id 99999999999999999999 is not in the design" },
	{ "9999999999999999999", "", "",
	    "id 9999999999999999999 is not in the design" },
	/* By the link, then by the text, then by the digits. */
	{ "675127153246810000", "https://x.com/a/status/675127153246810113?s=1",
	    "satu", "675127153246810113" },
	{ "675127153246810000", "https://x.com/a/675127153246810113///#x",
	    "", "675127153246810113" },
	{ "675127153246810000", "675127153246810113", "", "675127153246810113" },
	{ "675127153246810000", "?", "satu", "675127153246810112" },
	{ "675127153246810000", "https://x.com/a/1", "dua",
	    "675127153246810113" },
	{ "675127153246810000", "", "tiga", "id 675127153246810000 was rounded "
	    "by a spreadsheet and fits 2 posts of the sample: "
	    "675127153246810112, 675127153246810113" },
	{ "675127153247000000", "", "", "675127153246999999" },
	{ "675127153246000000", "", "", "675127153246000000" },
	{ "1.21209262802970E+18", "", "", "id 1.21209262802970E+18 was rounded "
	    "by a spreadsheet and fits 3 posts of the sample: "
	    "1212092628029698048, 1212092628029698050 ..." },
	{ "1,2e18", "", "", "id 1,2e18 was rounded by a spreadsheet and fits 3 "
	    "posts of the sample: 1212092628029698048, 1212092628029698050 "
	    "..." },
	{ "6.7512715324681E17", "", "", "id 6.7512715324681E17 was rounded by "
	    "a spreadsheet and fits 2 posts of the sample: "
	    "675127153246810112, 675127153246810113" },
	/* As a double prints in 16 digits. */
	{ "675127153246810100", "", "", "id 675127153246810100 was rounded by "
	    "a spreadsheet and fits 2 posts of the sample: "
	    "675127153246810112, 675127153246810113" },
	{ "1.234567890123456E+15", "", "", "1234567890123456" },
	{ "1.23456789012346E+15", "", "", "1234567890123456" },
	{ "1E+15", "", "", "id 1E+15 was rounded by a spreadsheet and fits 2 "
	    "posts of the sample: 1000000000000000, 1234567890123456" },
	{ "1E16", "", "", "id 1E16 is not in the design" },
	{ "2E+15", "", "", "id 2E+15 is not in the design" },
	{ "E+17", "", "", "id E+17 is not in the design" },
	{ "6.7E", "", "", "id 6.7E is not in the design" },
	{ "6.7E-1", "", "", "id 6.7E-1 is not in the design" },
	{ "6.7E0", "", "", "id 6.7E0 is not in the design" },
	{ "6.7E19", "", "", "id 6.7E19 is not in the design" },
	{ "6x7E17", "", "", "id 6x7E17 is not in the design" },
	{ "6/7E17", "", "", "id 6/7E17 is not in the design" },
	{ ".E17", "", "", "id .E17 is not in the design" },
	{ "67.5E17", "", "", "id 67.5E17 is not in the design" },
	{ "1E99999999999999999999", "", "",
	    "id 1E99999999999999999999 is not in the design" },
	{ "12345678901234567890E19", "", "",
	    "id 12345678901234567890E19 is not in the design" },
};

/* Without a design each id is a post, but for those that are visibly hurt. */
static const struct {
	const char *id, *want;
} any[] = {
	{ "675127153246810000", "675127153246810000" },
	{ " '12 ", "12" },
	{ "6.7E+3", "6.7E+3" },
	{ "6.7E+17", "id 6.7E+17 was rounded by a spreadsheet: give --design, "
	    "which has the whole ids" },
	{ "eye", "eye" },
	{ " ", "no id" },
};

int
main(void)
{
	struct drawn design = { 0 };
	struct names posts = { 0 }, others = { 0 };
	struct ident s;
	const char *why;
	uint32_t post;

	for (size_t i = 0; i < ARRAY_N(ids); i++)
		(void)names_add(&design.ids, str_of(ids[i]));
	ident_open(&s, &design, &posts);
	for (size_t i = 0; i < ARRAY_N(rows); i++) {
		post = ident_find(&s, &(struct ident_row){ str_of(rows[i].id),
		    str_of(rows[i].url), str_of(rows[i].text) }, &why);
		CHECK((post == IDENT_NONE) == (why != NULL) &&
		    (why != NULL ? strcmp(why, rows[i].want) == 0 :
		    str_is(posts.key[post], rows[i].want)),
		    "%zu: %s: %s", i, rows[i].id, why != NULL ? why :
		    posts.key[post].p);
	}
	CHECK(s.by_url == 3 && s.by_text == 2 && s.by_digits == 3,
	    "recovered by link %zu, text %zu, digits %zu", s.by_url, s.by_text,
	    s.by_digits);
	CHECK(ident_by_text(&s, STR("satu")) == 0, "the text of one post");
	CHECK(ident_by_text(&s, STR("tiga")) == IDENT_NONE, "that of two");
	CHECK(ident_by_text(&s, STR("")) == IDENT_NONE, "none");
	ident_free(&s);

	ident_open(&s, NULL, &others);
	for (size_t i = 0; i < ARRAY_N(any); i++) {
		post = ident_find(&s, &(struct ident_row){ .id =
		    str_of(any[i].id) }, &why);
		CHECK(why != NULL ? strcmp(why, any[i].want) == 0 :
		    str_is(others.key[post], any[i].want), "any %s: %s",
		    any[i].id, why != NULL ? why : others.key[post].p);
	}
	ident_free(&s);
	names_free(&posts);
	names_free(&others);
	names_free(&design.ids);
	return failures > 0;
}
