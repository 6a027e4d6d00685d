#include "io/members.h"

#define ENTRY(number, in, name, type, writer)				\
	{ STR_INIT(in name), name, MEMBERS_##type,			\
	    MEMBERS_BY_##writer },

const struct members_entry members_table[MEMBERS] = { MEMBERS_LIST(ENTRY) };

enum members
members_find(struct str path)
{
	unsigned m = 0;

	while (m < MEMBERS && !str_eq(path, members_table[m].path))
		m++;
	return (enum members)m;
}
