#include "watch/speech.h"

#include <math.h>

#include "case/queue.h"
#include "show/numerals.h"
#include "time/when.h"

enum { MINUTE = 60, HOUR = 3600, DAY = 86400 };

static const char *const weekdays[] = { "Mon", "Tue", "Wed", "Thu", "Fri",
	"Sat", "Sun" };

void
speech_code(struct buf *b, struct str path)
{
	for (size_t i = path.n; i > 0; i--)
		if (path.p[i - 1] == '/') {
			path = str_skip(path, i);
			break;
		}
	for (size_t i = 0; i < path.n; i++)
		buf_addc(b, path.p[i] == '-' ? ' ' : path.p[i]);
}

void
speech_place(struct buf *b, const struct gazetteer *g, struct str path)
{
	uint32_t entry = g == NULL ? GAZETTEER_NONE : places_find(g, path);

	if (entry == GAZETTEER_NONE)
		speech_code(b, path);
	else
		buf_adds(b, g->entry[entry].name);
}

void
speech_key(struct buf *b, const struct scene_burst *burst)
{
	struct str rest = buf_str(&burst->key), part;
	bool first = true;

	if (str_is(buf_str(&burst->dimension), "hashtags")) {
		buf_addc(b, '#');
		buf_adds(b, rest);
		return;
	}
	while (str_split(&rest, ',', &part)) {
		if (!first)
			buf_addz(b, " + ");
		first = false;
		speech_code(b, part);
	}
}

void
speech_age(struct buf *b, int64_t s)
{
	if (s < HOUR)
		buf_addf(b, "%lld min", (long long)(s / MINUTE));
	else if (s < DAY)
		buf_addf(b, "%lldh %02lld", (long long)(s / HOUR),
		    (long long)(s % HOUR / MINUTE));
	else if (s < 10 * DAY)
		buf_addf(b, "%lldd %02lldh", (long long)(s / DAY),
		    (long long)(s % DAY / HOUR));
	else
		buf_addf(b, "%lld d", (long long)(s / DAY));
}

void
speech_span(struct buf *b, double s)
{
	if (s < 2 * HOUR)
		buf_addf(b, "%.0f min", s / MINUTE);
	else if (s < 2 * DAY)
		buf_addf(b, "%.0f h", s / HOUR);
	else
		buf_addf(b, "%.0f d", s / DAY);
}

void
speech_when(struct buf *b, int64_t t, int32_t offset)
{
	int64_t day = when_day_of(t + offset), year;
	int64_t s = t + offset - day * DAY;
	unsigned month, mday;

	when_civil(day, &year, &month, &mday);
	buf_addf(b, "%u %s %02lld:%02lld", mday,
	    numerals_short_month(month),
	    (long long)(s / HOUR), (long long)(s % HOUR / MINUTE));
}

void
speech_now(struct buf *b, int64_t t, int32_t offset)
{
	int64_t day = when_day_of(t + offset), year;
	unsigned month, mday;
	struct buf stamp = { 0 };
	struct str s;

	when_civil(day, &year, &month, &mday);
	when_write(&stamp, t, offset, false);
	s = buf_str(&stamp);
	buf_addf(b, "%s %u %s %lld ", weekdays[when_weekday(day) - 1], mday,
	    numerals_short_month(month), (long long)year);
	/* 14:07:32 and the offset, of ...T14:07:32+07:00 */
	s = str_skip(s, str_chr(s, 'T') + 1);
	buf_adds(b, str_sub(s, 0, 8));
	buf_addc(b, ' ');
	buf_adds(b, str_skip(s, 8));
	buf_free(&stamp);
}

void
speech_number(struct buf *b, uint64_t n)
{
	numerals_count(b, (int64_t)n);
}

void
speech_people(struct buf *b, double people)
{
	if (isnan(people))
		buf_addc(b, '-');
	else
		speech_number(b, (uint64_t)people);
}

void
speech_left(struct buf *b, int64_t left)
{
	speech_span(b, (double)(left < 0 ? -left : left));
	buf_addz(b, left < 0 ? " over" : " left");
}

const char *
speech_month(int64_t t, int32_t offset)
{
	int64_t year;
	unsigned month, mday;

	when_civil(when_day_of(t + offset), &year, &month, &mday);
	return numerals_month_name(month);
}

const char *
speech_state(const struct scene_case *c)
{
	switch ((enum queue_state)c->state) {
	case QUEUE_PASSED_ON:
		return "passed on";
	case QUEUE_NO_ANSWER:
		return "no answer";
	case QUEUE_DONE:
	case QUEUE_FALSE:
	case QUEUE_DUPLICATE:
	case QUEUE_ANSWERED:
	case QUEUE_STALE:
	case QUEUE_REAL:
	case QUEUE_NEW:
		return queue_state_name[c->state];
	case QUEUE_STATE_KINDS:
		break;
	}
	return "";
}
