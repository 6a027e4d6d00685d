/*
 * XML as events: tags, attributes, text; what ends it, and where that is said
 * to be.
 */
#include "office/xml.h"

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "check.h"

#define CUT "the XML is cut off here: its last tags are missing"

static const struct {
	const char *text, *want;
} cases[] = {
	{ "<a x='1' y=''>t<b/>u</a>", "<a x=1 y=>t<b></b>u</a>." },
	{ "<n:a n:x='1' x='2'/>", "<n:a n:x=1 x=2></n:a>." },
	{ "<a>1 &lt; 2 &amp; &#x41;</a>", "<a>1 < 2 & A</a>." },
	{ "<!DOCTYPE a><a/>", "<a></a>." },
	{ "<!DOCTYPE a [<!ELEMENT a ANY>]><a/>", "!a<a></a>." },
	{ "<!DOCTYPE a [<!ENTITY b 'c'><!ENTITY d 'e'>]><a>&b;</a>",
	    "!a? 1:25 an XML entity of its own (b): write it out" },
	/* What is wrong is said in words of the user, not of the parser. */
	{ "<a>", "<a>? 1:4 " CUT },
	{ "<a", "? 1:1 " CUT },
	{ "<a><![CDATA[x", "<a>x? 1:14 " CUT },
	{ "", "? 1:1 no XML: there is nothing in it" },
	{ "a", "? 1:1 no XML, or damaged: here is no tag" },
	{ "<a></b>", "<a>? 1:6 damaged XML: a tag closes another than was "
	    "opened last" },
	{ "<a>\n<b></a>", "<a>\n<b>? 2:6 damaged XML: a tag closes another "
	    "than was opened last" },
	{ "<a/><b/>", "<a></a>? 1:5 damaged XML: something comes after its "
	    "end" },
	{ " <?xml version='1.0'?><a/>", "? 1:2 damaged XML: something stands "
	    "before its <?xml" },
	{ "<a b='1' b='2'/>", "? 1:10 damaged XML: an attribute stands twice "
	    "in one tag" },
	{ "<a>&nbsp;</a>", "<a>? 1:4 an entity (&...;) that XML does not know: "
	    "write the character itself" },
	{ "<a>&#0;</a>", "<a>? 1:4 damaged XML: &#...; of a character that "
	    "there is not" },
	{ "<a>1 < 2</a>", "<a>1 ? 1:7 damaged XML: a sign that cannot stand "
	    "here" },
	{ "<?xml version='1.0' standalone='x'?><a/>", "? 1:33 damaged XML (XML "
	    "declaration not well-formed)" },
};

/* All that comes of it, as above. */
static void
show(struct buf *out, struct xml *x)
{
	enum xml_event e;

	buf_clear(out);
	while (xml_more(x, &e))
		switch (e) {
		case XML_AT_OPEN:
			buf_addc(out, '<');
			buf_adds(out, xml_full_name(x));
			for (size_t i = 0; i < xml_attributes(x); i++) {
				struct str value;

				buf_addc(out, ' ');
				buf_adds(out, xml_attribute_at(x, i, &value));
				buf_addc(out, '=');
				buf_adds(out, value);
			}
			buf_addc(out, '>');
			break;
		case XML_AT_CLOSE:
			buf_addz(out, "</");
			buf_adds(out, xml_full_name(x));
			buf_addc(out, '>');
			break;
		case XML_AT_DOCTYPE:
			buf_addc(out, '!');
			buf_adds(out, xml_name(x));
			break;
		case XML_AT_TEXT:
			buf_adds(out, xml_text(x));
			break;
		case XML_AT_END:
		case XML_AT_ERROR:
			break;
		}
	if (e == XML_AT_END)
		buf_addc(out, '.');
	else
		buf_addf(out, "? %zu:%zu %s", xml_line(x), xml_column(x),
		    xml_error(x));
	/* What is over stays so. */
	CHECK(xml_next(x) == e && xml_attributes(x) == 0 &&
	    xml_attribute(x, "x").p == NULL && xml_text(x).n == 0, "%s",
	    buf_z(out));
	xml_close(x);
}

/* So many elements, each in the one before. */
static void
nested(struct buf *out, struct buf *text, int n)
{
	buf_clear(text);
	for (int i = 0; i < n; i++)
		buf_addz(text, "<a>");
	for (int i = 0; i < n; i++)
		buf_addz(text, "</a>");
	show(out, xml_open_bytes(buf_str(text)));
}

int
main(void)
{
	struct buf out = { 0 }, text = { 0 };
	struct xml *x;
	enum xml_event e;

	diag_begin("xml");
	for (size_t i = 0; i < ARRAY_N(cases); i++) {
		show(&out, xml_open_text(str_of(cases[i].text)));
		CHECK(str_is(buf_str(&out), cases[i].want), "%s: %s",
		    cases[i].text, buf_z(&out));
	}
	nested(&out, &text, XML_DEPTH_MAX);
	CHECK(str_ends(buf_str(&out), STR("</a>.")), "deep: %s", buf_z(&out));
	nested(&out, &text, XML_DEPTH_MAX + 1);
	CHECK(str_ends(buf_str(&out), STR("? 1:769 elements lie more than 256 "
	    "deep")), "deeper: %s", buf_z(&out));

	/* A comment longer than anybody writes. */
	buf_clear(&text);
	buf_addz(&text, "<a><!--");
	for (int i = 0; i < 17 * 1024; i++)
		for (int k = 0; k < 128; k++)
			buf_addz(&text, "comment ");
	buf_addz(&text, "--></a>");
	show(&out, xml_open_bytes(buf_str(&text)));
	CHECK(str_is(buf_str(&out), "<a>? 1:4 a tag or comment of more than "
	    "16777216 bytes"), "long: %s", buf_z(&out));

	/* Inside an element, and what is skipped of it. */
	x = xml_open_text(STR("<a><b><c/>t<d/></b><e/></a>"));
	xml_next(x);
	xml_next(x);
	buf_clear(&out);
	while (xml_inside(x, 2, &e))
		if (e == XML_AT_OPEN)
			buf_adds(&out, xml_name(x));
	CHECK(e == XML_AT_CLOSE && str_is(buf_str(&out), "cd"), "inside: %s",
	    buf_z(&out));
	xml_next(x);
	CHECK(xml_is(x, "e") && xml_depth(x) == 2, "after");
	xml_skip(x);
	CHECK(xml_is(x, "e") && xml_next(x) == XML_AT_CLOSE &&
	    xml_is(x, "a"), "skipped");
	xml_close(x);

	buf_clear(&out);
	xml_add_collapsed(&out, STR(" a \n\t b "));
	xml_add_collapsed(&out, STR(" c"));
	CHECK(str_is(buf_str(&out), "a b c"), "blanks: %s", buf_z(&out));
	buf_free(&out);
	buf_free(&text);
	return failures > 0;
}
