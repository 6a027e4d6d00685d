#include "sample/guide.h"

#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "codebook/book.h"
#include "codebook/codebook.h"
#include "show/escape.h"
#include "show/html.h"

enum { WORDS = 2, STEPS = 7 };

enum word { TITLE, HOW, CODES, YES, NO, WORD_COUNT };

static const char *const word_of[WORDS][WORD_COUNT] = {
	{ "Guide for coders", "How the sheet is filled in", "The codes",
	    "yes", "no" },
	{ "Panduan pengodean", "Cara mengisi lembar", "Kode-kode",
	    "ya", "bukan" }
};

static const char *const step[WORDS][STEPS] = {
	{
		"Read one post at a time, from top to bottom, and decide by "
		    "what it says itself. A link may be opened; what others "
		    "say of the post is no part of it.",
		"Write y under every code that the post is about. A post can "
		    "have several codes.",
		"When no code fits, write y under none.",
		"A blank cell in a row that you have filled in means no. A "
		    "row without any mark counts as not read, not as no.",
		"When you cannot decide, write y under unsure, beside what "
		    "you would choose, and say why under note.",
		"Do not talk about single posts with other coders before all "
		    "have finished, and do not look up what a program found.",
		"Leave id, url and text as they are. Rows may be sorted; "
		    "save the sheet in any format of your spreadsheet."
	},
	{
		"Baca satu kiriman setiap kali, dari atas ke bawah, dan "
		    "putuskan menurut apa yang dikatakannya sendiri. Tautan "
		    "boleh dibuka; apa yang dikatakan orang lain tentang "
		    "kiriman itu bukan bagian darinya.",
		"Tulis y di bawah setiap kode yang dibahas kiriman itu. "
		    "Satu kiriman boleh mendapat beberapa kode.",
		"Bila tidak ada kode yang cocok, tulis y di bawah none.",
		"Sel kosong di baris yang sudah Anda isi berarti bukan. "
		    "Baris tanpa tanda apa pun dihitung belum dibaca, bukan "
		    "sebagai bukan.",
		"Bila ragu, tulis y di bawah unsure, di samping pilihan "
		    "Anda, dan jelaskan di bawah note.",
		"Jangan membicarakan kiriman tertentu dengan pengode lain "
		    "sebelum semua selesai, dan jangan melihat apa yang "
		    "ditemukan program.",
		"Biarkan id, url, dan text apa adanya. Baris boleh "
		    "diurutkan; simpan lembar dalam format apa pun dari "
		    "program lembar kerja Anda."
	}
};

enum guide_words
guide_words_of(const char *name)
{
	if (name == NULL || str_is(str_of(name), "en"))
		return GUIDE_EN;
	if (str_is(str_of(name), "id"))
		return GUIDE_ID;
	cli_usage("--words takes en or id, not '%s'",
	    diag_vis(str_of(name)));
}

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
add_code(struct buf *b, const struct codebook *book, uint32_t code,
    enum guide_words words)
{
	const struct codebook_code *c = &book->code[code];
	size_t list, examples;

	buf_addz(b, "<section class=\"code\">\n<h3>");
	escape_html(b, c->label.n > 0 ? c->label : c->id);
	buf_addz(b, " <span class=\"id\">");
	escape_html(b, c->path);
	buf_addz(b, "</span></h3>\n");
	add_texts(b, book, CODEBOOK_DEF, code, "<p>", "</p>\n");
	add_texts(b, book, CODEBOOK_NOTE, code, "<p class=\"dim\">", "</p>\n");
	list = b->n;
	buf_addz(b, "<ul class=\"plain\">\n");
	examples = b->n;
	add_examples(b, book, CODEBOOK_YES, code, word_of[words][YES]);
	add_examples(b, book, CODEBOOK_NO, code, word_of[words][NO]);
	if (b->n == examples)
		b->n = list;
	else
		buf_addz(b, "</ul>\n");
	buf_addz(b, "</section>\n");
}

void
guide_write(struct buf *out, const struct request *r, enum guide_words words)
{
	struct buf title = { 0 };

	buf_addz(&title, word_of[words][TITLE]);
	if (r->book->title.n > 0) {
		buf_addz(&title, ": ");
		buf_adds(&title, r->book->title);
	}
	html_begin(out, buf_str(&title));
	html_element(out, "h1", buf_str(&title));
	html_element(out, "h2", str_of(word_of[words][HOW]));
	buf_addz(out, "<ol>\n");
	for (int i = 0; i < STEPS; i++)
		html_element(out, "li", str_of(step[words][i]));
	buf_addz(out, "</ol>\n");
	html_element(out, "h2", str_of(word_of[words][CODES]));
	for (size_t i = 0; i < r->code_n; i++)
		add_code(out, r->book, r->code[i], words);
	html_end(out);
	buf_free(&title);
}
