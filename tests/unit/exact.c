/* Which numbers of JSON come back from a double digit for digit. */
#include "base/exact.h"

#include "base/array.h"
#include "check.h"

static const struct {
	const char *text;
	bool exact;
} numbers[] = {
	{ "0", true }, { "-0", true }, { "1", true }, { "0.1", true },
	{ "9007199254740992", true }, { "9007199254740993", false },
	{ "1234567890123456789", false }, { "1234567890123450000", true },
	{ "0.10000000000000000", true }, { "0.1000000000000000055", false },
	{ "1e3", true }, { "1E+3", true }, { "1e-3", true }, { "100e-2", true },
	{ "0e0", true }, { "0.0000000000000000", true },
	{ "1e308", true }, { "1e999", false }, { "0.00e99999999999", true },
	{ "1.7976931348623157e308", true }, { "5e-324", true },
	{ "3e-324", false }, { "1e-999", false }, { "1e-9999999999", false },
	{ "1e-99999999999999999999", false }, { "1e99999999999999999999", false },
	{ "123456789012345678e-17", false }, { "1.5e00000000000000001", true },
	{ "x", false }, { "", false },
};

int
main(void)
{
	double v;

	for (size_t i = 0; i < ARRAY_N(numbers); i++)
		CHECK(exact_real(str_of(numbers[i].text), &v) ==
		    numbers[i].exact, "'%s' is%s exact", numbers[i].text,
		    numbers[i].exact ? " not" : "");
	return failures > 0;
}
