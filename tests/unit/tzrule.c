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
	/* one offset for ever: what was listed last stays the beginning */
	{ "WIB-7", "2080-01-01T00:00:00Z", 25200, NULL, NULL },
};

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
	return failures != 0;
}
