#include "io/verdict.h"

#define VERDICT_X_NAME(constant, name) name,
const char *const verdict_name[VERDICT_KINDS] = {
	"", VERDICT_LIST(VERDICT_X_NAME)
};

enum verdict_kind
verdict_find(struct str name)
{
	int k = VERDICT_KINDS - 1;

	while (k > VERDICT_NONE && !str_eq_nocase(name, str_of(verdict_name[k])))
		k--;
	return (enum verdict_kind)k;
}
