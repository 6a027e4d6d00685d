#include "report/page.h"

#include <math.h>

#include "show/escape.h"
#include "show/html.h"

void
page_section(struct page *p, struct str heading)
{
	if (p->sections > 0 && str_eq(buf_str(&p->heading), heading))
		return;
	buf_clear(&p->heading);
	buf_adds(&p->heading, heading);
	p->sections++;
	buf_addf(&p->body, "<h2 id=\"s%u\">", p->sections);
	escape_html(&p->body, heading);
	buf_addz(&p->body, "</h2>\n");
	buf_addf(&p->contents, "<li><a href=\"#s%u\">", p->sections);
	escape_html(&p->contents, heading);
	buf_addz(&p->contents, "</a></li>\n");
}

void
page_number(struct buf *b, struct str digits)
{
	bool sign = digits.n > 0 && digits.p[0] == '-';
	size_t n = digits.n - sign;

	if (sign) {
		buf_addz(b, "\u2212");
		digits = str_skip(digits, 1);
	}
	/* Four digits are read at a glance. */
	for (size_t i = 0; i < n; i++) {
		if (i > 0 && n > 4 && (n - i) % 3 == 0)
			buf_addz(b, "\u202f");
		buf_addc(b, digits.p[i]);
	}
}

void
page_percent(struct buf *b, double v)
{
	if (v > 0 && v < 0.0005)
		buf_addz(b, "&lt;0.1");
	else if (v < 0 && v > -0.0005)
		buf_addz(b, "&gt;\u22120.1");
	else if (v < 1 && v > 0.9995)
		buf_addz(b, "&gt;99.9");
	else
		buf_addf(b, "%s%.1f", v < 0 ? "\u2212" : "", fabs(100 * v));
}

void
page_write(const struct page *p, struct buf *out, struct str title,
    struct str subtitle)
{
	html_begin(out, title);
	buf_addz(out, "<header>\n");
	html_element(out, "h1", title);
	if (subtitle.n > 0) {
		buf_addz(out, "<p class=\"dim\">");
		escape_html(out, subtitle);
		buf_addz(out, "</p>\n");
	}
	buf_addz(out, "</header>\n");
	if (p->sections > 1) {
		buf_addz(out, "<nav><ol>\n");
		buf_adds(out, buf_str(&p->contents));
		buf_addz(out, "</ol></nav>\n");
	}
	buf_addz(out, "<main>\n");
	buf_adds(out, buf_str(&p->body));
	buf_addz(out, "</main>\n");
	html_end(out);
}

void
page_free(struct page *p)
{
	buf_free(&p->heading);
	buf_free(&p->figure_name);
	buf_free(&p->contents);
	buf_free(&p->body);
}
