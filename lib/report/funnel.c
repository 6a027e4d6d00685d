#include "report/funnel.h"

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "show/escape.h"
#include "show/html.h"

/* What the parts are called, for people; others keep their names. */
static const struct {
	const char *name, *text;
} known[] = {
	{ "blank", "Blank lines" },
	{ "broken", "Broken: no values, or rows that are none" },
	{ "notice", "Notices about posts, such as deletions" },
	{ "no_post", "Values that are no posts" },
	{ "not_public", "Posts that are not public" },
	{ "deleted", "Posts that were deleted since" },
	{ "duplicate", "Duplicates of a post already read" },
	{ "no_time", "Posts without a time" },
	{ "outside_window", "Posts outside the window of time" },
	{ "other_author", "Posts of other authors" },
	{ "other_kind", "Posts of other kinds" },
	{ "other_language", "Posts in other languages" },
	{ "expression", "Posts left out by an expression" },
	{ "written", "Posts that are studied" },
};

bool
funnel_is(const struct json_node *o)
{
	return json_get_type(o, "read", JSON_NUMBER) != NULL &&
	    json_get_type(o, "written", JSON_NUMBER) != NULL;
}

static void
part_name(struct buf *b, struct str name)
{
	for (size_t i = 0; i < ARRAY_N(known); i++)
		if (str_is(name, known[i].name)) {
			buf_addz(b, known[i].text);
			return;
		}
	for (size_t i = 0; i < name.n; i++)
		escape_html(b, name.p[i] == '_' ? STR(" ") :
		    str_sub(name, i, i + 1));
}

static void
part_row(struct buf *b, struct str name, uint64_t n, uint64_t all,
    const char *class)
{
	double share = all == 0 ? 0 : (double)n / (double)all;
	struct buf digits = { 0 };

	buf_addu(&digits, n);
	buf_addf(b, "<tr%s><td>", class);
	part_name(b, name);
	buf_addz(b, "</td><td class=\"n\">");
	page_number(b, buf_str(&digits));
	buf_addz(b, "</td><td class=\"n\">");
	if (n > 0 && share < 0.0005)
		buf_addz(b, "&lt;\u00a00.1");
	else
		page_percent(b, share);
	buf_addf(b, "\u00a0%%</td><td class=\"bar\"><i style=\"width:%.2f%%\"></i>"
	    "</td></tr>\n", 100 * share);
	buf_free(&digits);
}

/* "deleted posts 12, limits 3": what a part is made of. */
static void
details(struct buf *b, const struct json_node *o, const char *name,
    const char *lead)
{
	const struct json_node *list = json_get_type(o, name, JSON_OBJECT);
	struct buf key = { 0 };
	bool first = true;

	if (list == NULL || list->skip < 2)
		return;
	buf_addf(b, "<p>%s ", lead);
	JSON_EACH(v, list) {
		buf_clear(&key);
		if (!first)
			buf_addz(b, ", ");
		first = false;
		escape_html(b, json_key(v, &key));
		buf_addc(b, ' ');
		page_number(b, json_raw(v));
	}
	buf_addz(b, ".</p>\n");
	buf_free(&key);
}

void
funnel_section(struct page *p, const struct json_node *o, struct str heading,
    const char *file)
{
	struct buf *b = &p->body, key = { 0 };
	uint64_t read = 0, sum = 0, n;

	page_section(p, heading);
	str_u64(json_raw(json_get(o, "read")), &read);
	html_table(b, "flow");
	buf_addz(b, "<thead><tr>");
	html_column(b, STR("What was read"), false);
	html_column(b, STR("number"), true);
	html_column(b, STR("share"), true);
	buf_addz(b, "<td></td></tr></thead>\n<tbody>\n");
	JSON_EACH(v, o) {
		struct str name;

		buf_clear(&key);
		name = json_key(v, &key);
		if (v->type != JSON_NUMBER || str_is(name, "read") ||
		    str_is(name, "synthetic") ||
		    !str_u64(json_raw(v), &n))
			continue;
		sum += n;
		if (n > 0 || str_is(name, "written"))
			part_row(b, name, n, read, str_is(name, "written") ?
			    " class=\"sum\"" : "");
	}
	part_row(b, STR("In all"), read, read, "");
	html_table_end(b);
	if (sum == read) {
		buf_addz(b, "<p>Everything that was read is counted once, "
		    "under the first reason that fits; the parts add up.</p>\n");
	} else {
		buf_addf(b, "<p class=\"bad\">The parts add up to %ju, not to "
		    "%ju.</p>\n", (uintmax_t)sum, (uintmax_t)read);
		diag_finding("%s: the parts add up to %ju, not to the %ju "
		    "read", file, (uintmax_t)sum, (uintmax_t)read);
	}
	details(b, o, "notices", "Notices by kind:");
	details(b, o, "no_posts", "Values that are no posts, by kind:");
	details(b, o, "repaired", "Repaired in the posts that are studied:");
	buf_free(&key);
}
