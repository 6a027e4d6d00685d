#include "thread/tie.h"

#include "base/diag.h"

const char *const tie_names[TIES] = { "reply", "quote", "manual",
    "conversation", "mention" };

unsigned
tie_list(const char *list)
{
	struct str rest, name;
	unsigned ties = 0;

	if (list == NULL)
		return (1u << TIE_MENTION) - 1;
	rest = str_of(list);
	while (str_split(&rest, ',', &name)) {
		unsigned t = 0;

		name = str_trim(name);
		while (t < TIES && !str_is(name, tie_names[t]))
			t++;
		if (t == TIES)
			diag_die("--ties %s: ties are reply, quote, manual, "
			    "conversation and mention", diag_vis(name));
		ties |= 1u << t;
	}
	return ties;
}
