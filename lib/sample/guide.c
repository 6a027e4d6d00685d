#include "sample/guide.h"

#include "base/array.h"
#include "base/buf.h"
#include "codebook/book.h"
#include "codebook/codebook.h"
#include "show/escape.h"
#include "show/html.h"
#include "show/words.h"

/* How a sheet is filled in, step by step. */
static const char *const steps[] = {
	"guide.1", "guide.2", "guide.3", "guide.4", "guide.5", "guide.6",
	"guide.7"
};

static void
add_texts(struct buf *b, const struct codebook *book,
    enum codebook_text_kind kind, uint32_t code, const char *before,
    const char *after)
{
	size_t n;
	const struct codebook_text *t = codebook_texts(book, kind, code, &n);

	for (size_t i = 0; i < n; i++) {
		buf_addz(b, before);
		escape_html(b, t[i].text);
		buf_addz(b, after);
	}
}

static void
add_examples(struct buf *b, const struct codebook *book,
    enum codebook_text_kind kind, uint32_t code, const char *word)
{
	struct buf before = { 0 };

	buf_addf(&before, "<li><span class=\"tag\">%s</span> ", word);
	add_texts(b, book, kind, code, buf_z(&before), "</li>\n");
	buf_free(&before);
}

static void
add_code(struct buf *b, const struct codebook *book, uint32_t code)
{
	const struct codebook_code *c = &book->code[code];
	const struct str label = codebook_label(book, code);
	size_t list, examples;

	buf_addz(b, "<section class=\"code\">\n<h3>");
	escape_html(b, label.n > 0 ? label : c->id);
	buf_addz(b, " <span class=\"id\">");
	escape_html(b, c->path);
	buf_addz(b, "</span></h3>\n");
	add_texts(b, book, CODEBOOK_DEF, code, "<p>", "</p>\n");
	add_texts(b, book, CODEBOOK_NOTE, code, "<p class=\"dim\">", "</p>\n");
	list = b->n;
	buf_addz(b, "<ul class=\"plain\">\n");
	examples = b->n;
	add_examples(b, book, CODEBOOK_YES, code, words_of("guide.yes"));
	add_examples(b, book, CODEBOOK_NO, code, words_of("guide.no"));
	if (b->n == examples)
		b->n = list;
	else
		buf_addz(b, "</ul>\n");
	buf_addz(b, "</section>\n");
}

void
guide_write(struct buf *out, const struct request *r)
{
	struct buf title = { 0 };

	buf_addz(&title, words_of("guide.title"));
	if (r->book->title.n > 0) {
		buf_addz(&title, ": ");
		buf_adds(&title, r->book->title);
	}
	html_begin(out, buf_str(&title));
	html_element(out, "h1", buf_str(&title));
	html_element(out, "h2", str_of(words_of("guide.how")));
	buf_addz(out, "<ol>\n");
	for (size_t i = 0; i < ARRAY_N(steps); i++)
		html_element(out, "li", str_of(words_of(steps[i])));
	buf_addz(out, "</ol>\n");
	html_element(out, "h2", str_of(words_of("guide.codes")));
	for (size_t i = 0; i < r->code_n; i++)
		add_code(out, r->book, r->code[i]);
	html_end(out);
	buf_free(&title);
}
