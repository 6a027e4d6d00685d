/*
 * Models: whatever bytes come, they are read or refused in words, and what is
 * read codes a post. The first line is given the sum that fits the arrays, so
 * that they are looked at, too.
 */
#include <sha2.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/str.h"
#include "io/record.h"
#include "json/json.h"
#include "learn/explain.h"
#include "learn/model.h"
#include "learn/predict.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
check(bool good)
{
	if (!good)
		abort();
}

/* Codes one post by a model that names no lexicon. */
static void
code_post(const struct model_file *m)
{
	static const char post[] = "{\"id\":\"1\",\"own\":[[0,20],[25,30]],"
	    "\"kind\":\"reply\",\"text\":\"Jalan dago macet, jalan @x rusak "
	    "https://a.b/c 12 \xf0\x9f\x98\x80\"}";
	struct record r = { .line = { post, sizeof(post) - 1 } };
	struct explain x = { 0 };
	struct predict d;

	check(json_scan(&r.json, r.line, 1));
	predict_open(&d, m, NULL, true);
	predict_record(&d, &r);
	for (uint32_t k = 0; k < m->codes; k++) {
		if (!predict_gives(&d, k, predict_best(&d)))
			continue;
		check(d.p[k] >= 0 && d.p[k] <= 1);
		explain_code(&x, &d, k);
		for (size_t i = 0; i < x.n; i++)
			check(x.span[i].from < x.span[i].to &&
			    x.span[i].to <= d.features.text.n);
	}
	predict_close(&d);
	explain_free(&x);
	record_free(&r);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static struct buf file, why;
	struct str s = { (const char *)data, n };
	size_t line = str_chr(s, '\n');
	struct str head = str_trim(str_sub(s, 0, line));
	char hex[SHA256_DIGEST_STRING_LENGTH];
	struct model_file m;

	if (!model_parse(&m, s, &why))
		check(why.n > 0);
	model_free(&m);
	if (line == SIZE_MAX || !str_ends(head, STR("}")))
		return 0;
	s = str_skip(s, line + 1);
	SHA256Data((const uint8_t *)s.p, s.n, hex);
	buf_clear(&file);
	buf_adds(&file, str_sub(head, 0, head.n - 1));
	buf_addf(&file, ",\"bytes\":%zu,\"arrays\":\"%s\"}\n", s.n, hex);
	buf_adds(&file, s);
	if (!model_parse(&m, buf_str(&file), &why))
		check(why.n > 0);
	else if (m.lexicons.n + m.officials.n + m.gazetteers.n == 0 &&
	    m.bits <= 18)
		code_post(&m);
	model_free(&m);
	return 0;
}
