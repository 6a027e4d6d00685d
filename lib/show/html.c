#include "show/html.h"

#include "show/escape.h"
#include "show/words.h"

/* Colours have a contrast of 4.5 and more on their ground, light and dark. */
static const char style[] =
    ":root{color-scheme:light dark;--ink:#1b1f24;--dim:#57606a;"
    "--paper:#ffffff;--line:#d0d7de;--mark:#ffe28a;"
    "--bad:#a40e26;--link:#0550ae;--bar:#5b8db8}\n"
    "@media (prefers-color-scheme:dark){:root{--ink:#e6e9ec;--dim:#a0a8b1;"
    "--paper:#14181d;--line:#3a424b;--mark:#6b5200;"
    "--bad:#ff9a8f;--link:#7db7ff;--bar:#4f86b5}}\n"
    "html{background:var(--paper);color:var(--ink);"
    "font:16px/1.5 system-ui,-apple-system,'Segoe UI','Noto Sans',"
    "'Liberation Sans',sans-serif}\n"
    "body{max-width:72rem;margin:0 auto;padding:1.5rem 1.25rem 4rem}\n"
    "h1{font-size:1.75rem;line-height:1.2;margin:.5rem 0 .25rem}\n"
    "h2{font-size:1.3rem;margin:3rem 0 .75rem;padding-top:.75rem;"
    "border-top:1px solid var(--line)}\n"
    "h3{font-size:1.05rem;margin:1.75rem 0 .5rem}\n"
    "p,li{max-width:46rem}\n"
    "a{color:var(--link)}\n"
    ".dim{color:var(--dim)}\n"
    ".bad{color:var(--bad);font-weight:600}\n"
    ".scroll{overflow-x:auto;margin:1rem 0}\n"
    "table{border-collapse:collapse;font-size:.875rem;"
    "font-variant-numeric:tabular-nums}\n"
    "th,td{padding:.3rem .75rem .3rem 0;text-align:left;"
    "vertical-align:top;border-bottom:1px solid var(--line)}\n"
    "th{font-weight:600;white-space:nowrap;vertical-align:bottom}\n"
    ".n{text-align:right;white-space:nowrap}\n"
    ".bar{width:14rem;min-width:5rem;padding-right:0}\n"
    ".bar i{display:block;height:.8rem;margin-top:.3rem;"
    "background:var(--bar)}\n"
    ".columns{display:grid;gap:0 2.5rem;"
    "grid-template-columns:minmax(0,3fr) minmax(0,2fr)}\n"
    "@media screen and (max-width:48rem){.columns{display:block}}\n"
    ".code p{margin:.4rem 0}\n"
    "ul.plain{list-style:none;margin:.4rem 0;padding:0;font-size:.875rem}\n"
    "ul.plain li{margin:.15rem 0 .15rem 1rem;text-indent:-1rem}\n"
    ".tag{border:1px solid var(--line);border-radius:.25rem;"
    "padding:0 .3rem;font-size:.75rem;color:var(--dim)}\n"
    "nav ol{columns:2 20rem;padding-left:1.5rem}\n"
    "tr.sum td{font-weight:600;border-top:2px solid var(--line)}\n"
    "code,.id{font-family:ui-monospace,'SFMono-Regular',Menlo,"
    "'DejaVu Sans Mono','Liberation Mono',monospace;font-size:.9em;"
    "overflow-wrap:anywhere}\n"
    "figure{margin:1.5rem 0;overflow-x:auto}\n"
    "figure svg{max-width:100%;height:auto}\n"
    "figure.narrow{display:none}\n"
    "mark{background:var(--mark);color:inherit;padding:0 .15em;"
    "border-radius:.2em}\n"
    "@media screen and (max-width:40rem){"
    "figure svg{max-width:none!important}"
    "figure.narrow{display:block}figure:has(+.narrow){display:none}"
    ".cards thead{display:none}"
    ".cards,.cards tbody{display:block}"
    ".cards tr{display:block;border-bottom:1px solid var(--line);"
    "padding:.4rem 0}"
    ".cards td{display:flex;justify-content:space-between;gap:1rem;"
    "border:0;padding:.1rem 0;text-align:right}"
    ".cards td.item{display:block;text-align:left}"
    ".cards td:empty{display:none}"
    ".cards td::before{content:attr(data-h);color:var(--dim);"
    "text-align:left}}\n"
    "@page{margin:18mm 16mm}\n"
    "@media print{:root{--ink:#000;--dim:#444;--paper:#fff;--line:#999;"
    "--mark:#ffe28a;--bad:#8a0018;--link:#000;--bar:#7a9cb8;"
    "color-scheme:light}\n"
    "*{print-color-adjust:exact;-webkit-print-color-adjust:exact}\n"
    "table{font-size:8pt}th{white-space:normal}\n"
    "ul.plain{font-size:8pt}\n"
    "html{font-size:10pt}body{max-width:none;padding:0}\n"
    "h2,h3,h4{break-after:avoid}tr,figure,li,.code{break-inside:avoid}\n"
    "thead{display:table-header-group}.scroll{overflow:visible}\n"
    "nav{display:none}a{text-decoration:none}}\n";

static void
begin(struct buf *out, struct str title, const char *all, const char *more,
    int64_t seconds)
{
	buf_addf(out, "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n"
	    "<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
	    "content=\"width=device-width,initial-scale=1\">\n"
	    HTML_POLICY "<meta name=\"referrer\" content=\"no-referrer\">\n",
	    words_language());
	if (seconds > 0)
		buf_addf(out, "<meta http-equiv=\"refresh\" content=\"%lld\">"
		    "\n", (long long)seconds);
	buf_addz(out, "<title>");
	escape_html(out, title);
	buf_addz(out, "</title>\n<style>\n");
	buf_addz(out, all);
	buf_addz(out, more);
	buf_addz(out, "</style>\n</head>\n<body>\n");
}

void
html_begin_again(struct buf *out, struct str title, const char *more,
    int64_t seconds)
{
	begin(out, title, style, more, seconds);
}

void
html_begin(struct buf *out, struct str title)
{
	html_begin_styled(out, title, "");
}

void
html_begin_styled(struct buf *out, struct str title, const char *more)
{
	html_begin_again(out, title, more, 0);
}

void
html_begin_bare(struct buf *out, struct str title, const char *more)
{
	begin(out, title, "", more, 0);
}

void
html_end(struct buf *out)
{
	buf_addz(out, "</body>\n</html>\n");
}

void
html_element(struct buf *out, const char *name, struct str text)
{
	buf_addf(out, "<%s>", name);
	escape_html(out, text);
	buf_addf(out, "</%s>\n", name);
}

void
html_column(struct buf *out, struct str name, bool right)
{
	buf_addz(out, right ? "<th scope=\"col\" class=\"n\">" :
	    "<th scope=\"col\">");
	escape_html(out, name);
	buf_addz(out, "</th>");
}

void
html_table(struct buf *out, const char *class)
{
	buf_addf(out, "<div class=\"scroll\"><table class=\"%s\">\n", class);
}

void
html_table_end(struct buf *out)
{
	buf_addz(out, "</tbody>\n</table></div>\n");
}
