/*
 * The table of a record's members against tw-record(5): the page has each of
 * them, no other, and members of the record itself in the same order.
 */
#include "io/members.h"

#include <stdlib.h>

#include "base/buf.h"
#include "io/input.h"

#include "check.h"

/* What the page says of a member (or several), up to the next. */
struct entry {
	struct str names;	/* "lat , lon No (numbers)" */
	struct str text;
};

/* Takes the entry that begins next off the page; false at their end. */
static bool
next_entry(struct str *page, struct entry *e)
{
	size_t at = str_find(*page, STR("\n.It Cm ")), end;

	if (at == SIZE_MAX)
		return false;
	*page = str_skip(*page, at + 8);
	str_split(page, '\n', &e->names);
	end = str_find(*page, STR("\n.It Cm "));
	e->text = str_sub(*page, 0, end == SIZE_MAX ? page->n : end);
	return true;
}

/* Whether name stands among words separated by blanks. */
static bool
has_word(struct str words, struct str name)
{
	struct str word;

	while (str_split(&words, ' ', &word))
		if (str_eq(word, name))
			return true;
	return false;
}

/* Whether a line of the text that begins with .Cm has the name. */
static bool
names_it(struct str text, struct str name)
{
	struct str line;

	while (str_split(&text, '\n', &line))
		if (str_starts(line, STR(".Cm ")) && has_word(line, name))
			return true;
	return false;
}

/* The objects of an entry have the members that its text names. */
static void
check_inner(const struct entry *e, enum members object)
{
	struct str in = members_table[object].path;

	for (size_t i = object + 1; i < MEMBERS; i++) {
		struct str path = members_table[i].path;

		if (!str_starts(path, in) || path.n == in.n ||
		    path.p[in.n] != '.')
			break;
		CHECK(names_it(e->text, str_of(members_table[i].name)),
		    "tw-record(5) does not say that there is %s", path.p);
	}
}

int
main(void)
{
	const char *src = getenv("src");
	struct buf path = { 0 }, page = { 0 };
	struct str rest;
	struct entry e;
	size_t next = 0;

	buf_addf(&path, "%s/man/tw-record.5", src != NULL ? src : ".");
	if (!input_slurp(buf_z(&path), SIZE_MAX / 8, &page))
		return 1;
	rest = buf_str(&page);
	rest.n = str_find(rest, STR("\n.Ss Coded records"));
	while (next_entry(&rest, &e)) {
		struct str words = e.names, name;

		while (str_split(&words, ' ', &name) && !str_is(name, "No")) {
			if (str_is(name, ","))
				continue;
			while (next < MEMBERS && str_chr(
			    members_table[next].path, '.') != SIZE_MAX)
				next++;
			CHECK(next < MEMBERS && str_eq(name,
			    members_table[next].path), "tw-record(5) has %.*s "
			    "where the table has %s", (int)name.n, name.p,
			    next < MEMBERS ? members_table[next].path.p :
			    "nothing");
			if (next == MEMBERS)
				break;
			check_inner(&e, (enum members)next++);
		}
	}
	while (next < MEMBERS && (str_chr(members_table[next].path, '.') !=
	    SIZE_MAX || (members_table[next].writer != MEMBERS_BY_NORMALIZE &&
	    members_table[next].writer != MEMBERS_BY_EXTRA)))
		next++;
	CHECK(next == MEMBERS, "tw-record(5) has no %s",
	    members_table[next].path.p);
	for (size_t i = 0; i < MEMBERS; i++)
		CHECK(members_find(members_table[i].path) == i,
		    "%s is found as another", members_table[i].path.p);
	buf_free(&path);
	buf_free(&page);
	return failures > 0;
}
