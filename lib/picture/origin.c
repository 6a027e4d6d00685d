#include "picture/origin.h"

#include "base/buf.h"
#include "base/diag.h"
#include "chart/period.h"
#include "count/moment.h"
#include "io/input.h"
#include "io/reader.h"
#include "json/json.h"
#include "show/numerals.h"
#include "show/words.h"

enum { LARGEST = 1 << 24, PARTS_MAX = 64 };

static struct str
text_of(struct origin *o, const struct json_node *v)
{
	struct buf scratch = { 0 };
	struct str s = { 0 };

	if (v != NULL && v->type == JSON_ARRAY && v->skip > 1)
		v = v->skip == 2 ? v + 1 : NULL;
	if (v != NULL && v->type == JSON_STRING)
		s = arena_str(&o->text, json_text(v, &scratch));
	buf_free(&scratch);
	return s;
}

/* All members that are counts, but those that are no parts. */
static void
take_parts(struct origin *o, const struct json_node *flow)
{
	struct buf key = { 0 };
	uint64_t n;

	o->part = arena_new(&o->text, PARTS_MAX * sizeof(*o->part));
	JSON_EACH(v, flow) {
		if (v->type != JSON_NUMBER || json_key_is(v, STR("read")) ||
		    json_key_is(v, STR("synthetic")) ||
		    o->parts == PARTS_MAX || !str_u64(json_raw(v), &n))
			continue;
		buf_clear(&key);
		o->part[o->parts].name = arena_str(&o->text,
		    json_key(v, &key));
		o->part[o->parts++].n = n;
	}
	buf_free(&key);
}

void
origin_read(struct origin *o, const char *path)
{
	struct buf text = { 0 };
	struct json json = { 0 };
	const struct json_node *flow, *synthetic;
	uint64_t n = 0;

	if (!input_slurp(path, LARGEST, &text))
		diag_die("--flow takes the file that tw-normalize --flow wrote");
	if (!json_scan(&json, str_trim(buf_str(&text)), 4) ||
	    json_get_type(json.node, "read", JSON_NUMBER) == NULL ||
	    json_get_type(json.node, "written", JSON_NUMBER) == NULL)
		diag_die("%s: no flow: --flow takes the file that tw-normalize "
		    "--flow wrote", path);
	flow = json.node;
	o->known = true;
	o->file = path;
	str_u64(json_raw(json_get(flow, "read")), &o->read);
	take_parts(o, flow);
	o->author = text_of(o, json_get(flow, "authors"));
	o->since = text_of(o, json_get(flow, "since"));
	o->until = text_of(o, json_get(flow, "until"));
	synthetic = json_get(flow, "synthetic");
	o->synthetic = synthetic != NULL && (synthetic->type == JSON_TRUE ||
	    (str_u64(json_raw(synthetic), &n) && n > 0));
	json_free(&json);
	buf_free(&text);
}

void
origin_read_coded(struct origin *o, char **paths)
{
	struct reader *in = reader_open(paths, READER_ROWS);
	struct record rec = { 0 };

	while (reader_next(in, &rec))
		if (json_is(record_get(&rec, "row"), "coded") &&
		    record_get(&rec, "n") != NULL && !o->coded) {
			o->coded = str_u64(json_raw(record_get(&rec, "n")),
			    &o->with_code);
			o->code = text_of(o, record_get(&rec, "dimension"));
		}
	record_free(&rec);
	reader_close(in);
}

uint64_t
origin_written(const struct origin *o)
{
	for (size_t i = 0; i < o->parts; i++)
		if (str_is(o->part[i].name, "written"))
			return o->part[i].n;
	return 0;
}

void
origin_source(const struct origin *o, struct buf *b)
{
	struct buf n = { 0 };

	buf_addz(b, words_of(o->synthetic ? "mock" : "real"));
	if (o->since.n > 0 && o->until.n > 0) {
		buf_addz(b, " \xc2\xb7 ");
		period_name(o->since, b);
		buf_addz(b, " \xe2\x80\x93 ");
		period_name(o->until, b);
	}
	buf_addc(b, '|');
	if (o->author.n > 0) {
		buf_addc(b, '@');
		buf_adds(b, o->author);
		buf_addz(b, " \xc2\xb7 ");
	}
	numerals_count(&n, (int64_t)origin_written(o));
	words_fill(b, "source.posts", (const struct words_name[]){
	    { "n", buf_str(&n) }, { NULL, { 0 } } });
	buf_addz(b, " \xc2\xb7 tw " TW_VERSION);
	buf_free(&n);
}

bool
origin_cuts(const struct origin *o, struct str period)
{
	const enum moment_part part = period.n == 4 ? MOMENT_YEAR :
	    period.n == 7 ? MOMENT_MONTH : MOMENT_WEEK;
	int64_t first, since, until;

	if (period.n == 10 || !moment_first_day(part, period, &first))
		return false;
	return (moment_day(o->since, &since) && since > first) ||
	    (moment_day(o->until, &until) &&
	    until + 1 < moment_next(part, first));
}

void
origin_free(struct origin *o)
{
	arena_free(&o->text);
}
