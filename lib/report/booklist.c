#include "report/booklist.h"

#include "base/buf.h"
#include "show/escape.h"

/* What the book says of a code, in paragraphs or as items with their kind. */
static void
add_texts(struct buf *b, const struct codebook *book,
    enum codebook_text_kind kind, uint32_t code, const char *before,
    const char *behind)
{
	size_t found;
	const struct codebook_text *t = codebook_texts(book, kind, code,
	    &found);

	for (size_t i = 0; i < found; i++) {
		buf_addz(b, before);
		escape_html(b, t[i].text);
		buf_addz(b, behind);
	}
}

/* "area: smart-government; agency: Diskominfo" */
static void
add_properties(struct buf *b, const struct codebook *book, uint32_t code)
{
	bool first = true;

	for (uint32_t p = 0; p < book->properties.n; p++) {
		size_t n;
		const struct codebook_value *v = codebook_values(book, code, p,
		    &n);

		for (size_t i = 0; i < n; i++) {
			buf_addz(b, first ? "<p class=\"dim\">" : " \u00b7 ");
			first = false;
			if (i == 0) {
				escape_html(b, book->properties.key[p]);
				buf_addz(b, ": ");
			}
			escape_html(b, v[i].text);
		}
	}
	if (!first)
		buf_addz(b, "</p>\n");
}

static void
add_rules(struct buf *b, const struct codebook *book, uint32_t first,
    uint32_t n, const char *lead)
{
	for (uint32_t i = first; i < first + n; i++) {
		const struct codebook_rule *r = &book->rule[i];

		buf_addf(b, "<li>%s<code>", lead);
		escape_html(b, r->source);
		buf_addz(b, "</code>");
		if (r->weight != 1)
			buf_addf(b, " weight %u", (unsigned)r->weight);
		buf_addz(b, "</li>\n");
	}
}

/* The settings that the code itself makes. */
static void
add_settings(struct buf *b, const struct codebook_settings *s)
{
	if (s->threshold != 1)
		buf_addf(b, "<li>given from a weight of %u on</li>\n",
		    (unsigned)s->threshold);
	if (s->scope != SCOPE_OWN)
		buf_addf(b, "<li>found in %s</li>\n",
		    codebook_scope_said[s->scope]);
	if (s->within != WITHIN_RECORD)
		buf_addf(b, "<li>each rule within %s</li>\n",
		    codebook_within_said[s->within]);
}

static void
list_code(struct buf *b, const struct codebook *book, uint32_t i)
{
	const struct codebook_code *c = &book->code[i];
	const char *tag = c->depth == 1 ? "h3" : "h4";

	buf_addf(b, "<section class=\"code\">\n<%s>", tag);
	escape_html(b, c->label.n > 0 ? c->label : c->id);
	buf_addz(b, " <span class=\"id\">");
	escape_html(b, c->path);
	buf_addf(b, "</span></%s>\n", tag);
	buf_addz(b, "<div class=\"columns\"><div>\n");
	add_texts(b, book, CODEBOOK_DEF, i, "<p>", "</p>\n");
	add_properties(b, book, i);
	if (c->rules + c->nots > 0) {
		buf_addz(b, "<ul class=\"plain\">\n");
		add_rules(b, book, c->first_rule, c->rules, "");
		add_rules(b, book, c->first_not, c->nots,
		    "<span class=\"tag\">not</span> ");
		add_settings(b, &c->set);
		buf_addz(b, "</ul>\n");
	}
	buf_addz(b, "</div><div><ul class=\"plain dim\">\n");
	add_texts(b, book, CODEBOOK_YES, i,
	    "<li><span class=\"tag\">yes</span> ", "</li>\n");
	add_texts(b, book, CODEBOOK_NO, i,
	    "<li><span class=\"tag\">no</span> ", "</li>\n");
	add_texts(b, book, CODEBOOK_NOTE, i,
	    "<li><span class=\"tag\">note</span> ", "</li>\n");
	buf_addz(b, "</ul></div></div>\n</section>\n");
}

static void
list_word(struct buf *b, const char *lead, struct str word)
{
	if (word.n == 0)
		return;
	buf_addf(b, "; %s: <code>", lead);
	escape_html(b, word);
	buf_addz(b, "</code>");
}

void
booklist_section(struct page *p, const struct codebook *book)
{
	struct buf heading = { 0 }, *b = &p->body;

	buf_addz(&heading, "Codebook");
	if (book->title.n > 0) {
		buf_addz(&heading, ": ");
		buf_adds(&heading, book->title);
	}
	page_section(p, buf_str(&heading));
	buf_addf(b, "<p>Codes with rules: %u", codebook_coded(book));
	list_word(b, "dimension", book->dimension);
	list_word(b, "language", book->language);
	for (size_t i = 0; i < book->lexicons; i++)
		list_word(b, "lexicon", book->lexicon[i].name);
	buf_addz(b, ". A code is given to a post when one of its rules "
	    "finds something.</p>\n");
	for (uint32_t i = 0; i < book->codes; i++)
		list_code(b, book, i);
	buf_free(&heading);
}
