#include "report/appendix.h"

#include "align/print.h"
#include "base/buf.h"
#include "base/str.h"
#include "dossier/booklist.h"
#include "dossier/filelist.h"
#include "dossier/fills.h"
#include "show/words.h"

static void
add_term(struct buf *b, const char *key)
{
	struct buf text = { 0 };
	struct fills f = { .n = 0 };
	struct str rest, term;

	fills_write(&f, &text, key);
	rest = buf_str(&text);
	str_split(&rest, ':', &term);
	buf_addz(b, "<li><b>");
	buf_adds(b, term);
	buf_addz(b, "</b>:");
	buf_adds(b, rest);
	buf_addz(b, "</li>\n");
	buf_free(&text);
}

/* What the page says, in the order in which it is understood. */
static void
add_terms(struct buf *b, const struct dossier *s)
{
	static const char *const keys[] = { "t.interval", "t.even", "t.due",
	    "t.gap", "t.pp", "t.deff", "t.precision", "t.recall", "t.window" };
	const bool known = str_is(s->dimension[0], "program");

	buf_addf(b, "<h3>%s</h3>\n<ul class=\"terms\">\n",
	    words_of("h.terms"));
	add_term(b, known ? "t.code" : "t.code.any");
	add_term(b, "t.mention");
	add_term(b, known ? "t.share" : "t.share.any");
	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		add_term(b, keys[i]);
	buf_addz(b, "</ul>\n");
}

static void
add_files(struct buf *b, const struct dossier *s)
{
	for (size_t i = 0; i < s->pieces; i++) {
		const struct piece *p = &s->piece[i];

		if (p->kind != PIECE_MANIFEST)
			continue;
		buf_addf(b, "<h3>%s</h3>\n", words_of("h.again"));
		filelist_again(b, p->json.node, s->wish->again, p->file);
		buf_addf(b, "<h3>%s</h3>\n", words_of("h.manifest"));
		filelist_table(b, p->json.node);
	}
}

static bool
has_manifest(const struct dossier *s)
{
	for (size_t i = 0; i < s->pieces; i++)
		if (s->piece[i].kind == PIECE_MANIFEST)
			return true;
	return false;
}

void
appendix_section(struct page *p, const struct dossier *s)
{
	const bool counted = s->shares != NULL || s->ends != NULL ||
	    s->item != NULL || s->rate != NULL;

	if (!counted && s->books == 0 && !has_manifest(s))
		return;
	page_section(p, "app", str_of(words_of("h.app")));
	if (counted)
		add_terms(&p->body, s);
	add_files(&p->body, s);
	if (s->books == 0)
		return;
	buf_addf(&p->body, "<h3>%s</h3>\n<p class=\"printonly note\">%s</p>\n",
	    words_of("h.books"), words_of("unfold.print"));
	for (size_t i = 0; i < s->books; i++)
		booklist_write(&p->body, s->book[i],
		    str_of(s->wish->books->item[i]));
}
