#include "dossier/page.h"

#include "dossier/fills.h"
#include "dossier/style.h"
#include "show/escape.h"
#include "show/html.h"
#include "show/words.h"

static void
end_section(struct page *p)
{
	if (p->sections > 0)
		buf_addz(&p->body, "</section>\n");
}

void
page_section(struct page *p, const char *id, struct str heading)
{
	end_section(p);
	p->sections++;
	buf_clear(&p->heading);
	buf_adds(&p->heading, heading);
	buf_addf(&p->body, "<section id=\"%s\">\n<h2>", id);
	escape_html(&p->body, heading);
	buf_addz(&p->body, "</h2>\n");
	buf_addf(&p->contents, "<li><a href=\"#%s\">", id);
	escape_html(&p->contents, heading);
	buf_addz(&p->contents, "</a></li>\n");
}

void
page_other(struct page *p, struct str heading)
{
	struct buf id = { 0 };

	if (p->others > 0 && str_eq(buf_str(&p->heading), heading))
		return;
	buf_addf(&id, "other%u", ++p->others);
	page_section(p, buf_z(&id), heading);
	buf_free(&id);
}

void
page_words(struct page *p, const char *class, const char *key)
{
	struct fills f = { .n = 0 };

	if (class == NULL)
		buf_addz(&p->body, "<p>");
	else
		buf_addf(&p->body, "<p class=\"%s\">", class);
	fills_write(&f, &p->body, key);
	buf_addz(&p->body, "</p>\n");
}

void
page_write(struct page *p, struct buf *out, struct str title, struct str head)
{
	struct buf style = { 0 };

	style_write(&style);
	html_begin_bare(out, title, buf_z(&style));
	buf_addf(out, "<a class=\"skip\" href=\"#main\">%s</a>\n",
	    words_of("skip"));
	buf_adds(out, head);
	buf_addz(out, "<div class=\"cols\">\n");
	if (p->sections > 1) {
		buf_addf(out, "<nav aria-label=\"%s\"><ol>\n",
		    words_of("contents"));
		buf_adds(out, buf_str(&p->contents));
		buf_addz(out, "</ol></nav>\n");
	}
	buf_addz(out, "<main id=\"main\" tabindex=\"-1\">\n");
	end_section(p);
	buf_adds(out, buf_str(&p->body));
	buf_addz(out, "</main>\n</div>\n");
	html_end(out);
	buf_free(&style);
}

void
page_free(struct page *p)
{
	buf_free(&p->heading);
	buf_free(&p->contents);
	buf_free(&p->body);
}
