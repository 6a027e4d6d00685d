#include "io/members.h"

#include "base/array.h"
#include "base/spell.h"

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

struct str
members_elsewhere(struct str name)
{
	static const struct {
		const char *name;
		enum members m;
	} elsewhere[] = {
		{ "date", MEMBERS_CREATED_AT },
		{ "datetime", MEMBERS_CREATED_AT },
		{ "time", MEMBERS_CREATED_AT },
		{ "timestamp", MEMBERS_CREATED_AT },
		{ "tanggal", MEMBERS_CREATED_AT },
		{ "waktu", MEMBERS_CREATED_AT },
		{ "user", MEMBERS_AUTHOR_HANDLE },
		{ "username", MEMBERS_AUTHOR_HANDLE },
		{ "screen_name", MEMBERS_AUTHOR_HANDLE },
		{ "akun", MEMBERS_AUTHOR_HANDLE },
		{ "pengguna", MEMBERS_AUTHOR_HANDLE },
		{ "penulis", MEMBERS_AUTHOR_HANDLE },
		{ "nama", MEMBERS_AUTHOR_NAME },
		{ "content", MEMBERS_TEXT }, { "tweet", MEMBERS_TEXT },
		{ "message", MEMBERS_TEXT }, { "full_text", MEMBERS_TEXT },
		{ "teks", MEMBERS_TEXT }, { "isi", MEMBERS_TEXT },
		{ "cuitan", MEMBERS_TEXT },
		{ "language", MEMBERS_LANG }, { "bahasa", MEMBERS_LANG },
		{ "link", MEMBERS_URL }, { "permalink", MEMBERS_URL },
		{ "tautan", MEMBERS_URL },
		{ "type", MEMBERS_KIND }, { "jenis", MEMBERS_KIND },
		{ "suka", MEMBERS_COUNTS_LIKES },
		{ "favorites", MEMBERS_COUNTS_LIKES },
		{ "retweets", MEMBERS_COUNTS_REPOSTS },
		{ "shares", MEMBERS_COUNTS_REPOSTS },
	};

	for (size_t i = 0; i < ARRAY_N(elsewhere); i++)
		if (spell_distance(name, str_of(elsewhere[i].name), 0) == 0)
			return members_table[elsewhere[i].m].path;
	return STR("");
}
