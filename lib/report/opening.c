#include "report/opening.h"

#include "align/print.h"
#include "base/buf.h"
#include "base/str.h"
#include "counts/flowparts.h"
#include "dossier/fills.h"
#include "dossier/flowtext.h"
#include "report/findings.h"
#include "report/validity.h"
#include "show/escape.h"
#include "show/numerals.h"
#include "show/words.h"

enum { SENTENCES = 5 };

struct str
opening_title(const struct dossier *s)
{
	return str_of(s->wish->title != NULL ? s->wish->title :
	    words_of("study"));
}

/* That posts are made up, before any number of them; what else is to be said. */
static void
add_banner(struct buf *b, const struct dossier *s)
{
	const bool some = flowparts_some_synthetic(&s->flow);

	if (some) {
		struct fills f = { .n = 0 };

		buf_addf(b, "<p class=\"synthetic\"><b>%s.</b> ",
		    words_of("mock"));
		fills_count(&f, "n", (int64_t)s->flow.synthetic);
		fills_count(&f, "w", (int64_t)s->flow.written);
		fills_write(&f, b, flowparts_all_synthetic(&s->flow) ?
		    "mock.why" : "mock.some");
		buf_addz(b, "</p>\n");
	}
	if (s->wish->note != NULL) {
		buf_addz(b, "<p class=\"synthetic\">");
		escape_html(b, str_of(s->wish->note));
		buf_addz(b, "</p>\n");
	}
}

static void
begin_fact(struct buf *b, const char *key)
{
	buf_addf(b, "<div><dt>%s</dt><dd>", words_of(key));
}

static void
end_fact(struct buf *b)
{
	buf_addz(b, "</dd></div>\n");
}

static void
add_date(struct buf *b, struct str date)
{
	if (!numerals_date(b, date))
		escape_html(b, date);
}

static void
add_facts(struct buf *b, const struct flowparts *f)
{
	buf_addz(b, "<dl class=\"facts\">\n");
	if (f->authors > 0) {
		begin_fact(b, "account");
		flowtext_authors(f, b);
		end_fact(b);
	}
	if (f->since.n > 0 || f->until.n > 0) {
		begin_fact(b, "window");
		add_date(b, f->since);
		buf_addz(b, " \u2013 ");
		add_date(b, f->until);
		end_fact(b);
	}
	if (f->zone.n > 0) {
		begin_fact(b, "zone");
		flowtext_zone(f, b);
		end_fact(b);
	}
	begin_fact(b, "posts.n");
	numerals_count(b, (int64_t)f->written);
	end_fact(b);
	buf_addz(b, "</dl>\n");
}

void
opening_write(struct buf *b, const struct dossier *s)
{
	buf_addz(b, "<header>\n");
	if (s->wish->title != NULL)
		buf_addf(b, "<p class=\"kicker\">%s</p>\n", words_of("study"));
	buf_addz(b, "<h1>");
	escape_html(b, opening_title(s));
	buf_addz(b, "</h1>\n");
	if (s->wish->subtitle != NULL) {
		buf_addz(b, "<p class=\"dim\">");
		escape_html(b, str_of(s->wish->subtitle));
		buf_addz(b, "</p>\n");
	}
	add_banner(b, s);
	if (s->flow.known)
		add_facts(b, &s->flow);
	buf_addz(b, "</header>\n");
}

void
opening_findings(struct page *p, const struct dossier *s)
{
	struct buf list = { 0 }, heading = { 0 };
	const size_t n = findings_write(&list, s);
	struct fills f = { .n = 0 };

	if (n == 0) {
		buf_free(&list);
		return;
	}
	fills_count(&f, "n", (int64_t)n);
	fills_write(&f, &heading, n == SENTENCES ? "h.first" : n == 1 ?
	    "h.one" : "h.n");
	page_section(p, "first", buf_str(&heading));
	page_words(p, "note", "brackets");
	buf_addz(&p->body, "<ol class=\"five\">\n");
	buf_adds(&p->body, buf_str(&list));
	buf_addz(&p->body, "</ol>\n<p class=\"caution\">");
	validity_sentence(s, &p->body);
	buf_addz(&p->body, "</p>\n");
	buf_free(&list);
	buf_free(&heading);
}
