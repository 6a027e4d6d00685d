#include "qda/markup.h"

#include "qda/guid.h"

void
markup_text(struct buf *out, struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if (c == '&')
			buf_addz(out, "&amp;");
		else if (c == '<')
			buf_addz(out, "&lt;");
		else if (c == '>')
			buf_addz(out, "&gt;");
		else if (c == '"')
			buf_addz(out, "&quot;");
		else if (c == '\n' || c == '\t' || c == '\r')
			buf_addf(out, "&#%d;", c);
		else if (c < 0x20)
			buf_add_utf8(out, 0xfffd);
		/* U+FFFE and U+FFFF */
		else if (c == 0xef && s.n - i > 2 && (unsigned char)s.p[i + 1] ==
		    0xbf && (unsigned char)s.p[i + 2] >= 0xbe) {
			buf_add_utf8(out, 0xfffd);
			i += 2;
		} else
			buf_addc(out, s.p[i]);
	}
}

void
markup_attribute(struct buf *out, const char *name, struct str value)
{
	buf_addf(out, " %s=\"", name);
	markup_text(out, value);
	buf_addc(out, '"');
}

void
markup_guid(struct buf *out, const char *name, const char *kind, struct str of)
{
	buf_addf(out, " %s=\"", name);
	guid_add(out, kind, of);
	buf_addc(out, '"');
}
