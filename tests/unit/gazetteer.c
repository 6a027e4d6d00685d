/* Rows of a gazetteer become the entries, shares and forms they should. */
#include "gazetteer/gazetteer.h"

#include <stdio.h>
#include <stdlib.h>

#include "check.h"

/* A made-up town. */
static const char head[] =
    "kind\tid\tname\tin\tforms\tlat\tlon\tradius_m\tpeople\n"
    "head\tgazetteer\t1\n"
    "head\tlevels\tdistrict ward\n";

static void
write_file(const char *path, const char *begin, const char *rest)
{
	FILE *f = fopen(path, "w");

	if (f == NULL || fputs(begin, f) < 0 || fputs(rest, f) < 0 ||
	    fclose(f) != 0)
		exit(2);
}

/* "place:column: message" of the first mistake, or the number of entries. */
static void
parse(const char *rows, const char *want)
{
	struct buf text = { 0 }, got = { 0 };
	struct gazetteer *g;

	buf_addf(&text, "%s%s", head, rows);
	g = gazetteer_parse("x.tsv", buf_str(&text));
	if (g->faults.errors > 0)
		buf_addf(&got, "%zu:%zu: %s", g->faults.list[0].at.line,
		    g->faults.list[0].at.column, g->faults.list[0].text.p);
	else
		buf_addf(&got, "%u", g->entries);
	CHECK(strcmp(buf_z(&got), want) == 0, "%s\n  got  %s\n  want %s", rows,
	    got.p, want);
	gazetteer_close(g);
	buf_free(&text);
	buf_free(&got);
}

static void
test_mistakes(void)
{
	parse("district\teast\tEast\nward\tmill\tMill\teast\n", "2");
	parse("district\tEast\tEast\n", "4:10: an id is of small letters a to "
	    "z, digits, - and ., and begins with a letter or digit, such as "
	    "jalan-braga");
	parse("district\teast\tEast\nward\tmill\tMill\twest\n",
	    "5:16: no district has the path 'west'; did you mean east?");
	parse("district\teast\tEast\nward\tmill\tMill\n",
	    "5:0: no row of a level has the path ''");
	parse("district\teast\tEast\tx\n",
	    "4:20: a district is of the first level and in nothing");
	parse("district\teast\tEast\ndistrict\teast\tEast\n",
	    "5:10: east is the path of a row before, x.tsv:4; a row that "
	    "only adds forms to it has no name");
	parse("district\teast\tEast\nstreet\ta\tA\teast=1.1\n",
	    "5:16: a share is a number above 0 and at most 1, as in east=0.81");
	parse("district\te\tE\ndistrict\tw\tW\nstreet\ta\tA\te=0.6|w=0.5\n",
	    "6:12: the shares sum to 1.100, more than 1");
	parse("district\te\tE\ndistrict\tw\tW\nstreet\ta\tA\te=0.6|w\n",
	    "6:18: all areas have shares, or none has one");
	parse("district\te\tE\nstreet\ta\tA\n", "5:10: in says nothing: it is "
	    "the path of the district where A lies");
	parse("district\te\tE\t\tx?near\n", "4:17: 'near': after ? stands "
	    "nothing, di, near:word,word or not:word,word");
	parse("district\te\tE\t\tx=0\n", "4:16: '=0': a weight is a number "
	    "above 0 and stands last, as in palasari=3");
	parse("district\te\tE\t\tx|y?|x\n", "4:20: the form 'x' stands twice");
	parse("district\te\tE\t\t\t91\t0\n", "4:16: lat '91': decimal degrees "
	    "from -90 to 90 with a point, as in -6.885");
	parse("district\te\tE\t\t\t\t0\n",
	    "4:17: lat and lon are both given or none");
	parse("head\tcolour\tred\n", "4:6: a head has gazetteer, title, "
	    "levels, language, lexicon, words, attribution and zone");
	parse("district\te\t\n",
	    "4:10: no name: such a row adds forms to another, and there is "
	    "no district e");
	parse("district\te\tE\t\t\t\t\t\t\tx\n",
	    "4:0: 10 fields, but the first line names 9 columns");
}

/* All forms of an entry, annotated, those by rule in brackets. */
static void
forms(const struct gazetteer *g, const char *path, const char *want)
{
	uint32_t n = places_find(g, str_of(path));
	struct buf got = { 0 };

	if (n == GAZETTEER_NONE) {
		CHECK(false, "%s is not there", path);
		return;
	}
	for (uint32_t i = 0; i < g->entry[n].forms; i++) {
		const struct gazetteer_form *f =
		    &g->form[g->entry[n].form + i];

		buf_addz(&got, i > 0 ? "|" : "");
		buf_addz(&got, f->by_rule ? "(" : "");
		buf_adds(&got, f->text);
		buf_addz(&got, f->by_rule ? ")" : "");
		buf_addz(&got, f->weak ? "?" : "");
		buf_addz(&got, f->bound ? "!" : f->at ? "di" : "");
		for (uint32_t w = 0; w < f->nears; w++) {
			buf_addz(&got, w > 0 ? "," : "near:");
			buf_adds(&got, g->word[f->near + w]);
		}
		for (uint32_t w = 0; w < f->not_nears; w++) {
			buf_addz(&got, w > 0 ? "," : "not:");
			buf_adds(&got, g->word[f->not_near + w]);
		}
		if (f->weight != 1)
			buf_addf(&got, "=%g", f->weight);
		buf_addz(&got, f->typed ? "+" : "");
	}
	CHECK(strcmp(buf_z(&got), want) == 0, "%s\n  got  %s\n  want %s", path,
	    got.p, want);
	buf_free(&got);
}

static void
test_forms(void)
{
	static const char *const names[] = { "./town.tsv", "./more.tsv" };
	struct gazetteer *g;
	uint32_t n, people;

	write_file("words.tsv", "role\tword\tkinds\tshort\n",
	    "type\tjl|jln\tstreet\tyes\ntype\tjalan\tstreet\n"
	    "type\tpsr\tmarket\tyes\ntype\tpasar|pekan\tmarket\n"
	    "fold\toe\tu\nfold\tdj\tj\n");
	write_file("town.tsv", head,
	    "head\twords\t./words.tsv\nhead\tzone\tAsia/Jakarta\n"
	    "street\ta\tJalan Ir. H. Djoeanda\te=0.2|w=0.8\tdago?di|map!\n"
	    "district\te\tEast\t\t\t-6.9\t107.6\t1500\t1000\n"
	    "district\tw\tWest\nward\tm\tMill\te\n"
	    "street\tpeta\tJalan Peta\te/m\tpeta?not:lihat,buka=2\n"
	    "market\tb\tPasar Baru\tw\n"
	    "street\thos\tJl. H.O.S. Tjokro-Aminoto\tw\n"
	    "street\tmap\tJalan Map\te\tmap!|the map?near:shop\n"
	    "street\tgede\tJalan Gede\te\tgede?!\n"
	    "outside\tfar\tFar Away\nabove\ttown\tTown\n"
	    "above\tboth\tBoth\te|w\nnever\tcup\tCup\n");
	write_file("more.tsv", head,
	    "street\tpeta\t\t\tpeta?di|kaart\t\t\t\t\n"
	    "district\te\t\t\t\t\t\t\t2000\n");
	g = gazetteer_open(names, 2);
	forms(g, "w/a", "dago?di|(ir h djoeanda)|(ir h joeanda)|"
	    "(ir h djuanda)|(ir h juanda)|(irhdjoeanda)|(irhjoeanda)|"
	    "(irhdjuanda)|(irhjuanda)|(irh djoeanda)|(irh joeanda)|"
	    "(irh djuanda)|(irh juanda)|(djoeanda)|(joeanda)|(djuanda)|"
	    "(juanda)");
	forms(g, "e/m/peta", "peta?di|kaart");
	forms(g, "w/b", "(pasar baru)+|(pasarbaru)+|"
	    "(pekan baru)+|(pekanbaru)+|(psr baru)+|(psrbaru)+");
	forms(g, "w/hos", "(h o s tjokro aminoto)|"
	    "(hostjokroaminoto)|(hos tjokro aminoto)|(tjokro aminoto)|"
	    "(tjokroaminoto)");
	forms(g, "e/map", "the map?near:shop|(themap)?near:shop");
	forms(g, "e/gede", "gede?!");
	forms(g, "outside/far", "(far away)|(faraway)");
	forms(g, "never/cup", "(cup)");
	n = places_find(g, STR("w/a"));
	CHECK(g->entry[n].shares == 2 && g->share[g->entry[n].share].share ==
	    0.8 && str_is(g->entry[g->share[g->entry[n].share].area].path,
	    "w"), "shares of w/a");
	n = places_find(g, STR("above/both"));
	CHECK(g->entry[n].shares == 2 && g->share[g->entry[n].share].share ==
	    0.5, "shares of above/both");
	CHECK(g->entry[places_find(g, STR("above/town"))].shares == 0,
	    "the town itself");
	n = places_find(g, STR("e/m"));
	CHECK(g->entry[n].class == GAZETTEER_LEVEL && g->entry[n].level == 1 &&
	    places_above(g, n, 0) == places_find(g, STR("e")) &&
	    places_above(g, n, 1) == n, "levels of e/m");
	people = names_find(&g->properties, STR("people"));
	CHECK(people != NAMES_NONE && str_is(places_value(g,
	    places_find(g, STR("e")), people), "2000") && places_value(g, n,
	    people).n == 0, "values");
	CHECK(str_is(g->zone, "Asia/Jakarta"), "the head");
	gazetteer_close(g);
	for (size_t i = 0; i < 2; i++)
		remove(names[i]);
	remove("words.tsv");
}

int
main(void)
{
	test_mistakes();
	test_forms();
	return failures > 0;
}
