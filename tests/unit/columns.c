/*
 * What cells of tables mean: numbers, lists, platforms, fragments of HTML, text
 * that was encoded once too often, and what they say of other posts.
 */
#include "base/array.h"
#include "base/buf.h"
#include "check.h"
#include "columns/cell.h"
#include "columns/figure.h"
#include "columns/html.h"
#include "columns/mangled.h"
#include "columns/relation.h"
#include "post/post.h"

static struct post p;

/* UTF-8 that was taken for Latin-1, and for Windows-1252. */
#define LATIN_E "\xc3\x83\xc2\xa9"
#define QUOTE "\xc3\xa2\xe2\x82\xac\xe2\x84\xa2"

static const struct {
	const char *text;
	uint64_t v;		/* UINT64_MAX: it is none */
	bool rounded;
} figures[] = {
	{ "1234", 1234, false },
	{ " 1,234 ", 1234, false },
	{ "1.234.567", 1234567, false },
	{ "1 234", 1234, false },
	{ "1'234", 1234, false },
	{ "1\xc2\xa0" "234", 1234, false },
	{ "1\xe2\x80\xaf" "234\xe2\x80\xaf" "567", 1234567, false },
	{ "12.0", 12, false },
	{ "12.00", 12, false },
	{ "6.1K", 6100, true },
	{ "1,2 rb", 1200, true },
	{ "3 jt.", 3000000, true },
	{ "1.25b", 1250000000, true },
	{ "2k", 2000, true },
	/* Three digits are a group or a part, as the unit's language has it. */
	{ "1,234K", 1234000, true },
	{ "1.234K", 1234, true },
	{ "1.2K", 1200, true },
	{ "1,2K", 1200, true },
	{ "1,23K", 1230, true },
	{ "1,234,567K", 1234567000, true },
	{ "1.234 rb", 1234000, true },
	{ "1,234 rb", 1234, true },
	{ "1,234 jt", 1234000, true },
	{ "1.234M", 1234000, true },
	{ "1,234M", 1234000000, true },
	{ "0,234K", 234, true },
	{ "0.234 rb", 234, true },
	{ "0,234", UINT64_MAX, false },
	{ "0.234", UINT64_MAX, false },
	{ "1,234.5K", UINT64_MAX, true },
	{ "K", UINT64_MAX, false },
	{ ".", UINT64_MAX, false },
	{ "", UINT64_MAX, false },
	{ "ok", UINT64_MAX, false },
	{ "1,23", UINT64_MAX, false },
	{ "1,2345", UINT64_MAX, false },
	{ "1234,567", UINT64_MAX, false },
	{ "1,234.567", UINT64_MAX, false },
	{ "1,234x", UINT64_MAX, false },
	{ "12x", UINT64_MAX, false },
	{ "1234567890123", UINT64_MAX, false },
	{ "1,234,567,890,123", UINT64_MAX, false },
	{ "123456789012", 123456789012, false },
	{ "123456789012b", UINT64_MAX, true },
	{ "1.2345k", UINT64_MAX, true },
	{ "1.2xk", UINT64_MAX, true },
	{ "1234567.5k", UINT64_MAX, true },
	{ "1xk", UINT64_MAX, true },
	{ "xk", UINT64_MAX, false },
};

static const struct {
	const char *html, *text;
} fragments[] = {
	{ "<p>satu</p><p>dua</p>", "satu\n\ndua" },
	{ "a<br>b<br/>c<br />d<brx>e", "a\nb\nc\nde" },
	{ "1 < 2", "1 < 2" },
	{ "1 <", "1 <" },
	{ "a <b", "a <b" },
	{ "<!-- x -->a", "a" },
	{ "&amp;&lt;&gt;&quot;&apos;&nbsp;&hellip;", "&<>\"'\xc2\xa0\xe2\x80\xa6" },
	{ "&#65;&#x41;&#X6a;", "AAj" },
	{ "&#0;&#1114112;&#xd800;&#xdfff;&#xe000;", "\xef\xbf\xbd\xef\xbf\xbd"
	    "\xef\xbf\xbd\xef\xbf\xbd\xee\x80\x80" },
	{ "&#;&#x;&#12a;&#12", "&#;&#x;&#12a;&#12" },
	{ "&#12345678;", "&#12345678;" },
	{ "&x; & &#", "&x; & &#" },
	{ "", "" },
};

static const struct {
	const char *how, *cell, *words;
} lists[] = {
	{ "'", "['a', \"b\"]", "a|b" },
	{ "'", "['a\\'b', 'c\\\\']", "a'b|c\\" },
	{ "'", "['#a', '#', 'b", "a|#|b" },
	{ "'", "['a\\", "a\\" },
	{ "'", "[{'screen_name': 'x', 'id': '1'}, {'screen_name': 'y'}]", "x|y" },
	{ "'", "[{'tag': 'x'}, {'tag': 'y'}]", "x|y" },
	{ "'", "[{\"other\": 'x'}]", "" },
	{ "[", "[\"a\",\"#b\",{\"text\":\"c\"},{\"x\":1},5]", "a|b|c|5" },
	{ "[", "[\"a\"", "" },
	{ "[", "{\"a\":1}", "{\"a\":1}" },
	{ "[", "@a", "a" },
	{ " ", "a, #b @c", "a|b|c" },
	{ ",", "a,, #b ,@", "a|b" },
	{ "|", "a|b", "a|b" },
	{ "*", "12", "?" },
	{ "*", "c(\"a\", \"b\")", "a|b" },
	{ "*", "list(\"a\")", "a" },
	{ "*", "c(\"a\"", "a" },
	{ ",", "c(\"a\",\"b\")", "a|b" },
	{ ",", "f(x)", "f(x)" },
	{ "*", "['a']", "a" },
	{ "*", "[\"a\"]", "a" },
	{ "*", "[a]", "" },
	{ "*", "a;b", "a|b" },
	{ "*", "a b", "a|b" },
	{ "*", "a", "a" },
	{ "*", "character(0)", "" },
	{ "*", "list()", "" },
	{ "*", "logical(0)", "" },
	{ "*", "[]", "" },
	{ "*", "{}", "" },
	{ "*", "NA", "" },
	{ "*", "nab", "nab" },
	{ "*", "", "" },
};

static const struct {
	const char *cell, *platform;
} platforms[] = {
	{ "Twitter", "twitter" },
	{ "X", "twitter" },
	{ "X (Twitter)", "twitter" },
	{ "Twitter/X", "twitter" },
	{ "x.com", "twitter" },
	{ "twitter.com", "twitter" },
	{ "Face Book", "facebook" },
	{ "[Z~", "[z~" },
	{ "", "" },
};

static const struct {
	const char *text, *tags;
} spaced[] = {
	{ "halo # kota ya", "kota" },
	{ "#satu #dua", "satu|dua" },
	{ "# kotahttps://t.co/a", "kota" },
	{ "# tamanpic.twitter.com/x", "taman" },
	{ "# pic ada", "pic" },
	{ "# 2024 # k_t # Z9 # é", "k_t|Z9|é" },
	{ "nomor # 5 #", "" },
	{ "# http://x", "" },
};

enum mangle { BYTES, ESCAPES, TWICE, META, LINE_ENDS };

static const struct {
	enum mangle how;
	const char *text, *want;	/* want NULL: as it is */
} mangled[] = {
	{ BYTES, "b'caf\\xc3\\xa9'", "café" },
	{ BYTES, " b\"a\\n\\t\\'\\\\\\0b\" ", "a\n\t'\\" },
	{ BYTES, "b'\\xff\\q\\x4\\xg1\\x1g'", "\xc3\xbf\\q\\x4\\xg1\\x1g" },
	{ BYTES, "b'\\'", "\\" },
	{ BYTES, "b'a\"", NULL },
	{ BYTES, "bab", NULL },
	{ BYTES, " a ", NULL },
	{ BYTES, "b''", "" },
	{ ESCAPES, "caf\\xc3\\xa9 \\x41", "café \\x41" },
	{ ESCAPES, "\\x41\\n", NULL },
	{ ESCAPES, "\\xc3", NULL },
	{ ESCAPES, "\\xc3\\x", NULL },
	{ ESCAPES, "\\xcg", NULL },
	{ ESCAPES, "tanpa", NULL },
	{ ESCAPES, "", NULL },
	{ TWICE, "caf" LATIN_E, "café" },
	{ TWICE, "it" QUOTE "s", "it\xe2\x80\x99s" },
	{ TWICE, "\xc3\xb0\xc5\xb8\xcb\x9c\xe2\x82\xac", "\xf0\x9f\x98\x80" },
	{ TWICE, "CAF\xc3\x89\xe2\x84\xa2", NULL },
	{ TWICE, "caf\xc3\xa9", NULL },
	{ TWICE, "caf" LATIN_E " \xe6\x97\xa5\xe6\x9c\xac", NULL },
	{ TWICE, "\xc3\x83", NULL },
	{ TWICE, "\xc3\x83" "a", NULL },
	{ TWICE, "\xc3\xa0\xc2\x80\xc2\x80", NULL },
	{ TWICE, "panjang sekali tanpa aksen", NULL },
	{ META, "caf" LATIN_E, "café" },
	{ META, "it" QUOTE, NULL },
	{ META, "caf\xc3\xa9", NULL },
	{ META, "biasa", NULL },
	{ LINE_ENDS, "a\\nb\\c\\", "a\nb\\c\\" },
	{ LINE_ENDS, "a\\", NULL },
};

enum say { ANY, ID, KIND, REFERENCES };

/* What a cell says of the post that is answered (r), passed on (p), quoted (q). */
static const struct {
	enum say how;
	enum relation relation;
	const char *cell, *want;
} relations[] = {
	{ ANY, RELATION_REPLY, "", "" },
	{ ANY, RELATION_REPLY, "None", "" },
	{ ANY, RELATION_REPLY, "{}", "" },
	{ ANY, RELATION_REPLY, "yes", "r" },
	{ ANY, RELATION_REPOST, "1.0", "p" },
	{ ANY, RELATION_REPLY, "466412583121846279", "r 466412583121846279" },
	{ ANY, RELATION_REPLY, "4.66E+17", "r" },
	{ ANY, RELATION_REPLY, "1234", "" },
	{ ANY, RELATION_QUOTE, "https://x.com/w/status/12", "q 12 @w" },
	{ ANY, RELATION_REPLY, "@warga", "r @warga" },
	{ ANY, RELATION_REPLY, "warga", "r @warga" },
	{ ANY, RELATION_REPLY, "dua kata", "" },
	{ ANY, RELATION_REPLY, "[warga]", "" },
	{ ANY, RELATION_REPLY, "(warga)", "" },
	{ ANY, RELATION_REPLY, "{'id_str': '12', 'user': {'screen_name': 'w'}}",
	    "r 12 @w" },
	{ ANY, RELATION_QUOTE, "{'id_str': '12', 'username': 'w'}", "q 12 @w" },
	{ ANY, RELATION_QUOTE, "{'id_str': '12", "q" },
	{ ANY, RELATION_QUOTE, "{'x': 1}", "q" },
	{ ID, RELATION_REPLY, "12", "r 12" },
	{ ID, RELATION_REPLY, "0", "" },
	{ ID, RELATION_REPLY, "-1", "" },
	{ ID, RELATION_REPLY, "nan", "" },
	{ ID, RELATION_REPLY, "4.66E+17", "r" },
	{ ID, RELATION_REPOST, "https://x.com/w/status/12", "p 12 @w" },
	{ KIND, 0, "Reply", "r" },
	{ KIND, 0, " retweeted ", "p" },
	{ KIND, 0, "quote tweet", "q" },
	{ KIND, 0, "original", "" },
	{ REFERENCES, 0, "[{'type': 'quoted', 'id': '466412583121846279'}, "
	    "{'type': 'replied_to', 'id': '466412583121846280'}]",
	    "r 466412583121846280 q 466412583121846279" },
	{ REFERENCES, 0, "[<ReferencedTweet id=466412583121846279 "
	    "type=retweeted>]", "p 466412583121846279" },
	{ REFERENCES, 0, "[{'type': 'quoted', 'id': 12, 'n': 12345, 'm': 1234567}]",
	    "q 1234567" },
	{ REFERENCES, 0, "quoted", "q" },
	{ REFERENCES, 0, "", "" },
};

static void
add_relation(struct buf *out, char sign, bool is, const struct post_ref *r)
{
	if (!is)
		return;
	buf_addf(out, "%s%c", out->n > 0 ? " " : "", sign);
	if (r->id.n > 0) {
		buf_addc(out, ' ');
		buf_adds(out, r->id);
	}
	if (r->handle.n > 0) {
		buf_addz(out, " @");
		buf_adds(out, r->handle);
	}
}

static void
check_relations(struct buf *out)
{
	for (size_t i = 0; i < ARRAY_N(relations); i++) {
		struct str cell = str_of(relations[i].cell);
		enum relation r = relations[i].relation;

		post_clear(&p);
		switch (relations[i].how) {
		case ANY: relation_any(&p, r, cell); break;
		case ID: relation_id(&p, r, cell); break;
		case KIND: relation_kind(&p, cell); break;
		case REFERENCES: relation_references(&p, cell); break;
		}
		buf_clear(out);
		add_relation(out, 'r', p.reply, &p.reply_to);
		add_relation(out, 'p', p.repost, &p.repost_of);
		add_relation(out, 'q', p.quote, &p.quote_of);
		CHECK(str_is(buf_str(out), relations[i].want), "%s: %s",
		    relations[i].cell, buf_z(out));
	}
	/* What is known stays; one that is found later does not take its place. */
	post_clear(&p);
	relation_any(&p, RELATION_REPLY, STR("@satu"));
	relation_id(&p, RELATION_REPLY, STR("https://x.com/dua/status/12"));
	relation_id(&p, RELATION_REPLY, STR("13"));
	relation_any(&p, RELATION_REPLY, STR("tiga"));
	relation_any(&p, RELATION_REPLY, STR("{'id_str': '14', "
	    "'username': 'empat'}"));
	CHECK(str_is(p.reply_to.id, "12") && str_is(p.reply_to.handle, "satu"),
	    "first");
	CHECK(str_is(relation_handle(STR(" @a ")), "a") &&
	    str_is(relation_handle(STR("https://x.com/b/")), "b") &&
	    str_is(relation_handle(STR("https://x.com/@c")), "c") &&
	    relation_handle(STR("")).n == 0, "handles");
	CHECK(relation_is_word(STR(" Ya ")) && !relation_is_word(STR("1")) &&
	    !relation_is_word(STR("")) && !relation_is_word(STR("x")), "words");
}

/* When all is known: the original's text, and who was only mentioned. */
static void
check_settle(void)
{
	post_clear(&p);
	p.text = STR("RT @w: satu d\xe2\x80\xa6");
	p.repost_of.text = STR("satu dua");
	relation_settle(&p, false);
	CHECK(p.repost && str_is(p.text, "satu dua") &&
	    str_is(p.repost_of.handle, "w") &&
	    p.repaired == POST_TEXT_FROM_REPOST, "cut");
	post_clear(&p);
	p.text = STR("RT @w: satu dua");
	p.repost_of.text = STR("satu dua");
	p.repost_of.handle = STR("x");
	relation_settle(&p, false);
	CHECK(str_is(p.repost_of.handle, "x") && p.repaired == 0, "whole");
	post_clear(&p);
	p.text = STR("satu");
	p.repost_of.text = STR("satu dua");
	relation_settle(&p, false);
	CHECK(p.repost_of.handle.n == 0 && p.repost, "without a prefix");
	post_clear(&p);
	p.repost_of.id = STR("1");
	p.reply_to.handle = STR("y");
	relation_settle(&p, true);
	CHECK(p.repost && p.reply_to.handle.n == 0, "mentioned");
	post_clear(&p);
	p.reply_to.handle = STR("y");
	p.reply = true;
	relation_settle(&p, true);
	CHECK(p.reply_to.handle.n == 1, "answered");
	post_clear(&p);
	p.reply_to.handle = STR("y");
	p.reply_to.id = STR("2");
	relation_settle(&p, true);
	CHECK(p.reply_to.handle.n == 1, "answered by id");
}

static void
join(struct buf *out, const struct post_list *l)
{
	buf_clear(out);
	for (size_t i = 0; i < l->n; i++) {
		if (i > 0)
			buf_addc(out, '|');
		buf_adds(out, l->item[i]);
	}
}

static struct str
mangle(enum mangle how, struct str s)
{
	switch (how) {
	case BYTES: return mangled_bytes(&p, s);
	case ESCAPES: return mangled_escapes(&p, s);
	case TWICE: return mangled_twice(&p, s);
	case META: return mangled_meta(&p, s);
	case LINE_ENDS: return mangled_line_ends(&p, s);
	}
	return s;
}

static void
check_texts(struct buf *out)
{
	for (size_t i = 0; i < ARRAY_N(fragments); i++) {
		struct str html = str_of(fragments[i].html), s;

		post_clear(&p);
		s = html_text(&p, html);
		CHECK(str_is(s, fragments[i].text) &&
		    p.state == POST_HTML_STRIPPED, "%s: %.*s",
		    fragments[i].html, (int)s.n, s.p);
		post_clear(&p);
		s = html_if_any(&p, html);
		CHECK(str_is(s, fragments[i].text) && (p.state ==
		    POST_HTML_STRIPPED) == !str_eq(s, html), "if any: %s",
		    fragments[i].html);
	}
	for (size_t i = 0; i < ARRAY_N(mangled); i++) {
		struct str was = str_of(mangled[i].text), s;

		post_clear(&p);
		s = mangle(mangled[i].how, was);
		/* One has a NUL in it, and goes on after it. */
		CHECK(mangled[i].want == NULL ? str_eq(s, was) :
		    str_starts(s, str_of(mangled[i].want)), "%s: %.*s",
		    mangled[i].text, (int)s.n, s.p);
		CHECK(mangled[i].how == LINE_ENDS || (p.repaired ==
		    POST_DECODED) == (mangled[i].want != NULL), "%s is noted",
		    mangled[i].text);
	}
	for (size_t i = 0; i < ARRAY_N(spaced); i++) {
		post_clear(&p);
		p.text = str_of(spaced[i].text);
		cell_spaced_tags(&p);
		join(out, &p.hashtags);
		CHECK(str_is(buf_str(out), spaced[i].tags), "%s: %s",
		    spaced[i].text, buf_z(out));
	}
}

static void
check_cells(struct buf *out)
{
	static const char *const nothing[] = { "", "NA", "NULL", "nan", "NaN",
	    "None", "NaT", "<NA>", "\\N", "null" };
	static const char *const something[] = { "nul", "naan", "N", "<br>",
	    "\\n", "0", "-", "nanas" };

	for (size_t i = 0; i < ARRAY_N(nothing); i++)
		CHECK(cell_null(str_of(nothing[i])), "%s", nothing[i]);
	for (size_t i = 0; i < ARRAY_N(something); i++)
		CHECK(!cell_null(str_of(something[i])), "%s", something[i]);
	for (size_t i = 0; i < ARRAY_N(figures); i++) {
		uint64_t v = 0;
		bool rounded, is = figure_read(str_of(figures[i].text), &v,
		    &rounded);

		CHECK(is == (figures[i].v != UINT64_MAX) && (!is ||
		    (v == figures[i].v && rounded == figures[i].rounded)),
		    "%s: %ju", figures[i].text, (uintmax_t)v);
	}
	for (size_t i = 0; i < ARRAY_N(lists); i++) {
		post_clear(&p);
		cell_list(&p, &p.hashtags, str_of(lists[i].cell), lists[i].how,
		    "screen_name");
		join(out, &p.hashtags);
		CHECK(str_is(buf_str(out), lists[i].words[0] == '?' ? "" :
		    lists[i].words) && p.hashtags.known ==
		    (lists[i].words[0] != '?'), "%s %s: %s", lists[i].how,
		    lists[i].cell, buf_z(out));
	}
	CHECK(str_is(cell_first(&p, STR("a,b"), ",", NULL), "a") &&
	    cell_first(&p, STR(","), ",", NULL).n == 0, "the first");
	for (size_t i = 0; i < ARRAY_N(platforms); i++)
		CHECK(str_is(cell_platform(&p, str_of(platforms[i].cell)),
		    platforms[i].platform), "%s", platforms[i].cell);
}

int
main(void)
{
	struct buf out = { 0 };

	check_cells(&out);
	check_texts(&out);
	check_relations(&out);
	check_settle();
	post_free(&p);
	buf_free(&out);
	return failures > 0;
}
