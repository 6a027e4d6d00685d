#include "intake/times.h"

#include "base/buf.h"
#include "base/diag.h"
#include "csv/csv.h"
#include "csv/csv_cells.h"
#include "time/stamp.h"
#include "time/stamp_date.h"
#include "time/when.h"
#include "time/zone.h"

/* How far is looked for a date that settles the order. */
enum { FAR = 64 * 1024 * 1024, STAMP_MAX = 128, DAY_MIN = 6 };

static enum stamp_order
order_in(struct str stamp)
{
	enum stamp_form form;
	int32_t offset;
	int64_t t;

	stamp_read(stamp, NULL, &t, &offset, &form);
	return form == STAMP_DAY ? STAMP_DAY_FIRST :
	    form == STAMP_MONTH ? STAMP_MONTH_FIRST : STAMP_UNSETTLED;
}

/* The text from byte n on, and what comes after it. */
struct text {
	struct feed *feed;
	struct buf all;
	size_t from;		/* what stands before it has been looked at */
	size_t ahead;		/* bytes of what comes after that are in all */
};

static void
open_text(struct text *t, struct feed *feed, size_t n)
{
	*t = (struct text){ .feed = feed };
	buf_adds(&t->all, str_skip(feed_text(feed), n));
}

/* More of it, as much as is there already; false: there is no more. */
static bool
more(struct text *t)
{
	struct str s = feed_ahead(t->feed, false);
	size_t want = t->all.n - t->from;

	if (t->from > 0) {
		memmove(t->all.p, t->all.p + t->from, want);
		t->all.n = want;
		t->from = 0;
	}
	while (s.n < FAR && s.n <= t->ahead + want) {
		struct str longer = feed_ahead(t->feed, true);

		if (longer.n == s.n)
			break;
		s = longer;
	}
	if (s.n == t->ahead)
		return false;
	buf_adds(&t->all, str_skip(s, t->ahead));
	t->ahead = s.n;
	return true;
}

/* What the cells of this column say, after the row given out. */
static enum stamp_order
order_of_column(struct rows *rows, size_t column)
{
	struct csv csv = { .delim = rows->csv.delim, .eol = rows->csv.eol,
	    .backslash = rows->csv.backslash, .want = rows->csv.want };
	enum stamp_order found = STAMP_UNSETTLED;
	struct text t;
	bool last = false;
	size_t used;

	open_text(&t, rows->feed, rows->used);
	while (found == STAMP_UNSETTLED && (t.from < t.all.n || !last)) {
		enum csv_status st = csv_row(&csv, str_skip(buf_str(&t.all),
		    t.from), last, &used);

		if (st == CSV_MORE) {
			if (last)
				break;
			last = !more(&t);
			continue;
		}
		t.from += used;
		if (st == CSV_ROW && column < csv.n)
			found = order_in(csv.cell[column]);
	}
	csv_free(&csv);
	buf_free(&t.all);
	return found;
}

/* The string that is the value after byte i of s, as far as it is there. */
static struct str
value_at(struct str s, size_t i)
{
	size_t from;

	while (i < s.n && memchr(" \t\r\n", s.p[i], 4) != NULL)
		i++;
	if (i == s.n || s.p[i] != ':')
		return (struct str){ NULL, 0 };
	do
		i++;
	while (i < s.n && memchr(" \t\r\n", s.p[i], 4) != NULL);
	if (i == s.n || s.p[i] != '"')
		return (struct str){ NULL, 0 };
	for (from = ++i; i < s.n && s.p[i] != '"'; i++)
		;
	return str_sub(s, from, i);
}

/* Some programs write \/ for each / in JSON. */
static struct str
unescaped(struct str s, char *room)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n && n < STAMP_MAX; i++)
		if (s.p[i] != '\\')
			room[n++] = s.p[i];
	return (struct str){ room, n };
}

/* What members of this name say, here or further on. */
static enum stamp_order
order_of_member(struct feed *feed, struct str name)
{
	enum stamp_order found = STAMP_UNSETTLED;
	char room[STAMP_MAX];
	struct buf key = { 0 };
	struct text t;

	buf_addc(&key, '"');
	buf_adds(&key, name);
	buf_addc(&key, '"');
	open_text(&t, feed, 0);
	while (found == STAMP_UNSETTLED) {
		struct str s = str_skip(buf_str(&t.all), t.from);
		size_t at = str_find(s, buf_str(&key));

		/* A key at the end may go on in what comes. */
		if (at == SIZE_MAX || s.n - at < key.n + STAMP_MAX + 4) {
			size_t keep = key.n + STAMP_MAX + 4;

			if (at == SIZE_MAX)
				t.from += s.n > keep ? s.n - keep : 0;
			else
				t.from += at;
			if (more(&t))
				continue;
			if (at == SIZE_MAX)
				break;
			s = str_skip(buf_str(&t.all), t.from);
			at = 0;
		}
		found = order_in(unescaped(value_at(s, at + key.n), room));
		t.from += at + key.n;
	}
	buf_free(&key);
	buf_free(&t.all);
	return found;
}

/* The column of the row that is taken in which this stamp stands, or its day. */
static size_t
column_of(const struct rows_row *r, struct str stamp)
{
	size_t i = 0;

	while (i < r->cells && i < r->names &&
	    (r->cell[i].n < DAY_MIN ||
	    !str_starts(str_trim(stamp), str_trim(r->cell[i]))))
		i++;
	return i < r->cells && i < r->names ? i : SIZE_MAX;
}

/* The member of the value that is taken in which this stamp stands. */
static struct str
member_of(const struct json_node *value, struct str stamp)
{
	struct str key = { NULL, 0 };
	struct buf room = { 0 };

	for (uint32_t i = 0; i < value->skip; i++) {
		const struct json_node *v = value + i;

		if (v->type == JSON_STRING && v->key_n > 0 &&
		    str_eq(json_text(v, &room), stamp)) {
			key = (struct str){ v->key, v->key_n };
			break;
		}
	}
	buf_free(&room);
	return key;
}

bool
times_would_settle(const struct times *t, const struct post *p)
{
	return t->rules.order == STAMP_UNSETTLED && !t->unsettled &&
	    (p->form == STAMP_DAY || p->form == STAMP_MONTH ||
	    p->form == STAMP_EITHER);
}

void
times_settle(struct times *t, struct post *p, struct feed *feed,
    const struct json_node *whole, struct rows *rows)
{
	enum stamp_order *order = &t->rules.order;
	struct str key;
	size_t column;

	if (!times_would_settle(t, p))
		return;
	if (p->form == STAMP_DAY)
		*order = STAMP_DAY_FIRST;
	if (p->form == STAMP_MONTH)
		*order = STAMP_MONTH_FIRST;
	if (p->form != STAMP_EITHER)
		return;
	if (whole != NULL) {
		key = member_of(whole, p->stamp);
		if (key.n > 0)
			*order = order_of_member(feed, key);
	} else if ((column = column_of(&rows->row, p->stamp)) != SIZE_MAX) {
		*order = order_of_column(rows, column);
	}
	t->unsettled = *order == STAMP_UNSETTLED;
	if (!t->unsettled)
		post_time(p, p->stamp);
}

const char *
times_advice(const struct post *p)
{
	if (p->form == STAMP_EITHER)
		return "the day may come first or the month: --dates dmy or "
		    "--dates mdy says which";
	if (p->form == STAMP_RELATIVE)
		return "relative times need the day of collection: "
		    "--collected";
	return NULL;
}

struct stamp_rules
times_asked(const char *dates, const char *collected)
{
	struct stamp_rules r = { 0 };
	int32_t offset;

	if (dates != NULL && strcmp(dates, "dmy") == 0)
		r.order = STAMP_DAY_FIRST;
	else if (dates != NULL && strcmp(dates, "mdy") == 0)
		r.order = STAMP_MONTH_FIRST;
	else if (dates != NULL)
		diag_die("--dates %s: dmy, where 05/06 is the fifth of June, "
		    "or mdy, where it is the sixth of May", dates);
	if (collected == NULL)
		return r;
	r.now_kind = when_parse(str_of(collected), &r.now, &offset);
	if (r.now_kind != WHEN_GIVEN && r.now_kind != WHEN_LOCAL)
		diag_die("--collected %s: neither a date such as 2025-02-11 "
		    "nor an instant with its offset, as "
		    "2025-02-11T08:00:00+07:00", collected);
	r.collected = true;
	r.collected_day = strlen(collected) == 10;
	return r;
}

void
times_in_zone(struct times_zone *z, struct post *p, const char *zone)
{
	if (p->when != WHEN_LOCAL)
		return;
	/* All of a file are of one. */
	if (z->name == NULL || strcmp(z->name, zone) != 0) {
		zone_close(z->zone);
		z->zone = zone_open(zone);
		z->name = zone;
	}
	if (z->zone == NULL)
		return;
	p->t = zone_instant(z->zone, p->t);
	p->when = WHEN_GIVEN;
}
