#include "io/kind.h"

#define KIND_NAME(name, text) text,
const char *const kind_names[KINDS] = { KIND_LIST(KIND_NAME) };

enum kind
kind_find(struct str name)
{
	unsigned k = 0;

	while (k < KINDS && !str_is(name, kind_names[k]))
		k++;
	return (enum kind)k;
}
