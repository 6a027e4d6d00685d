/* Accounts in any case and with @, terms of one account, offices of several. */
#include "stream/officials.h"

#include <stdlib.h>
#include <unistd.h>

#include "io/output.h"
#include "time/when.h"

#include "check.h"

static const char *
office_on(struct officials *o, const char *handle, int64_t year,
    unsigned month, unsigned day)
{
	uint32_t n = officials_office(o, str_of(handle),
	    when_days(year, month, day));

	return n == OFFICIALS_NONE ? "none" : o->offices.key[n].p;
}

static void
same(const char *what, const char *got, const char *want)
{
	CHECK(strcmp(got, want) == 0, "%s: %s, expected %s", what, got, want);
}

int
main(void)
{
	struct officials o = { 0 };

	output_save("table.tsv", STR("office\thandle\tuntil\tsince\tnote\n"
	    "# a comment\n"
	    "Mayor\t@Example\t2018-09-04\t2013-09-16\tx\n"
	    "Roads\troads_x\n"
	    "Governor\texample\t\t2018-09-05\n"
	    "Roads\troads_y\t2014-01-01\n"));
	officials_add(&o, "@Water_X", "-a");
	officials_read(&o, "table.tsv");
	(void)unlink("table.tsv");
	same("the first day", office_on(&o, "example", 2013, 9, 16), "Mayor");
	same("the day before", office_on(&o, "example", 2013, 9, 15), "none");
	same("the last day", office_on(&o, "@EXAMPLE", 2018, 9, 4), "Mayor");
	same("the next term", office_on(&o, "Example", 2018, 9, 5), "Governor");
	same("at all times", office_on(&o, "roads_x", 1990, 1, 1), "Roads");
	same("no beginning", office_on(&o, "roads_y", 1990, 1, 1), "Roads");
	same("after its end", office_on(&o, "roads_y", 2014, 1, 2), "none");
	same("named by itself", office_on(&o, "water_x", 2014, 1, 2),
	    "water_x");
	same("another", office_on(&o, "example2", 2014, 1, 2), "none");
	same("nobody", office_on(&o, "", 2014, 1, 2), "none");
	CHECK(o.offices.n == 4, "%u offices, expected 4", o.offices.n);
	officials_free(&o);
	return failures > 0;
}
