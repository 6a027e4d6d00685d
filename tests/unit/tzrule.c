/*
 * Rules of zones north and south of the equator, asked in every month: which
 * offset holds, since when, until when.
 */
#include "time/tzrule.h"

#include "base/array.h"
#include "check.h"
#include "time/when.h"

/* The last change that tz data lists, long before, made this hold. */
enum { LISTED = 12345 };

static const struct {
	const char *rule, *at;
	int32_t offset;
	const char *from, *to;
} spans[] = {
	/* summer there goes on over the new year */
	{ "AEST-10AEDT,M10.1.0,M4.1.0/3", "2080-01-01T00:00:00Z", 39600,
	    "2079-09-30T16:00:00Z", "2080-04-06T16:00:00Z" },
	{ "AEST-10AEDT,M10.1.0,M4.1.0/3", "2080-12-31T23:59:59Z", 39600,
	    "2080-10-05T16:00:00Z", "2081-04-05T16:00:00Z" },
	{ "AEST-10AEDT,M10.1.0,M4.1.0/3", "2080-07-01T00:00:00Z", 36000,
	    "2080-04-06T16:00:00Z", "2080-10-05T16:00:00Z" },
	/* winter here does */
	{ "CET-1CEST,M3.5.0,M10.5.0/3", "2080-01-01T00:00:00Z", 3600,
	    "2079-10-29T01:00:00Z", "2080-03-31T01:00:00Z" },
	{ "CET-1CEST,M3.5.0,M10.5.0/3", "2080-12-31T23:59:59Z", 3600,
	    "2080-10-27T01:00:00Z", "2081-03-30T01:00:00Z" },
	{ "CET-1CEST,M3.5.0,M10.5.0/3", "2080-07-01T00:00:00Z", 7200,
	    "2080-03-31T01:00:00Z", "2080-10-27T01:00:00Z" },
	/* days of the year: J without 29 February, a number with it from 0 */
	{ "AAA3BBB,J60/0,J300/0", "2080-05-01T00:00:00Z", -7200,
	    "2080-03-01T03:00:00Z", "2080-10-27T02:00:00Z" },
	{ "AAA3BBB,J60/0,J300/0", "2081-05-01T00:00:00Z", -7200,
	    "2081-03-01T03:00:00Z", "2081-10-27T02:00:00Z" },
	{ "AAA3BBB,J59/0,J300/0", "2080-05-01T00:00:00Z", -7200,
	    "2080-02-28T03:00:00Z", "2080-10-27T02:00:00Z" },
	{ "AAA3BBB,59/0,300/0", "2080-05-01T00:00:00Z", -7200,
	    "2080-02-29T03:00:00Z", "2080-10-27T02:00:00Z" },
	{ "AAA3BBB,59/0,300/0", "2081-05-01T00:00:00Z", -7200,
	    "2081-03-01T03:00:00Z", "2081-10-28T02:00:00Z" },
	/* names in brackets, minutes, seconds, another step than an hour,
	   changes before midnight and on later days */
	{ "<+0330>-3:30<+05>-5:00:30,M3.1.0/-1,M10.2.3/25", "2080-05-01T00:00:00Z",
	    18030, "2080-03-02T19:30:00Z", "2080-10-09T19:59:30Z" },
	{ "<-01>+1<+00>,M3.5.0/0,M10.5.0/1", "2080-07-01T00:00:00Z", 0,
	    "2080-03-31T01:00:00Z", "2080-10-27T01:00:00Z" },
	/* one offset for ever: what was listed last stays the beginning */
	{ "WIB-7", "2080-01-01T00:00:00Z", 25200, NULL, NULL },
};

/* What is no rule. */
static const char *const none[] = { "W", "WI-7", "WIB", "WIB-", "WIB-168",
	"WIB-7:60", "WIB-7:00:60", "WIB-7:", "<WIB-7", "WIB-7x",
	"AEST-10AEDT", "AEST-10AE,M10.1.0,M4.1.0", "AEST-10AEDT,M10.1.0",
	"AEST-10AEDT,M13.1.0,M4.1.0", "AEST-10AEDT,M0.1.0,M4.1.0",
	"AEST-10AEDT,M10.6.0,M4.1.0", "AEST-10AEDT,M10.0.0,M4.1.0",
	"AEST-10AEDT,M10.1.7,M4.1.0", "AEST-10AEDT,M10.1,M4.1.0",
	"AEST-10AEDT,M10,M4.1.0", "AEST-10AEDT,J0,J300", "AEST-10AEDT,J366,J300",
	"AEST-10AEDT,366,300", "AEST-10AEDT,x,300", "AEST-10AEDT,M10.1.0/,M4.1.0",
	"AEST-10AEDT,M10.1.0/x,M4.1.0", "AEST-10AEDT,M10.1.0,M4.1.0,",
	"AEST-10AEDT168,M10.1.0,M4.1.0" };

static int64_t
instant(const char *text)
{
	int64_t t = 0;
	int32_t offset;

	CHECK(when_parse(str_of(text), &t, &offset) == WHEN_GIVEN,
	    "no instant: %s", text);
	return t;
}

int
main(void)
{
	for (size_t i = 0; i < ARRAY_N(spans); i++) {
		struct tzrule r;
		int64_t listed = instant("2000-01-01T00:00:00Z"), to;
		int64_t from = listed;
		int32_t offset = LISTED;

		CHECK(tzrule_parse(str_of(spans[i].rule), &r), "no rule: %s",
		    spans[i].rule);
		tzrule_span(&r, instant(spans[i].at), &from, &to, &offset);
		CHECK(offset == spans[i].offset, "%s at %s: offset %d, not %d",
		    spans[i].rule, spans[i].at, offset, spans[i].offset);
		CHECK(from == (spans[i].from == NULL ? listed :
		    instant(spans[i].from)), "%s at %s: not since %s",
		    spans[i].rule, spans[i].at, spans[i].from);
		CHECK(to == (spans[i].to == NULL ? INT64_MAX :
		    instant(spans[i].to)), "%s at %s: not until %s",
		    spans[i].rule, spans[i].at, spans[i].to);
	}
	for (size_t i = 0; i < ARRAY_N(none); i++) {
		struct tzrule r;

		CHECK(!tzrule_parse(str_of(none[i]), &r), "a rule: %s", none[i]);
	}
	return failures != 0;
}
