/* Time stamps as people and spreadsheets write them: what time/stamp promises. */
#include <stdlib.h>

#include "base/array.h"
#include "check.h"
#include "time/stamp.h"

static const struct {
	const char *text;
	enum when_kind kind;
	const char *utc;	/* the instant, "" for none */
	enum stamp_form form;
} stamps[] = {
	/* RFC 2822, ctime, JavaScript, Kibana */
	{ "Wed, 14 May 2014 03:00:00 +0000", WHEN_GIVEN, "2014-05-14T03:00:00Z", 0 },
	{ "Wed, 14 May 2014 03:00:00 GMT", WHEN_GIVEN, "2014-05-14T03:00:00Z", 0 },
	{ "14 May 2014 03:00:00 +0700", WHEN_GIVEN, "2014-05-13T20:00:00Z", 0 },
	{ "Wed May 14 10:00:00 2014", WHEN_LOCAL, "2014-05-14T10:00:00Z", 0 },
	{ "Wed May 14 10:00:00 WIB 2014", WHEN_NAMED, "2014-05-14T03:00:00Z", 0 },
	{ "Wed May 14 2014 10:00:00 GMT+0700 (Western Indonesia Time)", WHEN_GIVEN, "2014-05-14T03:00:00Z", 0 },
	{ "May 14, 2014 @ 14:55:12.000", WHEN_LOCAL, "2014-05-14T14:55:12Z", 0 },
	{ "2014-05-14T10:00:00 UTC+7", WHEN_GIVEN, "2014-05-14T03:00:00Z", 0 },
	{ "2014-05-14 10:00:00 +0700 WIB", WHEN_GIVEN, "2014-05-14T03:00:00Z", 0 },
	{ "20140514T100000Z", WHEN_GIVEN, "2014-05-14T10:00:00Z", 0 },
	/* names of months, words around them, dots in the time of day */
	{ "14 Mei 2014 15.05", WHEN_LOCAL, "2014-05-14T15:05:00Z", 0 },
	{ "Rabu, 14 Mei 2014 | 15:05 WIB", WHEN_NAMED, "2014-05-14T08:05:00Z", 0 },
	{ "Jum'at, 16 Mei 2014 pukul 15.05 WIB", WHEN_NAMED, "2014-05-16T08:05:00Z", 0 },
	{ "Jum\xe2\x80\x99" "at, 16 Mei 2014", WHEN_LOCAL, "2014-05-16T00:00:00Z", 0 },
	{ "25 Februari 2025", WHEN_LOCAL, "2025-02-25T00:00:00Z", 0 },
	{ "14 Agu 2014 23.59", WHEN_LOCAL, "2014-08-14T23:59:00Z", 0 },
	{ "11-Feb-2025 05:00AM", WHEN_LOCAL, "2025-02-11T05:00:00Z", 0 },
	{ "14-Mei-14", WHEN_LOCAL, "2014-05-14T00:00:00Z", 0 },
	{ "Tue, Feb 11, 2025", WHEN_LOCAL, "2025-02-11T00:00:00Z", 0 },
	{ "10.51 AM \xc2\xb7 16 Mar 2024", WHEN_LOCAL, "2024-03-16T10:51:00Z", 0 },
	{ "3:05 PM - 14 May 2014", WHEN_LOCAL, "2014-05-14T15:05:00Z", 0 },
	{ "14th May 2014 3pm", WHEN_LOCAL, "2014-05-14T15:00:00Z", 0 },
	{ "31 Juni 2014", WHEN_NONE, "", 0 },
	{ "May 14", WHEN_NONE, "", 0 },
	/* what nobody writes often: of each kind what is one, and what is none */
	{ "2014-05-14 10:00:60", WHEN_LOCAL, "2014-05-14T10:00:59Z", 0 },
	{ "2014-05-14 10:00:61", WHEN_NONE, "", 0 },
	{ "2014-05-14 24:00", WHEN_NONE, "", 0 },
	{ "2014-05-14 10:60", WHEN_NONE, "", 0 },
	{ "2014-05-14 10:00 11:00", WHEN_NONE, "", 0 },
	{ "2014-05-14 2014-05-15", WHEN_NONE, "", 0 },
	{ "2014-05-14 10:00:00.123456", WHEN_LOCAL, "2014-05-14T10:00:00Z", 0 },
	{ "2014-05-14 10:00:00,123", WHEN_LOCAL, "2014-05-14T10:00:00Z", 0 },
	{ "2014-05-14 10:00:00:123", WHEN_LOCAL, "2014-05-14T10:00:00Z", 0 },
	{ "20140514", WHEN_LOCAL, "2014-05-14T00:00:00Z", 0 },
	{ "201405141005", WHEN_LOCAL, "2014-05-14T10:05:00Z", 0 },
	{ "20140514100530", WHEN_LOCAL, "2014-05-14T10:05:30Z", 0 },
	{ "20141314", WHEN_NONE, "", 0 },
	{ "20140500", WHEN_NONE, "", 0 },
	{ "20140532", WHEN_NONE, "", 0 },
	{ "20140532100000", WHEN_NONE, "", 0 },
	{ "20140514250000", WHEN_NONE, "", 0 },
	{ "20140514 10:05", WHEN_LOCAL, "2014-05-14T10:05:00Z", 0 },
	{ "2014-05-14 10:00 +07", WHEN_GIVEN, "2014-05-14T03:00:00Z", 0 },
	{ "2014-05-14 10:00 +7", WHEN_GIVEN, "2014-05-14T03:00:00Z", 0 },
	{ "2014-05-14 10:00 +7:30", WHEN_GIVEN, "2014-05-14T02:30:00Z", 0 },
	{ "2014-05-14 10:00 GMT+7.30", WHEN_GIVEN, "2014-05-14T02:30:00Z", 0 },
	{ "2014-05-14 10:00 -0330", WHEN_GIVEN, "2014-05-14T13:30:00Z", 0 },
	{ "2014-05-14 10:00 +0760", WHEN_NONE, "", 0 },
	{ "2014-05-14 10:00 +07:0", WHEN_NONE, "", 0 },
	{ "2014-05-14 10:00 +07000", WHEN_NONE, "", 0 },
	{ "2014-05-14 +07:00", WHEN_NONE, "", 0 },
	{ "14 May 2014 10:00 pm", WHEN_LOCAL, "2014-05-14T22:00:00Z", 0 },
	{ "14 May 2014 13:00 am", WHEN_NONE, "", 0 },
	{ "14 May 2014 25", WHEN_NONE, "", 0 },
	{ "14 May 2014 3 am", WHEN_LOCAL, "2014-05-14T03:00:00Z", 0 },
	{ "14 May 2014 0 am", WHEN_LOCAL, "2014-05-14T00:00:00Z", 0 },
	{ "14 May 2014 13 pm", WHEN_LOCAL, "2014-05-14T13:00:00Z", 0 },
	{ "14 May 2014 10:00 am pm", WHEN_NONE, "", 0 },
	{ "2014-05-14 10:30 siang", WHEN_LOCAL, "2014-05-14T10:30:00Z", 0 },
	{ "2014-05-14 11:30 siang", WHEN_LOCAL, "2014-05-14T11:30:00Z", 0 },
	{ "2014-05-14 1:30 siang", WHEN_LOCAL, "2014-05-14T13:30:00Z", 0 },
	{ "2014-05-14 9:30 pagi", WHEN_LOCAL, "2014-05-14T09:30:00Z", 0 },
	{ "2014-05-14 12:30 malam", WHEN_LOCAL, "2014-05-14T00:30:00Z", 0 },
	{ "2014-05-14 11:30 malam", WHEN_LOCAL, "2014-05-14T23:30:00Z", 0 },
	{ "2014-05-14 19:30 malam", WHEN_LOCAL, "2014-05-14T19:30:00Z", 0 },
	{ "2014-05-14 5:30 sore", WHEN_LOCAL, "2014-05-14T17:30:00Z", 0 },
	{ "14 Mei 2014 WIB", WHEN_NONE, "", 0 },
	{ "May 14 May 2014", WHEN_NONE, "", 0 },
	{ "14 15 May 2014", WHEN_NONE, "", 0 },
	{ "29 Feb 2015", WHEN_NONE, "", 0 },
	{ "29 Feb 2016", WHEN_LOCAL, "2016-02-29T00:00:00Z", 0 },
	{ "14 May", WHEN_NONE, "", 0 },
	{ "May 2014", WHEN_NONE, "", 0 },
	{ "2014", WHEN_NONE, "", 0 },
	{ "10:00", WHEN_NONE, "", 0 },
	{ "May", WHEN_NONE, "", 0 },
	{ "", WHEN_NONE, "", 0 },
	{ "   ", WHEN_NONE, "", 0 },
	{ "14 Nonsense 2014", WHEN_NONE, "", 0 },
	{ "14 May 2014 10:00 nonsense", WHEN_NONE, "", 0 },
	{ "1.4e9", WHEN_NONE, "", 0 },
	{ "201413141005", WHEN_NONE, "", 0 },
	{ "14000364000", WHEN_NONE, "", 0 },
	{ "1400036400000000", WHEN_GIVEN, "2014-05-14T03:00:00Z", 0 },
	{ "1.4000364e9", WHEN_GIVEN, "2014-05-14T03:00:00Z", 0 },
	{ "1.4000364E+09", WHEN_GIVEN, "2014-05-14T03:00:00Z", 0 },
	{ "1.4000364E+12", WHEN_GIVEN, "2014-05-14T03:00:00Z", 0 },
	{ "1.4e99", WHEN_NONE, "", 0 },
	{ "1.4e", WHEN_NONE, "", 0 },
	/* twelve hours: half of the day is never ignored */
	{ "2014-05-14 03:05:00 PM", WHEN_LOCAL, "2014-05-14T15:05:00Z", 0 },
	{ "2014-05-14 12:30:00 AM", WHEN_LOCAL, "2014-05-14T00:30:00Z", 0 },
	{ "2014-05-14 12:30:00 PM", WHEN_LOCAL, "2014-05-14T12:30:00Z", 0 },
	{ "5/14/2014, 3:05:00\xe2\x80\xafPM", WHEN_LOCAL, "2014-05-14T15:05:00Z", STAMP_MONTH },
	{ "2014-05-14 03:05:00 PM WIB", WHEN_NAMED, "2014-05-14T08:05:00Z", 0 },
	{ "2014-05-14 15:05 PM", WHEN_LOCAL, "2014-05-14T15:05:00Z", 0 },
	{ "2014-05-14 00:30 PM", WHEN_NONE, "", 0 },
	{ "2014-05-14 15:05 AM", WHEN_NONE, "", 0 },
	{ "14 Mei 2014 3:05 sore", WHEN_LOCAL, "2014-05-14T15:05:00Z", 0 },
	{ "2014-05-14 12:00 siang", WHEN_LOCAL, "2014-05-14T12:00:00Z", 0 },
	{ "2014-05-14 07.30 malam", WHEN_LOCAL, "2014-05-14T19:30:00Z", 0 },
	{ "2014-05-14 02.30 malam", WHEN_NONE, "", 0 },
	/* zeros that a spreadsheet has dropped */
	{ "2014-05-14 3:00", WHEN_LOCAL, "2014-05-14T03:00:00Z", 0 },
	{ "2014-5-4 3:05", WHEN_LOCAL, "2014-05-04T03:05:00Z", 0 },
	{ "2014/5/4 3:05:09", WHEN_LOCAL, "2014-05-04T03:05:09Z", 0 },
	/* days and months */
	{ "14/05/2014 15:05", WHEN_LOCAL, "2014-05-14T15:05:00Z", STAMP_DAY },
	{ "05/14/2014 15:05", WHEN_LOCAL, "2014-05-14T15:05:00Z", STAMP_MONTH },
	{ "14/5/2014, 10.00.00", WHEN_LOCAL, "2014-05-14T10:00:00Z", STAMP_DAY },
	{ "14/05/14 10:00", WHEN_LOCAL, "2014-05-14T10:00:00Z", STAMP_DAY },
	{ "05/05/2014 10:00", WHEN_LOCAL, "2014-05-05T10:00:00Z", 0 },
	{ "05/06/2014 10:00", WHEN_NONE, "", STAMP_EITHER },
	{ "5-6-14", WHEN_NONE, "", STAMP_EITHER },
	{ "05.06.2014 15.05", WHEN_LOCAL, "2014-06-05T15:05:00Z", 0 },
	{ "25/25/2014", WHEN_NONE, "", 0 },
	{ "0/0/2014", WHEN_NONE, "", 0 },
	/* numbers */
	{ "1400036400", WHEN_GIVEN, "2014-05-14T03:00:00Z", 0 },
	{ "1400036400.75", WHEN_GIVEN, "2014-05-14T03:00:00Z", 0 },
	{ "1400036400000", WHEN_GIVEN, "2014-05-14T03:00:00Z", 0 },
	{ "1400036400000000", WHEN_GIVEN, "2014-05-14T03:00:00Z", 0 },
	{ "1400036400000000000", WHEN_GIVEN, "2014-05-14T03:00:00Z", 0 },
	{ "1.4000364e+09", WHEN_GIVEN, "2014-05-14T03:00:00Z", 0 },
	{ "1.40004E+12", WHEN_NONE, "", 0 },
	{ "41773.41667", WHEN_LOCAL, "2014-05-14T10:00:00Z", 0 },
	{ "41773,5", WHEN_LOCAL, "2014-05-14T12:00:00Z", 0 },
	{ "20140514100500", WHEN_LOCAL, "2014-05-14T10:05:00Z", 0 },
	{ "201405141005", WHEN_LOCAL, "2014-05-14T10:05:00Z", 0 },
	{ "20140514", WHEN_LOCAL, "2014-05-14T00:00:00Z", 0 },
	{ "20149914", WHEN_NONE, "", 0 },
	{ "2014", WHEN_NONE, "", 0 },
	{ "5", WHEN_NONE, "", 0 },
	{ "1,234", WHEN_NONE, "", 0 },
	/* relative to an instant that is not known */
	{ "2 hours ago", WHEN_NONE, "", STAMP_RELATIVE },
	{ "2 bulan yang lalu (diedit)", WHEN_NONE, "", STAMP_RELATIVE },
	{ "3h", WHEN_NONE, "", STAMP_RELATIVE },
	/* none */
	{ "besok pagi", WHEN_NONE, "", 0 },
	{ "jalan rusak 2 hari", WHEN_NONE, "", 0 },
	{ "10:05", WHEN_NONE, "", 0 },
	{ "1.2.3.4", WHEN_NONE, "", 0 },
	{ "2014-05-14 10:00:00 1234", WHEN_NONE, "", 0 },
	{ "14 Mei 2014 14 Mei 2014", WHEN_NONE, "", 0 },
	/* almost one, or one in another way */
	{ "1 2 3 4 2014", WHEN_NONE, "", 0 },
	{ "14 May 2014 10:00:60", WHEN_LOCAL, "2014-05-14T10:00:59Z", 0 },
	{ "14 May 2014 10:00:05. WIB", WHEN_NAMED, "2014-05-14T03:00:05Z", 0 },
	{ "14 May 2014 100:05", WHEN_NONE, "", 0 },
	{ "20140514 10:00 2014", WHEN_NONE, "", 0 },
	{ "5 20140514", WHEN_NONE, "", 0 },
	{ "20140014", WHEN_NONE, "", 0 },
	{ "2014051410", WHEN_GIVEN, "2033-10-27T18:43:30Z", 0 },
	{ "201405141", WHEN_GIVEN, "1976-05-20T01:52:21Z", 0 },
	{ "14 May 2014 10:00 +070", WHEN_NONE, "", 0 },
	{ "14 May 2014 10:00 +07:", WHEN_NONE, "", 0 },
	{ "14 May 2014 10:00 +07.x", WHEN_GIVEN, "2014-05-14T03:00:00Z", 0 },
	{ "14 May 2014 10:00 +7.30", WHEN_GIVEN, "2014-05-14T02:30:00Z", 0 },
	{ "14 May 2014 10:00 +07:3", WHEN_NONE, "", 0 },
	{ "14 May 2014 10:00 +1500", WHEN_NONE, "", 0 },
	{ "14 May 2014 10:00 WIB WITA", WHEN_NONE, "", 0 },
	{ "14 May 2014 10:00 am am", WHEN_LOCAL, "2014-05-14T10:00:00Z", 0 },
	{ "14 May 2014 10:00 3 pm", WHEN_NONE, "", 0 },
	{ "14 May 2014 UTC +7", WHEN_GIVEN, "2014-05-13T17:00:00Z", 0 },
	{ "14 May 2014 0:30 malam", WHEN_LOCAL, "2014-05-14T00:30:00Z", 0 },
	{ "14 May 2014 pagi", WHEN_NONE, "", 0 },
	{ "2014 May 14", WHEN_LOCAL, "2014-05-14T00:00:00Z", 0 },
	{ "14 May 201", WHEN_NONE, "", 0 },
	{ "140 May 2014", WHEN_NONE, "", 0 },
	{ "2014-005-14", WHEN_NONE, "", 0 },
	{ "2014-05-014", WHEN_NONE, "", 0 },
	{ "1/2/201", WHEN_NONE, "", 0 },
	{ "100/2/2014", WHEN_NONE, "", 0 },
	{ "1/200/2014", WHEN_NONE, "", 0 },
	{ "2014.05.14", WHEN_LOCAL, "2014-05-14T00:00:00Z", 0 },
	{ "14.05.2014 10:00:05", WHEN_LOCAL, "2014-05-14T10:00:05Z", STAMP_DAY },
	{ "0.5.2014", WHEN_NONE, "", 0 },
	{ "5.0.2014", WHEN_NONE, "", 0 },
	{ "5.13.2014", WHEN_NONE, "", STAMP_MONTH },
	{ "15.05 1", WHEN_NONE, "", 0 },
	{ "15.05 May", WHEN_NONE, "", 0 },
	{ "14/05/2014 UTC", WHEN_GIVEN, "2014-05-14T00:00:00Z", STAMP_DAY },
	{ "14/05", WHEN_NONE, "", 0 },
	{ "May. 14 2014", WHEN_LOCAL, "2014-05-14T00:00:00Z", 0 },
	{ "Mayo 14 2014", WHEN_NONE, "", 0 },
	{ "14 Sen.x 2014", WHEN_NONE, "", 0 },
	{ "14 May{ 2014", WHEN_NONE, "", 0 },
	{ "14 May_ 2014", WHEN_NONE, "", 0 },
	{ "14 Jum'1 2014", WHEN_NONE, "", 0 },
	{ "14 May' 2014", WHEN_NONE, "", 0 },
	{ "\xe2\x80\x8e" "14 May 2014", WHEN_LOCAL, "2014-05-14T00:00:00Z", 0 },
	{ "10000.5", WHEN_NONE, "", 0 },
	{ "99999,5", WHEN_NONE, "", 0 },
	{ "210005141005", WHEN_GIVEN, "1976-08-27T14:45:41Z", 0 },
	{ "190005141005", WHEN_LOCAL, "1900-05-14T10:05:00Z", 0 },
	{ "199913141005", WHEN_NONE, "", 0 },
	{ "191413141005", WHEN_NONE, "", 0 },
	{ "1.4000364e", WHEN_NONE, "", 0 },
	{ "1.4000364x9", WHEN_NONE, "", 0 },
	{ "1.4000364e-9", WHEN_NONE, "", 0 },
	{ "1.4000364e9x", WHEN_NONE, "", 0 },
	{ "1.4000364,5e9", WHEN_NONE, "", 0 },
	{ "99999999999999999999", WHEN_NONE, "", 0 },
	{ "14001.5x", WHEN_NONE, "", 0 },
	{ "14001.", WHEN_NONE, "", 0 },
	{ "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", WHEN_NONE, "", 0 },
	{ "today", WHEN_NONE, "", STAMP_RELATIVE },
};

static void
check_stamps(void)
{
	struct buf b = { 0 };

	for (size_t i = 0; i < sizeof(stamps) / sizeof(stamps[0]); i++) {
		int64_t t = 0;
		int32_t offset = 99;
		enum stamp_form form;
		enum when_kind kind = stamp_read(str_of(stamps[i].text), NULL,
		    &t, &offset, &form);

		CHECK(kind == stamps[i].kind, "kind of %s", stamps[i].text);
		CHECK(form == stamps[i].form, "form of %s", stamps[i].text);
		buf_clear(&b);
		if (kind != WHEN_NONE)
			when_write(&b, t, 0, true);
		CHECK(str_is(buf_str(&b), stamps[i].utc), "%s is %s",
		    stamps[i].text, buf_z(&b));
	}
	buf_free(&b);
}

static const struct {
	const char *text;
	bool day;		/* only the day of collection is known */
	const char *utc;
} relative[] = {
	/* from 2024-03-31 10:30 */
	{ "2 hours ago", false, "2024-03-31T08:30:00Z" },
	{ "sejam yang lalu", false, "2024-03-31T09:30:00Z" },
	{ "an hour ago", false, "2024-03-31T09:30:00Z" },
	{ "48 detik yang lalu", false, "2024-03-31T10:29:12Z" },
	{ "5m", false, "2024-03-31T10:25:00Z" },
	{ "3 hari yang lalu", false, "2024-03-28T10:30:00Z" },
	{ "2w", false, "2024-03-17T10:30:00Z" },
	{ "1 month ago", false, "2024-02-29T10:30:00Z" },
	{ "setahun yang lalu (diedit)", false, "2023-03-31T10:30:00Z" },
	{ "14 months ago", false, "2023-01-31T10:30:00Z" },
	{ "kemarin", false, "2024-03-30T10:30:00Z" },
	{ "Just now", false, "2024-03-31T10:30:00Z" },
	{ "today", false, "2024-03-31T10:30:00Z" },
	{ "hari ini", false, "2024-03-31T10:30:00Z" },
	{ "an hour", false, "2024-03-31T09:30:00Z" },
	{ "3 kemarin", false, "2024-03-28T10:30:00Z" },
	{ "2 years", false, "2022-03-31T10:30:00Z" },
	/* no such time */
	{ "12345 hours ago", false, "" },
	{ "2 3 hours ago", false, "" },
	{ "2 hours days ago", false, "" },
	{ "2 hours & more", false, "" },
	{ "hours ago", false, "" },
	{ "2 ago", false, "" },
	/* from the day alone: hours before it are that day */
	{ "23 jam lalu", true, "2024-03-31T00:00:00Z" },
	{ "2 days ago", true, "2024-03-29T00:00:00Z" },
	{ "2 bulan yang lalu", true, "2024-01-31T00:00:00Z" },
};

static void
check_relative(void)
{
	struct stamp_rules rules = { .collected = true,
	    .now_kind = WHEN_LOCAL };
	struct buf b = { 0 };
	int32_t offset;
	int64_t t;

	for (size_t i = 0; i < sizeof(relative) / sizeof(relative[0]); i++) {
		rules.collected_day = relative[i].day;
		rules.now = when_days(2024, 3, 31) * 86400 +
		    (relative[i].day ? 0 : 10 * 3600 + 30 * 60);
		buf_clear(&b);
		if (stamp_read(str_of(relative[i].text), &rules, &t, &offset,
		    NULL) == WHEN_LOCAL)
			when_write(&b, t, 0, true);
		CHECK(str_is(buf_str(&b), relative[i].utc), "%s is %s",
		    relative[i].text, buf_z(&b));
	}
	buf_free(&b);
}

static const char *const no_clocks[] = { "", "x", "14:00 am", "am", "15.05 1",
    "15.05 May", "14/05/2014 15.05" };
static const char *const no_days[] = { "", "x", "14/05/2014 UTC", "14/05",
    "May 14", "14 May 2014 3 pm", "1 2 3 4" };

static void
check_order(void)
{
	struct stamp_rules rules = { .order = STAMP_DAY_FIRST };
	int32_t offset;
	int64_t t;

	CHECK(stamp_read(STR("05/06/2014"), &rules, &t, &offset, NULL) ==
	    WHEN_LOCAL && t == when_days(2014, 6, 5) * 86400, "day first");
	CHECK(stamp_read(STR("05/25/2014"), &rules, &t, &offset, NULL) ==
	    WHEN_NONE, "no month 25");
	rules.order = STAMP_MONTH_FIRST;
	CHECK(stamp_read(STR("05/06/2014"), &rules, &t, &offset, NULL) ==
	    WHEN_LOCAL && t == when_days(2014, 5, 6) * 86400, "month first");
	CHECK(stamp_date_is_clock(STR("15.05")) && stamp_date_is_clock(STR("3:05 PM")) &&
	    !stamp_date_is_clock(STR("14 Mei 2014")), "times of day");
	for (size_t i = 0; i < ARRAY_N(no_clocks); i++)
		CHECK(!stamp_date_is_clock(str_of(no_clocks[i])),
		    "%s is no time of day", no_clocks[i]);
	for (size_t i = 0; i < ARRAY_N(no_days); i++)
		CHECK(!stamp_date_is_day(str_of(no_days[i])),
		    "%s is no day", no_days[i]);
	CHECK(stamp_date_is_day(STR("14/05/2014")) && stamp_date_is_day(STR("14 Mei 2014")) &&
	    !stamp_date_is_day(STR("2014-05-14 10:00")) && !stamp_date_is_day(STR("15.05")),
	    "days");
}

/* Every beginning of a stamp, and none may be read past its end. */
static void
check_cut(void)
{
	for (size_t i = 0; i < sizeof(stamps) / sizeof(stamps[0]); i++) {
		struct str all = str_of(stamps[i].text);

		for (size_t n = 0; n <= all.n; n++) {
			char *copy = malloc(n + 1);
			int32_t offset;
			int64_t t;

			memcpy(copy, all.p, n);
			copy[n] = '9';
			stamp_read((struct str){ copy, n }, NULL, &t, &offset,
			    NULL);
			free(copy);
		}
	}
}

int
main(void)
{
	check_stamps();
	check_relative();
	check_order();
	check_cut();
	return failures > 0;
}
