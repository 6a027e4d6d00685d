#include "columns/relation.h"

#include "base/array.h"
#include "base/ascii.h"
#include "base/str.h"
#include "post/ident.h"

enum { ID_DIGITS = 5 };	/* fewer are a number of something */

static struct post_ref *
ref_of(struct post *p, enum relation r)
{
	return r == RELATION_REPLY ? &p->reply_to : r == RELATION_REPOST ?
	    &p->repost_of : &p->quote_of;
}

/* Whether a cell is one of some words, whatever its case. */
static bool
is_word(struct str cell, const char *const *words)
{
	for (; *words != NULL; words++)
		if (str_eq_nocase(cell, str_of(*words)))
			return true;
	return false;
}

bool
relation_yes(struct str cell)
{
	static const char *const yes[] = { "t", "true", "yes", "y", "ya", "1",
	    "1.0", NULL };

	return is_word(str_trim(cell), yes);
}

bool
relation_is_word(struct str cell)
{
	cell = str_trim(cell);
	return cell.n > 0 && ascii_letter(cell.p[0]) && relation_yes(cell);
}

struct str
relation_handle(struct str cell)
{
	size_t slash;

	cell = str_trim(cell);
	if (str_find(cell, STR("://")) != SIZE_MAX) {
		if (str_ends(cell, STR("/")))
			cell.n--;
		while ((slash = str_chr(cell, '/')) != SIZE_MAX)
			cell = str_skip(cell, slash + 1);
	}
	return cell.n > 0 && cell.p[0] == '@' ? str_skip(cell, 1) : cell;
}

static bool
says_no(struct str cell)
{
	static const char *const no[] = { "f", "false", "no", "n", "tidak",
	    "na", "nan", "null", "none", "[]", "{}", "()", NULL };

	return is_word(cell, no);
}

void
relation_is(struct post *p, enum relation r)
{
	if (r == RELATION_REPLY)
		p->reply = true;
	else if (r == RELATION_REPOST)
		p->repost = p->prefix_marks = true;
	else
		p->quote = true;
}

void
relation_id(struct post *p, enum relation r, struct str cell)
{
	struct str id = { NULL, 0 }, handle = { NULL, 0 };
	struct post_ref *ref = ref_of(p, r);

	if (ident_link(cell, &id, &handle)) {
		if (ref->handle.n == 0)
			ref->handle = handle;
	} else {
		id = ident_plain(&p->mem, cell);
	}
	if (ident_none(id) || says_no(id))
		return;
	relation_is(p, r);
	if (ref->id.n == 0 && !ident_scientific(id))
		ref->id = id;
}

/* What stands after a mark, up to the quote that closes it. */
static struct str
quoted_after(struct str s, const char *mark)
{
	size_t at = str_find(s, str_of(mark)), end;

	if (at == SIZE_MAX)
		return (struct str){ NULL, 0 };
	s = str_skip(s, at + strlen(mark));
	end = str_chr(s, s.n > 0 && mark[strlen(mark) - 1] == '"' ? '"' : '\'');
	return end == SIZE_MAX ? (struct str){ NULL, 0 } : str_sub(s, 0, end);
}

/* A post as Python prints it, {'id_str': '1', 'user': {'screen_name': 'x'}}. */
static void
take_dict(struct post *p, enum relation r, struct str dict)
{
	struct post_ref *ref = ref_of(p, r);
	size_t user = str_find(dict, STR("'user': {"));

	relation_is(p, r);
	if (ref->id.n == 0)
		ref->id = quoted_after(dict, "'id_str': '");
	if (ref->handle.n == 0)
		ref->handle = quoted_after(user == SIZE_MAX ? dict :
		    str_skip(dict, user), user == SIZE_MAX ?
		    "'username': '" : "'screen_name': '");
}

/* The longest number in s that may be an id. */
static struct str
number_in(struct str s)
{
	struct str best = { NULL, 0 };

	for (size_t i = 0, n; i < s.n; i += n + 1) {
		for (n = 0; i + n < s.n && ascii_digit(s.p[i + n]); n++)
			;
		if (n >= ID_DIGITS && n > best.n)
			best = str_sub(s, i, i + n);
	}
	return best;
}

void
relation_references(struct post *p, struct str cell)
{
	static const char *const types[] = { "replied_to", "retweeted",
	    "quoted" };

	while (cell.n > 0) {
		size_t end = 0;
		struct str one;

		while (end < cell.n && cell.p[end] != '}' &&
		    cell.p[end] != '>')
			end++;
		one = str_sub(cell, 0, end);
		for (size_t i = 0; i < ARRAY_N(types); i++)
			if (str_find(one, str_of(types[i])) != SIZE_MAX) {
				relation_is(p, (enum relation)i);
				ref_of(p, (enum relation)i)->id =
				    number_in(one);
			}
		cell = str_skip(cell, end + 1);
	}
}

void
relation_any(struct post *p, enum relation r, struct str cell)
{
	struct str id;

	cell = str_trim(cell);
	if (cell.n == 0 || says_no(cell))
		return;
	id = ident_plain(&p->mem, cell);
	if (cell.p[0] == '{') {
		take_dict(p, r, cell);
	} else if (relation_yes(cell)) {
		relation_is(p, r);
	} else if (str_digits(id) ? id.n >= ID_DIGITS :
	    str_find(cell, STR("://")) != SIZE_MAX || ident_scientific(id)) {
		relation_id(p, r, cell);
	} else if (!str_digits(id) && memchr("[(", cell.p[0], 2) == NULL &&
	    str_chr(cell, ' ') == SIZE_MAX) {
		relation_is(p, r);
		if (cell.p[0] == '@')
			cell = str_skip(cell, 1);
		if (ref_of(p, r)->handle.n == 0)
			ref_of(p, r)->handle = cell;
	}
}

void
relation_kind(struct post *p, struct str word)
{
	static const char *const replies[] = { "reply", "replied_to",
	    "balasan", "replied", NULL };
	static const char *const reposts[] = { "retweet", "retweeted",
	    "repost", "reblog", "share", "rt", NULL };
	static const char *const quotes[] = { "quote", "quoted", "quote tweet",
	    "quoted tweet", "quote_tweet", NULL };

	word = str_trim(word);
	if (is_word(word, replies))
		relation_is(p, RELATION_REPLY);
	else if (is_word(word, reposts))
		relation_is(p, RELATION_REPOST);
	else if (is_word(word, quotes))
		relation_is(p, RELATION_QUOTE);
}

void
relation_settle(struct post *p, bool has_reply_ids)
{
	struct str whole = p->repost_of.text, handle;

	if (whole.n > 0) {
		if (!str_eq(str_skip(p->text, own_prefix(p->text, &handle)),
		    whole))
			p->repaired |= POST_TEXT_FROM_REPOST;
		if (p->repost_of.handle.n == 0 &&
		    own_prefix(p->text, &handle) > 0)
			p->repost_of.handle = handle;
		p->text = whole;
		p->state = POST_FULL;
		p->repost_of.text = (struct str){ NULL, 0 };
		relation_is(p, RELATION_REPOST);
	}
	if (p->repost_of.id.n > 0 || p->repost_of.handle.n > 0)
		relation_is(p, RELATION_REPOST);
	if (has_reply_ids && p->reply_to.id.n == 0 && !p->reply)
		p->reply_to.handle = (struct str){ NULL, 0 };
}
