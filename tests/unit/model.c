/*
 * Files of models, of which a part is missing or something else: each is
 * refused with a reason, and a right one is read. Weights are made up.
 */
#include "learn/model.h"

#include <endian.h>
#include <math.h>
#include <stdio.h>
#include <sys/types.h>

#include <sha2.h>

#include "base/array.h"
#include "check.h"

#define FORM "its first line lacks something, or has it in a form that " \
	"tw-learn does not write"
#define DAMAGED "its arrays are damaged"
#define SHORT "its arrays are too short"

/* Two codes, four slots, of which one is passed over, two are known. */
static const char head[] = "{\"model\":\"tw-learn\",\"version\":%V,"
    "\"dimension\":\"tone\",\"multi\":false,\"at\":0.5,\"bits\":2,"
    "\"scope\":\"own\",\"lexicons\":[],\"with\":[\"topic\"],"
    "\"officials\":[],\"without_places\":[],\"unseen\":0.5,"
    "\"arrays\":\"%H\",\"bytes\":%B,\"rows\":2,\"codes\":["
    "{\"code\":\"bad\",\"a\":-1,\"b\":0,\"threshold\":0.5,\"bias\":0,\"scale\":1},"
    "{\"code\":\"good\",\"a\":-1,\"b\":0,\"threshold\":0.5,\"bias\":0,\"scale\":1}]}\n";

static void
add_u32(struct buf *b, uint32_t v)
{
	v = htole32(v);
	buf_add(b, (const char *)&v, sizeof(v));
}

static void
add_real(struct buf *b, float real)
{
	uint32_t v;

	memcpy(&v, &real, sizeof(v));
	add_u32(b, v);
}

/* A run of n known slots after some, with this inverse frequency. */
static void
add_run(struct buf *b, uint32_t pass, uint32_t n, float idf)
{
	add_u32(b, pass);
	add_u32(b, n);
	for (uint32_t i = 0; i < n; i++)
		add_real(b, idf);
	for (uint32_t i = 0; i < 2 * n; i++)
		buf_add(b, "\1\0", 2);
}

/* Appends text with %V %H %B filled in, and one part in place of another. */
static void
make_file(struct buf *out, struct str text, const struct buf *arrays,
    const char *part, const char *instead)
{
	char hex[SHA256_DIGEST_STRING_LENGTH];
	size_t at = part == NULL ? SIZE_MAX : str_find(text, str_of(part));

	CHECK(part == NULL || at != SIZE_MAX, "%s is not there", part);
	SHA256Data((const uint8_t *)arrays->p, arrays->n, hex);
	for (size_t i = 0; i < text.n; i++) {
		if (i == at) {
			buf_addz(out, instead);
			i += strlen(part) - 1;
		} else if (text.p[i] != '%') {
			buf_addc(out, text.p[i]);
		} else if (text.p[++i] == 'V') {
			buf_addf(out, "%d", MODEL_VERSION);
		} else if (text.p[i] == 'B') {
			buf_addf(out, "%zu", arrays->n);
		} else {
			buf_addz(out, hex);
		}
	}
	buf_adds(out, buf_str(arrays));
}

static void
is_said(struct str bytes, const char *what, const char *want)
{
	struct model_file m;
	struct buf why = { 0 };
	bool good = model_parse(&m, bytes, &why);

	CHECK(good == (want == NULL), "%s: read %d: %s", what, good,
	    buf_z(&why));
	CHECK(want == NULL || str_is(buf_str(&why), want), "%s: %s, not %s",
	    what, buf_z(&why), want);
	model_free(&m);
	buf_free(&why);
}

static void
try_head(const struct buf *arrays, const char *part, const char *instead,
    const char *want)
{
	struct buf file = { 0 };

	make_file(&file, str_of(head), arrays, part, instead);
	is_said(buf_str(&file), part == NULL ? "all" : instead, want);
	buf_free(&file);
}

static void
heads(const struct buf *arrays)
{
	static const char *const members[][2] = {
		{ "\"dimension\":\"tone\"", "\"dimension\":\"\"" },
		{ "\"dimension\":\"tone\"", "\"dimension\":7" },
		{ "\"dimension\":\"tone\",", "" },
		{ "\"multi\":false,", "" }, { "\"multi\":false", "\"multi\":0" },
		{ "\"at\":0.5", "\"at\":\"0.5\"" }, { "\"at\":0.5,", "" },
		{ "\"bits\":2", "\"bits\":0" }, { "\"bits\":2", "\"bits\":99" },
		{ "\"bits\":2", "\"bits\":1.5" }, { "\"bits\":2,", "" },
		{ "\"scope\":\"own\"", "\"scope\":\"mine\"" },
		{ "\"scope\":\"own\",", "" },
		{ "\"lexicons\":[],", "" }, { "\"lexicons\":[]", "\"lexicons\":{}" },
		{ "\"with\":[\"topic\"]", "\"with\":[7]" },
		{ "\"with\":[\"topic\"]", "\"with\":[\"a\\u0000b\"]" },
		{ "\"with\":[\"topic\"]", "\"with\":[\"\"]" },
		{ "\"with\":[\"topic\"]", "\"with\":[\"a\",\"a\",\"a\",\"a\","
		    "\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\","
		    "\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\"]" },
		{ "\"officials\":[]", "\"officials\":7" },
		{ "\"without_places\":[],", "" },
		{ "\"unseen\":0.5,", "" }, { "\"bytes\":%B,", "" },
		{ "\"arrays\":\"%H\"", "\"arrays\":7" },
		{ "\"rows\":2", "\"rows\":-2" },
		{ "\"codes\":[", "\"codes\":7,\"c\":[" },
		{ "\"codes\":[", "\"codes\":[],\"c\":[" },
		{ "\"codes\":[", "\"codes\":[7," },
		{ "\"code\":\"bad\"", "\"code\":\"\"" },
		{ "\"code\":\"bad\"", "\"code\":\"good\"" },
		{ "\"code\":\"bad\"", "\"code\":\"zzz\"" },
		{ "\"a\":-1", "\"a\":[]" }, { "\"b\":0,", "" },
		{ "\"threshold\":0.5,", "" }, { "\"bias\":0", "\"bias\":1e300" },
		{ "\"scale\":1", "\"scale\":1e300" }, { "\"scale\":1", "\"x\":1" },
	};

	for (size_t i = 0; i < ARRAY_N(members); i++)
		try_head(arrays, members[i][0], members[i][1], FORM);
	try_head(arrays, NULL, NULL, NULL);
	try_head(arrays, "\"multi\":false", "\"multi\":true", NULL);
	try_head(arrays, "\"scope\":\"own\"", "\"scope\":\"any\"", NULL);
	try_head(arrays, "tw-learn", "other", "no model of tw-learn");
	try_head(arrays, "{\"model\"", "[\"model\"", "no model of tw-learn");
	try_head(arrays, "%V", "999", "a model of another version: learn it "
	    "again with this tw-learn");
	try_head(arrays, "\"version\":%V,", "", "a model of another version: "
	    "learn it again with this tw-learn");
	try_head(arrays, "%B", "9999", "it is cut off: 32 of 9999 bytes of its "
	    "arrays are there");
	try_head(arrays, "%B", "31", "it is damaged: its arrays are not those "
	    "that its first line names");
	try_head(arrays, "%H", "abc", "it is damaged: its arrays are not those "
	    "that its first line names");
	try_head(arrays, "\"rows\":2", "\"rows\":5", SHORT);
	try_head(arrays, "\"rows\":2", "\"rows\":1", DAMAGED);
	try_head(arrays, "\"rows\":2", "\"rows\":3", "its arrays are too long");
	try_head(arrays, "\"bits\":2", "\"bits\":3", SHORT);
	try_head(arrays, "\"bits\":2", "\"bits\":1", DAMAGED);
	is_said(STR("no line"), "no line", "no model of tw-learn");
	is_said(STR(""), "nothing", "no model of tw-learn");
}

static void
try_arrays(struct buf *arrays, const char *what, const char *want)
{
	struct buf file = { 0 };

	make_file(&file, str_of(head), arrays, NULL, NULL);
	is_said(buf_str(&file), what, want);
	buf_free(&file);
	buf_clear(arrays);
}

/* Arrays whose runs do not fit, or hold what is no number above 0. */
static void
arrays_of_runs(void)
{
	struct buf b = { 0 };

	try_arrays(&b, "nothing", SHORT);
	add_u32(&b, 2);
	add_u32(&b, 2);
	try_arrays(&b, "a run of nothing", DAMAGED);
	add_run(&b, 5, 2, 1);
	try_arrays(&b, "passing too much", DAMAGED);
	add_run(&b, 3, 2, 1);
	try_arrays(&b, "more than slots", DAMAGED);
	add_run(&b, 0, 0, 1);
	add_run(&b, 2, 2, 1);
	try_arrays(&b, "a run of 0", DAMAGED);
	add_run(&b, 0, 3, 1);
	add_run(&b, 1, 0, 1);
	try_arrays(&b, "more than rows", DAMAGED);
	add_run(&b, 2, 2, NAN);
	try_arrays(&b, "no number", DAMAGED);
	add_run(&b, 2, 2, 0);
	try_arrays(&b, "a frequency of 0", DAMAGED);
	add_run(&b, 2, 2, 1);
	b.n -= 2;
	try_arrays(&b, "weights cut", DAMAGED);
	add_run(&b, 2, 2, 1);
	buf_addz(&b, "more");
	try_arrays(&b, "something after", "its arrays are too long");
	add_run(&b, 1, 1, 1);
	add_run(&b, 0, 1, 1);
	add_run(&b, 1, 0, 1);
	try_arrays(&b, "three runs", NULL);
	buf_free(&b);
}

int
main(void)
{
	struct buf arrays = { 0 };

	add_run(&arrays, 1, 2, 1);
	add_run(&arrays, 1, 0, 1);
	heads(&arrays);
	arrays_of_runs();
	buf_free(&arrays);
	return failures > 0;
}
