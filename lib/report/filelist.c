#include "report/filelist.h"

#include "base/buf.h"
#include "show/escape.h"
#include "show/html.h"

bool
filelist_is(const struct json_node *o)
{
	return json_get_type(o, "manifest", JSON_NUMBER) != NULL &&
	    json_get_type(o, "files", JSON_ARRAY) != NULL;
}

static void
add_escaped(struct buf *b, const struct json_node *v, struct buf *scratch)
{
	buf_clear(scratch);
	escape_html(b, json_text(v, scratch));
}

static void
add_number(struct buf *b, const struct json_node *v)
{
	buf_addz(b, "<td class=\"n\">");
	if (v != NULL)
		page_number(b, json_raw(v));
	buf_addz(b, "</td>");
}

void
filelist_section(struct page *p, const struct json_node *o,
    struct str heading)
{
	const struct json_node *steps = json_get_type(o, "steps", JSON_ARRAY);
	const struct json_node *files = json_get_type(o, "files", JSON_ARRAY);
	struct buf *b = &p->body, scratch = { 0 };

	page_section(p, heading);
	buf_addz(b, "<p>Made with tw ");
	add_escaped(b, json_get_type(o, "version", JSON_STRING), &scratch);
	buf_addz(b, ". <code>tw-report --verify</code> compares these files "
	    "with what is there now.</p>\n");
	if (steps != NULL && steps->skip > 1) {
		buf_addz(b, "<ol class=\"steps\">\n");
		JSON_EACH(step, steps) {
			buf_addz(b, "<li><code>");
			add_escaped(b, step, &scratch);
			buf_addz(b, "</code></li>\n");
		}
		buf_addz(b, "</ol>\n");
	}
	html_table(b, "files");
	buf_addz(b, "<thead><tr>");
	html_column(b, STR("role"), false);
	html_column(b, STR("file, and its SHA-256"), false);
	html_column(b, STR("bytes"), true);
	html_column(b, STR("records"), true);
	buf_addz(b, "</tr></thead>\n<tbody>\n");
	JSON_EACH(file, files) {
		buf_addz(b, "<tr><td>");
		add_escaped(b, json_get_type(file, "role", JSON_STRING),
		    &scratch);
		buf_addz(b, "</td><td>");
		add_escaped(b, json_get_type(file, "name", JSON_STRING),
		    &scratch);
		buf_addz(b, "<br><span class=\"id\">");
		add_escaped(b, json_get_type(file, "sha256", JSON_STRING),
		    &scratch);
		buf_addz(b, "</span></td>");
		add_number(b, json_get_type(file, "bytes", JSON_NUMBER));
		add_number(b, json_get_type(file, "records", JSON_NUMBER));
		buf_addz(b, "</tr>\n");
	}
	html_table_end(b);
	buf_free(&scratch);
}
