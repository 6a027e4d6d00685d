/* What words are read as, in turn: with a lexicon, clitics, figures. */
#include "text/reading.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/array.h"
#include "check.h"

static const char lexicon[] =
    "jlan = jalan\n"
    "rsnya = rumah sakitnya\n"
    "rslah = rumah sakit\n"
    "dkt2 = dekat sini2\n"
    "!clitic\n"
    "masalah\n";

/* What each word is read as: ( ) counts only where a book names it. */
static const struct {
	const char *word, *read;
} words[] = {
	{ "Macet", "macet" },
	{ "macetnya", "macetnya macet-" },
	{ "masalah", "masalah" },
	{ "masanya", "masanya masa-" },
	{ "ktpnya", "ktpnya (ktp-)" },
	{ "jlan", "jlan jalan" },
	{ "jlannya", "jlannya jlan- jalan-" },
	/* a variant of several words keeps its end as it is */
	{ "rsnya", "rsnya [rumah sakitnya]" },
	{ "rslah", "rslah [rumah sakit]" },
	{ "dkt2", "dkt2 [dekat sini2] dkt" },
	{ "warga2nya", "warga2nya warga- warga2-" },
	/* letters drawn out: once or twice each, three times as one class */
	{ "maaacet", "maaacet macet maacet" },
	{ "MAAAACEEEET", "maaaceeet macet maacet maceet maaceet" },
	{ "111", "111" },
	{ "aaa2", "aaa2 a2 aa2 aaa" },
	{ "a2", "a2" },
	{ "22", "22" },
	{ "", "" },
	{ "caf\u00e9nya", "caf\u00e9nya caf\u00e9-" },
};

static void
show_readings(struct buf *out, const struct readings *r)
{
	buf_clear(out);
	for (size_t i = 0; i < r->n; i++) {
		const struct reading *v = &r->v[i];

		buf_addz(out, i > 0 ? " " : "");
		buf_addz(out, v->named ? "(" : v->several ? "[" : "");
		buf_adds(out, reading_str(r, i));
		buf_addz(out, v->clitic ? "-" : "");
		buf_addz(out, v->named ? ")" : v->several ? "]" : "");
	}
}

int
main(void)
{
	char path[] = "/tmp/reading.XXXXXX";
	struct lexicon *lex = lexicon_new();
	struct readings r = { 0 };
	struct buf out = { 0 };
	int fd = mkstemp(path);

	if (fd < 0 || write(fd, lexicon, sizeof(lexicon) - 1) !=
	    (ssize_t)sizeof(lexicon) - 1)
		return 1;
	close(fd);
	lexicon_load(lex, path);
	unlink(path);
	for (size_t i = 0; i < ARRAY_N(words); i++) {
		reading_find(&r, lex, READING_CLITICS | READING_DOUBLED,
		    str_of(words[i].word));
		show_readings(&out, &r);
		CHECK(str_is(buf_str(&out), words[i].read), "%s: %s, not %s",
		    words[i].word, buf_z(&out), words[i].read);
	}
	lexicon_free(lex);
	reading_free(&r);
	buf_free(&out);
	return failures != 0;
}
