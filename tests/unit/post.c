/*
 * The parts of a post: ids in the guises that programs give them, links to
 * posts, hashtags and mentions in texts, own words, text out of JSON, and what
 * of it all is written.
 */
#include "post/post.h"

#include "base/array.h"
#include "base/buf.h"
#include "check.h"
#include "post/entity.h"
#include "post/ident.h"
#include "post/own.h"
#include "post/write.h"

static struct post p;

static const struct {
	const char *id, *plain;
} ids[] = {
	{ "123", "123" },
	{ " \"123\" ", "123" },
	{ "=\"123\"", "123" },
	{ "'123", "123" },
	{ "\xc2\xa0\xe2\x80\x9c" "123\xe2\x80\x9d\xe2\x80\x8b", "123" },
	{ "x123", "123" },
	{ "ID_123", "123" },
	{ "twitter: 123", "123" },
	{ "123L", "123" },
	{ "123n", "123" },
	{ "123.0", "123" },
	{ "123.000", "123" },
	{ "123.", "123." },
	{ "1230", "1230" },
	{ "466,412,583,121,846,279", "466412583121846279" },
	{ "4 664 125", "4664125" },
	{ "46,641", "46,641" },
	{ "466,412.583", "466,412.583" },
	{ "466,412,58", "466,412,58" },
	{ "466,41x,583", "466,41x,583" },
	{ "4664,125,831", "4664,125,831" },
	{ ",466,125", ",466,125" },
	{ "466;412;583", "466;412;583" },
	{ " x9y ", "x9y" },
	{ "", "" },
	{ "'", "'" },
	{ "000", "000" },
};

static const struct {
	const char *link, *id, *handle;	/* id NULL: it is none */
} links[] = {
	{ "https://twitter.com/warga/status/12", "12", "warga" },
	{ "https://x.com/@warga/status/12?s=20", "12", "warga" },
	{ "https://twitter.com/warga/statuses/12", "12", "warga" },
	{ "https://x.com/warga/status/12/photo/1", "12", "warga" },
	{ "https://x.com/i/status/12", "12", "" },
	{ "https://x.com/i/web/status/12", "12", "" },
	{ "https://x.com/anyuser/status/12", "12", "" },
	{ "https://x.com/undefined/status/12", "12", "" },
	{ "https://x.com/status/12", "12", "" },
	{ "/status/12", "12", "" },
	{ "warga/status/12", "12", "warga" },
	{ "https://x.com//status/12", "12", "" },
	{ "https://x.com/warga/status/", NULL, NULL },
	{ "https://x.com/warga/status/x", NULL, NULL },
	{ "https://x.com/warga/12", NULL, NULL },
	{ "12", NULL, NULL },
	{ "", NULL, NULL },
};

static const struct {
	const char *text, *words;
} entities[] = {
	{ "#kota @warga https://t.co/a", "#kota @warga :https://t.co/a" },
	{ "a#kota 1#kota _#kota &#kota ##kota", "#kota" },
	{ "#1 #a1 #1_ #\xcc\x81x #a\xcc\x81 #_", "#a1 #a\xcc\x81" },
	{ "#kota#taman #http://x", ":http://x" },
	{ "\xef\xbc\x83" "kota \xef\xbc\xa0warga \xef\xbc\x9a", "#kota @warga" },
	{ "a@b @b@c .@d RT@e @f\xef\xbc\xa0g !@h @@i @", "@d @e" },
	{ "@http://x @abcdefghijklmnopqrs", ":http://x @abcdefghijklmno" },
	{ "http://a.b/(c) (http://a.b) (http://a.b/(c)).", ":http://a.b/(c) "
	    ":http://a.b :http://a.b/(c)" },
	{ "http://a.b\xe2\x80\xa6 http://c.d\xe2\x80\x9d http://e.f?!'\"", ":http://a.b "
	    ":http://c.d :http://e.f" },
	{ "xhttp://a ftp://b http:// https://... http:/x", "" },
	{ "http://a<b> http://c>d http://e\"f http://g\xe3\x80\x80h http://i\nj",
	    ":http://a :http://c :http://e :http://g :http://i" },
	{ "http://a.b/)c)", ":http://a.b/)c" },
	{ "é#x \xe2\x82\xac#y", "#y" },
	{ "#é", "#é" },
	{ "", "" },
};

static const struct {
	const char *text, *spans;	/* NULL: nothing is quoted */
} own[] = {
	{ "satu", NULL },
	{ "@warga halo", NULL },
	{ "halo RT @warga: isi", "0-4" },
	{ "RT @warga isi", "" },
	{ "MT @a x QT @b y", "" },
	{ "aRT @a x", NULL },
	{ "éRT @a x", NULL },
	{ "T @a x", NULL },
	{ "XT @a x", NULL },
	{ "halo\xc2\xa0RT\xe3\x80\x80@warga: isi", "0-4" },
	{ "halo via @warga: isi", "0-4" },
	{ "isi via @warga", "" },
	{ "isi (via @warga) http://a https://b\n", "" },
	{ "isi (via @warga", "" },
	{ "isi (via @warga x", NULL },
	{ "isi via @warga) http://a", NULL },
	{ "isi via @warga kata", NULL },
	{ "isi via @warga ftp://x", NULL },
	{ "isi via@warga", NULL },
	{ "olivia @warga", NULL },
	{ "ia @warga", NULL },
	{ "jawab \"@warga isi\" lagi", "0-5 19-23" },
	{ "\xe2\x80\x9c@warga isi\xe2\x80\x9d ya", "13-15" },
	{ "\"@warga isi", "" },
	{ "a \"@b c\" d \"@e f\" g", "0-1 9-10 18-19" },
	{ "\"@\" x", NULL },
	{ "x @ y", NULL },
	{ "\"@a\"\"@b\"\"@c\"", "" },
	{ "1\"@a\"2\"@a\"3\"@a\"4\"@a\"5\"@a\"6\"@a\"7\"@a\"8\"@a\"9\"@a\"0\"@a\"1\"@a\""
	    "2\"@a\"3\"@a\"4\"@a\"5\"@a\"6\"@a\"7\"@a\"8", "0-1 5-6 10-11 15-16 "
	    "20-21 25-26 30-31 35-36 40-41 45-46 50-51 55-56 60-61 65-66 70-71 "
	    "75-76" },
};

static const struct {
	const char *text, *handle;
	size_t n;
} prefixes[] = {
	{ "RT @warga: isi", "warga", 11 },
	{ "RT @warga isi", "warga", 10 },
	{ "RT @warga:", "warga", 10 },
	{ "RT @warga", "warga", 9 },
	{ "RT @warga:isi", "", 0 },
	{ "RT @warga, isi", "", 0 },
	{ "RT @: isi", "", 0 },
	{ "RT @abcdefghijklmnop: isi", "", 0 },
	{ "rt @warga: isi", "", 0 },
};

/* Strings of JSON as text, and whether half a pair stands alone in them. */
static const struct {
	const char *json, *text;
	bool half;
} strings[] = {
	{ "\"a\"", "a", false },
	{ "12", "12", false },
	{ "null", "", false },
	{ "true", "", false },
	{ "[1]", "", false },
	{ "\"\\ud83d\\ude00\"", "\xf0\x9f\x98\x80", false },
	{ "\"\\uD83D\\uDE00\"", "\xf0\x9f\x98\x80", false },
	{ "\"\\ud83d\"", "\xef\xbf\xbd", true },
	{ "\"\\ud83dx\"", "\xef\xbf\xbdx", true },
	{ "\"\\ud83d\\n\"", "\xef\xbf\xbd\n", true },
	{ "\"\\ud83d\\u0041\"", "\xef\xbf\xbd" "A", true },
	{ "\"\\ud83d\\ud83d\\ude00\"", "\xef\xbf\xbd\xf0\x9f\x98\x80", true },
	{ "\"\\ude00\"", "\xef\xbf\xbd", true },
	{ "\"\\udaff\\udbff\\u00d8\"", "\xef\xbf\xbd\xef\xbf\xbd\xc3\x98", true },
	{ "\"\\ufffd\\n\"", "\xef\xbf\xbd\n", false },
	{ "\"\xef\xbf\xbd\"", "\xef\xbf\xbd", false },
	{ "\"\xef\xbf\xbd\\u0041\\\\ud83d\"", "\xef\xbf\xbd" "A\\ud83d", false },
};

static const struct {
	const char *html, *text;
} tagged[] = {
	{ "<a href=\"x\">Aplikasi</a>", "Aplikasi" },
	{ "<a>A &amp; B", "A & B" },
	{ "<a", "<a" },
	{ "Aplikasi > lain", "Aplikasi > lain" },
	{ "&lt;b&gt; &amp;amp; &", "<b> &amp; &" },
	{ "", "" },
};

static const struct {
	const char *list, *name, *sum;
} sums[] = {
	{ "[{\"count\":2},{\"count\":\"x\"},{},{\"count\":5}]", "count", "7" },
	{ "{\"like\":2,\"wow\":3,\"x\":\"y\"}", NULL, "5" },
	{ "[]", "count", "0" },
	{ "[{\"count\":99999999999}]", "count", "0" },
	{ "5", "count", "" },
	{ "null", "count", "" },
};

static struct json json;

static const struct json_node *
scanned(const char *text)
{
	CHECK(json_scan(&json, str_of(text), 8), "%s is no JSON", text);
	return json.node;
}

static void
check_ids(void)
{
	static const char *const none[] = { "", "0", "-1", "0.0", "-1.0" };
	static const char *const rounded[] = { "4.66E+17", "4,66e17", "4E-3" };
	static const char *const whole[] = { "466", "E17", "xE17", "4.66E+1x",
	    "4E1E", "" };

	for (size_t i = 0; i < ARRAY_N(ids); i++) {
		struct str s = ident_plain(&p.mem, str_of(ids[i].id));

		CHECK(str_is(s, ids[i].plain), "%s: %.*s", ids[i].id, (int)s.n,
		    s.p);
	}
	for (size_t i = 0; i < ARRAY_N(none); i++)
		CHECK(ident_none(str_of(none[i])), "%s", none[i]);
	CHECK(!ident_none(STR("1")) && !ident_none(STR("-2")), "some");
	for (size_t i = 0; i < ARRAY_N(rounded); i++)
		CHECK(ident_scientific(str_of(rounded[i])), "%s", rounded[i]);
	for (size_t i = 0; i < ARRAY_N(whole); i++)
		CHECK(!ident_scientific(str_of(whole[i])), "%s", whole[i]);
	for (size_t i = 0; i < ARRAY_N(links); i++) {
		struct str id = { NULL, 0 }, handle = { NULL, 0 };
		bool is = ident_link(str_of(links[i].link), &id, &handle);

		CHECK(is == (links[i].id != NULL) && (!is ||
		    (str_is(id, links[i].id) &&
		    str_is(handle, links[i].handle))), "%s: %.*s %.*s",
		    links[i].link, (int)id.n, id.p, (int)handle.n, handle.p);
	}
}

static void
check_words(struct buf *out)
{
	static const char sign[] = { '#', '@', ':' };

	for (size_t i = 0; i < ARRAY_N(entities); i++) {
		struct str s = str_of(entities[i].text);
		struct entity e;
		size_t at = 0;

		buf_clear(out);
		while (entity_next(s, &at, &e)) {
			if (out->n > 0)
				buf_addc(out, ' ');
			buf_addc(out, sign[e.kind]);
			buf_adds(out, e.word);
			CHECK(e.to == at && e.from < e.to, "%s: places",
			    entities[i].text);
		}
		CHECK(str_is(buf_str(out), entities[i].words) && at == s.n,
		    "%s: %s", entities[i].text, buf_z(out));
	}
	for (size_t i = 0; i < ARRAY_N(own); i++) {
		struct own_span span[OWN_SPANS_MAX];
		size_t n = 0;
		bool quotes = own_find(str_of(own[i].text), span, &n);

		buf_clear(out);
		for (size_t k = 0; k < n; k++)
			buf_addf(out, "%s%zu-%zu", k > 0 ? " " : "",
			    span[k].from, span[k].to);
		CHECK(quotes == (own[i].spans != NULL) && (!quotes ||
		    str_is(buf_str(out), own[i].spans)), "%s: %d %s",
		    own[i].text, quotes, buf_z(out));
	}
	for (size_t i = 0; i < ARRAY_N(prefixes); i++) {
		struct str handle = { NULL, 0 };
		size_t n = own_prefix(str_of(prefixes[i].text), &handle);

		CHECK(n == prefixes[i].n && (n == 0 ||
		    str_is(handle, prefixes[i].handle)), "%s: %zu",
		    prefixes[i].text, n);
	}
}

static void
check_values(void)
{
	for (size_t i = 0; i < ARRAY_N(strings); i++) {
		struct str s;

		post_clear(&p);
		s = post_str(&p, scanned(strings[i].json));
		CHECK(str_is(s, strings[i].text) && (p.repaired ==
		    POST_SURROGATE) == strings[i].half, "%s: %.*s",
		    strings[i].json, (int)s.n, s.p);
	}
	for (size_t i = 0; i < ARRAY_N(tagged); i++) {
		struct str s = post_untagged(&p, str_of(tagged[i].html));

		CHECK(str_is(s, tagged[i].text), "%s: %.*s", tagged[i].html,
		    (int)s.n, s.p);
	}
	for (size_t i = 0; i < ARRAY_N(sums); i++) {
		struct str s = post_sum(&p, scanned(sums[i].list),
		    sums[i].name);

		CHECK(str_is(s, sums[i].sum), "%s: %.*s", sums[i].list,
		    (int)s.n, s.p);
	}
	CHECK(post_sum(&p, NULL, NULL).n == 0, "no list");
	post_clear(&p);
	p.id = STR("12");
	post_versions(&p, scanned("[]"));
	post_versions(&p, scanned("5"));
	post_versions(&p, NULL);
	CHECK(!p.versions && p.first_id.n == 0, "no versions");
	post_versions(&p, scanned("[\"x11\",\"12\"]"));
	CHECK(p.versions && str_is(p.first_id, "11") && p.version == 12,
	    "versions");
}

/* Whether a number, and a place, so written comes out. */
static void
check_written(struct buf *out)
{
	static const struct {
		const char *likes, *lat, *lon, *want;
	} cases[] = {
		{ "5", "", "", ",\"counts\":{\"likes\":5}" },
		{ "0", "", "", ",\"counts\":{\"likes\":0}" },
		{ "05", "", "", "" },
		{ "-5", "", "", "" },
		{ "1.5", "", "", "" },
		{ "", "-6.9", "107.6", ",\"place\":{\"lat\":-6.9,\"lon\":107.6,"
		    "\"source\":\"point\"}" },
		{ "", "0", "0", "" },
		{ "", "0", "1e1", ",\"place\":{\"lat\":0,\"lon\":1e1,"
		    "\"source\":\"point\"}" },
		{ "", "0", "-1", ",\"place\":{\"lat\":0,\"lon\":-1,"
		    "\"source\":\"point\"}" },
		{ "", "1", "0", ",\"place\":{\"lat\":1,\"lon\":0,"
		    "\"source\":\"point\"}" },
		{ "", "91", "0", "" },
		{ "", "-91", "0", "" },
		{ "", "0", "181", "" },
		{ "", "0", "-181", "" },
		{ "", "+6", "1", "" },
		{ "", "6", "1,5", "" },
		{ "", "\"6\"", "1", "" },
		{ "", "6", "", "" },
		{ "", "", "6", "" },
	};

	const struct str begin = STR("{\"id\":\"1\",\"platform\":\"x\","
	    "\"kind\":\"original\",\"text\":\"\"");

	for (size_t i = 0; i < ARRAY_N(cases); i++) {
		post_clear(&p);
		p.id = STR("1");
		p.platform = STR("x");
		p.kind = KIND_ORIGINAL;
		p.likes = str_of(cases[i].likes);
		p.lat = str_of(cases[i].lat);
		p.lon = str_of(cases[i].lon);
		buf_clear(out);
		write_post(out, &p, NULL);
		out->n--;	/* the last brace */
		CHECK(str_starts(buf_str(out), begin) &&
		    str_is(str_skip(buf_str(out), begin.n), cases[i].want),
		    "%zu: %s", i, buf_z(out));
	}
}

int
main(void)
{
	struct buf out = { 0 };

	check_ids();
	check_words(&out);
	check_values();
	check_written(&out);
	json_free(&json);
	post_free(&p);
	buf_free(&out);
	return failures > 0;
}
