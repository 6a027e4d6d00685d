#include "container/prefix.h"

#include "base/array.h"
#include "json/json.h"

enum { PREFIX_MAX = 512 };

/* Whether s, blanks around it allowed, is one value of JSON. */
static bool
is_value(struct str s)
{
	struct json json = { 0 };
	bool good = json_scan(&json, s, 0);

	json_free(&json);
	return good;
}

bool
prefix_is_value(struct str line)
{
	return is_value(str_trim(line));
}

size_t
prefix_bytes(struct str line)
{
	struct str rest = str_sub(line, 0, PREFIX_MAX);
	size_t at = str_find(rest, STR("{\""));

	if (at == SIZE_MAX || at == 0 || !is_value(str_trim(str_skip(line,
	    at))))
		return 0;
	return at;
}

size_t
prefix_event(struct str line)
{
	static const struct str fields[] = {
		{ "event:", 6 }, { "id:", 3 }, { "retry:", 6 }, { ":", 1 }
	};
	size_t n = 5;

	if (str_starts(line, STR("data:"))) {
		while (n < line.n && line.p[n] == ' ')
			n++;
		return n < line.n && (line.p[n] == '{' || line.p[n] == '[') ?
		    n : line.n;
	}
	for (size_t i = 0; i < ARRAY_N(fields); i++)
		if (str_starts(line, fields[i]))
			return line.n;
	return 0;
}
