#include "picture/origin.h"

#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "chart/period.h"
#include "dimension/moment.h"
#include "io/input.h"
#include "io/reader.h"
#include "json/json.h"
#include "show/numerals.h"
#include "show/words.h"

enum { LARGEST = 1 << 24 };

void
origin_read(struct origin *o, const char *path)
{
	struct buf text = { 0 };
	struct json json = { 0 };

	if (!input_slurp(path, LARGEST, &text))
		diag_die("--flow takes the file that tw-normalize --flow wrote");
	if (!json_scan(&json, str_trim(buf_str(&text)), 4) ||
	    !flowparts_is(json.node))
		diag_die("%s: no flow: --flow takes the file that tw-normalize "
		    "--flow wrote", path);
	flowparts_read(&o->flow, json.node);
	o->file = path;
	json_free(&json);
	buf_free(&text);
}

void
origin_read_coded(struct origin *o, char **paths)
{
	struct reader *in = reader_open(paths, READER_ROWS);
	struct record rec = { 0 };
	struct buf scratch = { 0 };
	const struct json_node *dimension;

	while (reader_next(in, &rec))
		if (json_is(record_get(&rec, "row"), "coded") &&
		    record_get(&rec, "n") != NULL && !o->coded) {
			o->coded = str_u64(json_raw(record_get(&rec, "n")),
			    &o->with_code);
			dimension = record_get(&rec, "dimension");
			if (json_type_is(dimension, JSON_STRING))
				o->code = arena_str(&o->flow.texts,
				    json_text(dimension, &scratch));
		}
	buf_free(&scratch);
	record_free(&rec);
	reader_close(in);
}

void
origin_source(const struct origin *o, struct buf *b)
{
	const struct flowparts *f = &o->flow;
	struct buf n = { 0 };

	buf_addz(b, words_of(flowparts_some_synthetic(f) ? "mock" : "real"));
	if (f->since.n > 0 && f->until.n > 0) {
		buf_addz(b, " \xc2\xb7 ");
		period_name(f->since, b);
		buf_addz(b, " \xe2\x80\x93 ");
		period_name(f->until, b);
	}
	buf_addc(b, '|');
	if (f->authors == 1) {
		buf_adds(b, f->author[0]);
		buf_addz(b, " \xc2\xb7 ");
	}
	numerals_count(&n, (int64_t)f->written);
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
	return (moment_day(o->flow.since, &since) && since > first) ||
	    (moment_day(o->flow.until, &until) &&
	    until + 1 < moment_next(part, first));
}

void
origin_free(struct origin *o)
{
	flowparts_free(&o->flow);
}
