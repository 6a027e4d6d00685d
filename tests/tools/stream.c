/*
 * A synthetic stream of posts, as records:
 *
 *	stream DAYS START SEED [campaign] [ritual]
 *
 * DAYS from START (YYYY-MM-DD) on, about 3,270 posts a day that vary with the
 * hour, the weekday and from day to day. Their authors are 20,000, few of whom
 * write much; a quarter carry one of 5,000 hashtags, and each such post may
 * start a cascade of up to eight within the hour; 2 % on five weekdays carry
 * the ritual tag of the day; 30 % are reposts. With "campaign" the mayor calls
 * for #NgepelBraga on 30 April 2015 at 10:15 and people come; with "ritual" the
 * rituals begin on day 60. All of it is made up. The numbers are those of one
 * SplitMix64, so that streams of a seed are the same everywhere.
 */
#include <bsd/stdlib.h>
#include <err.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/mem.h"
#include "time/when.h"

enum {
	AUTHORS = 20000, TAGS = 5000, NO_TAG = -1, CAMPAIGN_TAG = -2,
	RITUAL_TAG = -10,	/* of Monday; the other days' follow downwards */
	CALLER = -1, HOUR = 3600, DAY = 86400, CASCADE = 8,
	RITUAL_FROM = 60
};

static const double A_DAY = 3270;

struct event {
	int64_t t;
	int author;
	int tag;
	bool repost;
	size_t order;	/* among its hour's, where all else is equal */
};

struct events {
	struct event *v;
	size_t n, cap;
};

static uint64_t state;
static double authors[AUTHORS], tags[TAGS];
static const char *const ritual[] = { "seningps", "selasatanparokok",
	"rebonyunda", "kamisinggris", "jumatbersepeda" };

static uint64_t
bits(void)
{
	uint64_t z = state += 0x9E3779B97F4A7C15;

	z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
	z = (z ^ z >> 27) * 0x94D049BB133111EB;
	return z ^ z >> 31;
}

static double
real(void)
{
	return (double)(bits() >> 11) * 0x1p-53;
}

static int64_t
below(double n)
{
	return (int64_t)(real() * n);
}

static double
normal(void)
{
	double a = real(), b;

	if (a == 0)
		a = 1e-12;
	b = real();
	return sqrt(-2 * log(a)) * cos(2 * M_PI * b);
}

/* Of many the normal approximation is enough. */
static int64_t
poisson(double mean)
{
	double least, p;
	int64_t k = 0;

	if (mean > 30) {
		k = (int64_t)(mean + sqrt(mean) * normal() + 0.5);
		return k < 0 ? 0 : k;
	}
	least = exp(-mean);
	for (p = real(); p > least; p *= real())
		k++;
	return k;
}

static void
fill_zipf(double *sum, size_t n, double from, double exponent)
{
	double all = 0;

	for (size_t i = 0; i < n; i++)
		sum[i] = all += 1 / pow((double)i + from, exponent);
}

static int
zipf(const double *sum, int n)
{
	double at = real() * sum[n - 1];
	int low = 0, high = n;

	while (low < high) {
		int mid = (low + high) / 2;

		if (sum[mid] < at)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

static void
add(struct events *e, int64_t t, int author, int tag, bool repost)
{
	e->v = mem_grow(e->v, &e->cap, e->n + 1, sizeof(*e->v));
	e->v[e->n] = (struct event){ t, author, tag, repost, e->n };
	e->n++;
}

static const char *
author_name(int author)
{
	static char name[2][16];
	static int turn;

	turn = !turn;
	if (author == CALLER)
		return "ridwankamil";
	snprintf(name[turn], sizeof(name[turn]), "w%d", author);
	return name[turn];
}

static const char *
tag_name(int tag)
{
	static char name[2][16];
	static int turn;

	turn = !turn;
	if (tag == NO_TAG)
		return "";
	if (tag == CAMPAIGN_TAG)
		return "ngepelbraga";
	if (tag <= RITUAL_TAG)
		return ritual[RITUAL_TAG - tag];
	snprintf(name[turn], sizeof(name[turn]), "t%d", tag);
	return name[turn];
}

static int
in_order(const void *a, const void *b)
{
	const struct event *x = a, *y = b;
	int by_name;

	if (x->t != y->t)
		return ORDER(x->t, y->t);
	by_name = strcmp(author_name(x->author), author_name(y->author));
	if (by_name == 0)
		by_name = strcmp(tag_name(x->tag), tag_name(y->tag));
	return by_name != 0 ? by_name : ORDER(x->order, y->order);
}

/* The posts of an hour that nobody planned, and the cascades they start. */
static void
talk(struct events *now, struct events *later, int64_t t0, double mean,
    int weekday)
{
	int64_t n = poisson(mean);

	while (n-- > 0) {
		int64_t t = t0 + below(HOUR);
		int author = zipf(authors, AUTHORS), tag = NO_TAG;
		double x = real();

		if (x < 0.25)
			tag = zipf(tags, TAGS);
		else if (x < 0.27 && weekday < 5)
			tag = RITUAL_TAG - weekday;
		add(now, t, author, tag, real() < 0.3);
		for (int k = 0; tag >= 0 && k < CASCADE && real() < 0.25; k++) {
			int64_t at = t + 1 + below(HOUR);

			add(later, at, zipf(authors, AUTHORS), tag, false);
		}
	}
}

/* Posts of the campaign to be expected in the hour that begins at t. */
static double
campaign_rate(int64_t t)
{
	int64_t may = when_days(2015, 5, 1) * DAY;

	return t < may - 14 * HOUR || t >= may + 33 * DAY ? 0 :
	    t < may ? 28 : t < may + 6 * HOUR ? 6 : t < may + 13 * HOUR ? 45 :
	    t < may + 17 * HOUR ? 160 : t < may + DAY ? 60 :
	    t < may + 2 * DAY ? 9 : t < may + 3 * DAY ? 3 : 0.3;
}

static void
campaign(struct events *now, int64_t t0)
{
	double rate = campaign_rate(t0);
	int64_t first = t0, n;

	if (t0 == when_days(2015, 4, 30) * DAY + 10 * HOUR) {
		add(now, t0 + 900, CALLER, CAMPAIGN_TAG, false);
		first = t0 + 901;
	}
	if (rate == 0)
		return;
	n = poisson(rate * (double)(t0 + HOUR - first) / HOUR);
	while (n-- > 0) {
		int64_t t = first + below((double)(t0 + HOUR - first));
		int author = zipf(authors, AUTHORS);

		add(now, t, author, CAMPAIGN_TAG, real() < 0.35);
	}
}

static void
print(const struct event *e)
{
	static unsigned long long id;
	struct buf line = { 0 };

	buf_addf(&line, "{\"id\":\"%llu\",\"created_at\":\"",
	    600000000000000000ULL + ++id);
	/* The clock is Bandung's. */
	when_write(&line, e->t - 7 * HOUR, 7 * HOUR, false);
	buf_addf(&line, "\",\"platform\":\"twitter\",\"kind\":\"%s\","
	    "\"author\":{\"handle\":\"%s\",\"followers\":%d},\"text\":\"",
	    e->repost ? "repost" : "original", author_name(e->author),
	    e->author == CALLER ? 1000000 : 10 + e->author % 997);
	if (e->tag == NO_TAG)
		buf_addz(&line, "made up\"}\n");
	else
		buf_addf(&line, "made up #%s\",\"hashtags\":[\"%s\"]}\n",
		    tag_name(e->tag), tag_name(e->tag));
	fwrite(line.p, 1, line.n, stdout);
	buf_free(&line);
}

/* Those of the later ones that come before t are now. */
static void
take_due(struct events *now, struct events *later, int64_t t)
{
	size_t kept = 0;

	for (size_t i = 0; i < later->n; i++) {
		struct event e = later->v[i];

		if (e.t < t)
			add(now, e.t, e.author, e.tag, e.repost);
		else
			later->v[kept++] = e;
	}
	later->n = kept;
}

static void
hour(struct events *now, struct events *later, int64_t t0, double mean,
    int weekday, bool called, bool no_ritual)
{
	now->n = 0;
	talk(now, later, t0, mean, weekday);
	if (called)
		campaign(now, t0);
	take_due(now, later, t0 + HOUR);
	qsort(now->v, now->n, sizeof(*now->v), in_order);
	for (size_t i = 0; i < now->n; i++) {
		if (no_ritual && now->v[i].tag <= RITUAL_TAG)
			now->v[i].tag = NO_TAG;
		print(&now->v[i]);
	}
}

int
main(int argc, char *argv[])
{
	static const double weekdays[] = { 1.05, 1.03, 1.02, 1.02, 1.05, 0.95,
		0.88 };
	double hours[] = { .45, .25, .15, .12, .2, .5, .8, .95, 1.05, 1.1,
		1.15, 1.15, 1.2, 1.15, 1.1, 1.1, 1.15, 1.25, 1.4, 1.6, 1.75,
		1.65, 1.25, .8 };
	struct events now = { 0 }, later = { 0 };
	unsigned y, m, d;
	double sum = 0;
	bool called = false, late = false;
	int64_t first;

	if (argc < 4 || sscanf(argv[2], "%4u-%2u-%2u", &y, &m, &d) != 3)
		errx(2, "usage: stream DAYS START SEED [campaign] [ritual]");
	for (int i = 4; i < argc; i++) {
		called = called || strcmp(argv[i], "campaign") == 0;
		late = late || strcmp(argv[i], "ritual") == 0;
	}
	state = strtoull(argv[3], NULL, 10);
	fill_zipf(authors, AUTHORS, 10, 0.8);
	fill_zipf(tags, TAGS, 3, 1.05);
	for (size_t i = 0; i < ARRAY_N(hours); i++)
		sum += hours[i];
	first = when_days(y, m, d);
	for (int64_t i = 0; i < strtoll(argv[1], NULL, 10); i++) {
		int weekday = (int)when_weekday(first + i) - 1;
		double level = exp(0.25 * normal());

		for (int h = 0; h < 24; h++)
			hour(&now, &later, (first + i) * DAY + h * HOUR,
			    A_DAY / 24 * (hours[h] * 24 / sum) *
			    weekdays[weekday] * level, weekday, called,
			    late && i < RITUAL_FROM);
	}
	free(now.v);
	free(later.v);
	return 0;
}
