#include "show/wrap.h"

#include "show/width.h"

static bool
joins(char c)
{
	return c == '-' || c == '/';
}

struct wrap_line
wrap_line(struct str s, size_t columns)
{
	size_t blank = 0, joint = 0, used = 0, at = 0, n, wide;

	for (; at < s.n; at += n, used += wide) {
		n = width_cluster(str_skip(s, at), &wide);
		if (wide == 2)
			joint = at;
		if (s.p[at] == ' ' && at > 0 && used <= columns)
			blank = at;
		else if (used + wide > columns)
			break;
		if (wide == 2 || joins(s.p[at]))
			joint = at + n;
	}
	if (used <= columns && at == s.n)
		return (struct wrap_line){ at, at, false };
	if (blank > 0)
		return (struct wrap_line){ blank, blank + 1, false };
	if (joint > 0)
		return (struct wrap_line){ joint, joint, false };
	return (struct wrap_line){ at, at, true };
}

void
wrap_piece(struct buf *b, struct str *rest, size_t columns, bool right)
{
	struct wrap_line line = wrap_line(*rest, columns);
	struct buf word = { 0 };

	if (line.torn) {
		buf_adds(&word, width_cut(*rest, columns - 1));
		buf_addz(&word, "\xe2\x80\xa6");
		while (line.next < rest->n && rest->p[line.next] != ' ' &&
		    !joins(rest->p[line.next]))
			line.next++;
		line.next += line.next < rest->n;
	} else {
		buf_adds(&word, str_sub(*rest, 0, line.n));
	}
	width_pad(b, buf_str(&word), columns, right);
	buf_free(&word);
	*rest = str_skip(*rest, line.next);
}
