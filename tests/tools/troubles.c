/*
 * troubles SEED: 5,000 made-up posts about 800 troubles of a made-up city,
 * in order of time; "extra":{"trouble":N} says which one a post is of.
 * troubles gazetteer: the city, as tw-gazetteer(5) has it: 12 districts of 8
 * streets, each with a market near it.
 *
 * Among them are streets where the same thing happens a month or two later,
 * the same words about two districts in one hour, and one flood that 60 people
 * tell of in 9 ways. Half of what is about a trouble names its street; others
 * the market, the district or nothing, answer, or copy.
 */
#include <inttypes.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
	TROUBLES = 800, POSTS = 5000, FLOOD = 60, TWINS = 40, ECHOES = 40,
	DISTRICTS = 12, STREETS = 96, TOPICS = 8, DAYS = 180, WAYS = 9
};

/* Hours for which a trouble of a topic is told of, and for which it is one. */
static const struct {
	const char *words;
	int64_t told, window;
} topics[TOPICS] = {
	{ "lampu mati", 240, 336 }, { "lubang besar", 600, 720 },
	{ "banjir", 12, 24 }, { "kebakaran", 3, 6 },
	{ "air tidak mengalir", 48, 72 }, { "sampah menumpuk", 120, 168 },
	{ "pohon tumbang", 12, 24 }, { "parkir liar", 96, 168 }
};

static const char *const district_name[DISTRICTS] = {
	"Balawarna", "Citrasari", "Dermagalih", "Gunungwangi", "Jatimekar",
	"Kertabumi", "Lembahjaya", "Mandalasari", "Nusawangi", "Purbasari",
	"Ratnawangi", "Sindangmulya"
};

struct trouble {
	int topic, street;
	int64_t start;	/* seconds since 1 January 2015, UTC */
	int posts;
};

struct post {
	int64_t t;
	int id, trouble, author, answers;	/* answers: an id, or 0 */
	char text[160];
};

static uint64_t state;

/* SplitMix64 (Steele, Lea & Flood 2014). */
static uint64_t
draw(void)
{
	uint64_t z = state += 0x9e3779b97f4a7c15;

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
	z = (z ^ z >> 27) * 0x94d049bb133111eb;
	return z ^ z >> 31;
}

/* One of 0 .. n - 1. */
static int
below(int n)
{
	return (int)(draw() % (uint64_t)n);
}

static void
street_name(int street, char name[16])
{
	static const char *const first[] = { "bara", "ceri", "dani", "fira",
		"gora", "kuma", "leta", "miru", "nara", "pela", "ruka", "sona" };
	static const char *const last[] = { "bangi", "dotan", "gemil", "kenda",
		"lokan", "mapir", "sebul", "tuwas" };

	sprintf(name, "%s%s", first[street / 8], last[street % 8]);
}

/* Whether another trouble of this kind is, or may be told of, there then. */
static bool
is_taken(const struct trouble *all, int n, const struct trouble *t)
{
	int64_t apart = (topics[t->topic].told + topics[t->topic].window) *
	    3600;

	for (int i = 0; i < n; i++)
		if (all[i].topic == t->topic && all[i].street == t->street &&
		    llabs(all[i].start - t->start) <= apart)
			return true;
	return false;
}

static void
plant(struct trouble *all)
{
	int sum = 0;

	for (int i = 0; i < TROUBLES; i++) {
		struct trouble *t = &all[i];

		t->posts = 1 + (int)(-log(((double)draw() + 1) / 0x1p64) * 5);
		do {
			t->topic = below(TOPICS);
			t->street = below(STREETS);
			t->start = (int64_t)below(DAYS * 86400);
			if (i > 0 && i <= TWINS) {
				/* A lamp, and one in its street later. */
				t->topic = 0;
				if (i % 2 == 0)
					t->street = all[i - 1].street;
			} else if (i <= TWINS + ECHOES && i > 0 && i % 2 == 0) {
				t->topic = all[i - 1].topic;
				t->start = all[i - 1].start + below(3600);
				t->street = (all[i - 1].street + 8 +
				    below(STREETS - 16)) % STREETS;
			}
			if (i == 0)
				t->topic = 2;
		} while (is_taken(all, i, t));
		sum += t->posts = i == 0 ? FLOOD : t->posts;
	}
	for (; sum < POSTS; sum++)
		all[1 + below(TROUBLES - 1)].posts++;
	while (sum > POSTS) {
		int i = 1 + below(TROUBLES - 1);

		sum -= all[i].posts > 1;
		all[i].posts -= all[i].posts > 1;
	}
}

/* One of 9 ways to tell of a trouble. */
static void
tell(char *out, const struct trouble *t, int way)
{
	const char *what = topics[t->topic].words;
	const char *district = district_name[t->street / 8];
	char s[16];

	street_name(t->street, s);
	switch (way) {
	case 0: sprintf(out, "%s di jl %s", what, s); break;
	case 1: sprintf(out, "jl %s %s lagi", s, what); break;
	case 2: sprintf(out, "tolong pak, %s di jl %s sudah lama", what, s); break;
	case 3: sprintf(out, "%s di jalan %s kec %s", what, s, district); break;
	case 4: sprintf(out, "%s dekat pasar %s", what, s); break;
	case 5: sprintf(out, "depan pasar %s %s, parah sekali", s, what); break;
	case 6: sprintf(out, "kapan beres? jl. %s %s terus", s, what); break;
	case 7: sprintf(out, "min %s nih jl %s", what, s); break;
	default: sprintf(out, "%s di %s tolong dicek", what, district);
	}
}

/* What one says of a trouble, of which n posts are there already. */
static void
write_post(struct post *p, const struct trouble *t, const struct post *earlier,
    int n, bool flood)
{
	int kind = below(100);

	p->answers = 0;
	if (flood || n == 0 || kind < 62) {
		tell(p->text, t, flood ? n % WAYS : below(WAYS - 1));
	} else if (kind < 72) {
		p->answers = earlier[below(n)].id;
		sprintf(p->text, "masih sama pak, %d orang menunggu", below(90));
	} else if (kind < 88) {
		/* The first tells of it; answers and copies are not copied. */
		const struct post *copied = &earlier[below(n)];

		if (copied->answers != 0 || copied->text[0] == '@')
			copied = earlier;
		sprintf(p->text, "@pemkot %s https://example.org/%d",
		    copied->text, below(1000));
	} else if (kind < 96) {
		tell(p->text, t, WAYS - 1);
	} else {
		sprintf(p->text, "%s sudah %d hari %d malam",
		    topics[t->topic].words, 1 + below(40), 1 + below(40));
	}
}

static int
by_time(const void *a, const void *b)
{
	const struct post *x = a, *y = b;

	return x->t != y->t ? (x->t > y->t) - (x->t < y->t) :
	    (x->id > y->id) - (x->id < y->id);
}

static void
print_post(const struct post *p)
{
	const int64_t january = 1420070400;
	time_t t = (time_t)(january + p->t);
	struct tm tm;

	gmtime_r(&t, &tm);
	printf("{\"id\":\"%d\",\"created_at\":\"%04d-%02d-%02dT%02d:%02d:%02dZ\""
	    ",\"platform\":\"twitter\",\"kind\":\"%s\",\"author\":{\"handle\":"
	    "\"w%d\"},\"text\":\"%s\"", p->id, tm.tm_year + 1900,
	    tm.tm_mon + 1, tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec,
	    p->answers != 0 ? "reply" : "original", p->author, p->text);
	if (p->answers != 0)
		printf(",\"reply_to\":{\"id\":\"%d\"}", p->answers);
	printf(",\"extra\":{\"trouble\":%d}}\n", p->trouble);
}

static void
print_posts(void)
{
	static struct trouble all[TROUBLES];
	static struct post post[POSTS];
	int n = 0;

	plant(all);
	for (int i = 0; i < TROUBLES; i++) {
		int first = n;
		int64_t told = topics[all[i].topic].told * 3600;
		int64_t t = all[i].start;

		for (int k = 0; k < all[i].posts; k++) {
			struct post *p = &post[n];

			p->id = 1000 + n++;
			p->trouble = i;
			p->author = i == 0 ? k : 100 + below(2000);
			/* The first tells of it, the others in its time. */
			p->t = t;
			write_post(p, &all[i], &post[first], k, i == 0);
			t = all[i].start + told * (k + 1) / all[i].posts;
		}
	}
	qsort(post, POSTS, sizeof(*post), by_time);
	for (int i = 0; i < POSTS; i++)
		print_post(&post[i]);
}

/* Districts 3 km apart, their streets on a ring of 1,000 m. */
static void
print_city(void)
{
	const double degree = 111195, turn = 2 * acos(-1) / 8;
	char s[16];

	puts("kind\tid\tname\tin\tlat\tlon\tradius_m");
	puts("head\tgazetteer\t1\t\t\t\t");
	puts("head\tlevels\tdistrict\t\t\t\t");
	puts("head\twords\tid-places\t\t\t\t");
	for (int d = 0; d < DISTRICTS; d++)
		printf("district\td%d\t%s\t\t%.6f\t%.6f\t1400\n", d,
		    district_name[d], d / 4 * 3000 / degree,
		    d % 4 * 3000 / degree);
	for (int i = 0; i < STREETS; i++) {
		double lat = i / 8 / 4 * 3000 + 1000 * sin(i % 8 * turn);
		double lon = i / 8 % 4 * 3000 + 1000 * cos(i % 8 * turn);

		street_name(i, s);
		printf("street\tjalan-%s\tJalan %s\td%d\t%.6f\t%.6f\t250\n", s,
		    s, i / 8, lat / degree, lon / degree);
		printf("market\tpasar-%s\tPasar %s\td%d\t%.6f\t%.6f\t50\n", s,
		    s, i / 8, (lat + 150) / degree, lon / degree);
	}
}

int
main(int argc, char *argv[])
{
	if (argc == 2 && strcmp(argv[1], "gazetteer") == 0) {
		print_city();
	} else if (argc == 2) {
		state = strtoull(argv[1], NULL, 10);
		print_posts();
	} else {
		fputs("usage: troubles SEED | troubles gazetteer\n", stderr);
		return 2;
	}
	return 0;
}
