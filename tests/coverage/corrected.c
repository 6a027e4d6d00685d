/*
 * What tw-agree --correct and --gold promise, through the programs themselves:
 * archives are made, tw-sample draws from them, a coder who is always right
 * fills in the sheet, tw-agree corrects. Held against what was planted.
 *
 *	corrected BUILD [studies of each setting] [seed] [the one setting]
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/mem.h"
#include "json/json.h"
#include "stats/random.h"

enum {
	DAYS = 300, A_DAY = 30, POSTS_MAX = 40000,
	SHARES = 3, SENSITIVITIES = 3, SPECIFICITIES = 3, SIZES = 3,
	MEASURES = 4
};

static const double shares[SHARES] = { .01, .04, .2 };
static const double sensitivities[SENSITIVITIES] = { .5, .8, .95 };
static const double specificities[SPECIFICITIES] = { .9, .99, .999 };
static const unsigned sizes[SIZES] = { 200, 500, 1000 };
static const char *const names[MEASURES] = { "archive", "period", "recall",
	"f1" };

struct setting {
	double share, sensitivity, specificity;
	unsigned coded;
};

/* What an archive holds. */
struct planted {
	bool truth[POSTS_MAX];
	size_t posts;
	double archive;		/* share in it, */
	double recall;		/* and of the rules in it */
	double f1;
};

struct tally {
	size_t covered[MEASURES];
	size_t told[MEASURES];
	double width[MEASURES];
	size_t no_width;
};

static const char *build;
static char folder[] = "/tmp/corrected.XXXXXX";

static FILE *
open_file(const char *name, const char *mode)
{
	char path[256];
	FILE *f;

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	f = fopen(path, mode);
	if (f == NULL) {
		perror(path);
		exit(2);
	}
	return f;
}

static double
beta(struct random *r, double a, double b)
{
	double x = random_gamma(r, a), y = random_gamma(r, b);

	return x + y > 0 ? x / (x + y) : a / (a + b);
}

/* An archive: days differ (correlation .05) and are of different size. */
static void
plant(struct random *r, const struct setting *s, struct planted *p)
{
	FILE *f = open_file("archive.ndjson", "w");
	double yes = 0, hits = 0, both = 0;

	p->posts = 0;
	for (unsigned d = 0; d < DAYS; d++) {
		double rate = beta(r, 19 * s->share, 19 * (1 - s->share));
		double mean = A_DAY * random_gamma(r, 3) / 3;
		uint64_t n = random_binomial(r, 1000000, mean / 1000000);

		for (; n > 0 && p->posts < POSTS_MAX; n--) {
			bool truth = random_real(r) < rate;
			bool hit = random_real(r) < (truth ? s->sensitivity :
			    1 - s->specificity);
			bool near = !hit && random_real(r) < (truth ? .5 : .05);

			fprintf(f, "{\"id\":\"9%08zu\",\"created_at\":\"20%02u-"
			    "%02u-%02uT10:00:00Z\",\"platform\":\"twitter\","
			    "\"kind\":\"original\",\"text\":\"a\",\"program\":"
			    "[%s],\"program_near\":[%s]}\n", p->posts, 10 +
			    d / 336, 1 + d % 336 / 28, 1 + d % 28,
			    hit ? "\"lapor\"" : "", near ? "\"lapor\"" : "");
			p->truth[p->posts++] = truth;
			yes += truth;
			hits += hit;
			both += truth && hit;
		}
	}
	fclose(f);
	p->archive = yes / (double)p->posts;
	p->recall = both / yes;
	p->f1 = 2 * both / (yes + hits);
}

static void
run(const char *command)
{
	char line[1024];

	snprintf(line, sizeof(line), "cd %s && PATH=%s:$PATH && %s", folder,
	    build, command);
	if (system(line) != 0) {
		fprintf(stderr, "this fails: %s\n", line);
		exit(2);
	}
}

/* The coder: every drawn post, as it was planted. */
static void
fill(const struct planted *p)
{
	FILE *in = open_file("sheet.csv", "r"), *out = open_file("ana.csv", "w");
	char line[4096];

	fputs("id,lapor,none\n", out);
	while (fgets(line, sizeof(line), in) != NULL) {
		const char *id = strchr(line, '9');
		size_t n;

		if (id == NULL || sscanf(id + 1, "%8zu", &n) != 1 ||
		    n >= p->posts)
			continue;
		fprintf(out, "9%08zu,%s\n", n, p->truth[n] ? "y," : ",x");
	}
	fclose(in);
	fclose(out);
}

static double
number(const struct json_node *row, const char *name)
{
	const struct json_node *v = json_get(row, name);
	double d;

	return v != NULL && str_real(json_raw(v), &d) ? d : NAN;
}

/* The first row of a file of rows. */
static const struct json_node *
first_row(const char *name, struct json *json, char *line, size_t room)
{
	FILE *f = open_file(name, "r");
	bool good = fgets(line, (int)room, f) != NULL &&
	    json_scan(json, str_of(line), 4);

	fclose(f);
	if (!good) {
		fprintf(stderr, "%s: no row\n", name);
		exit(2);
	}
	return json->node;
}

static void
hold(struct tally *t, size_t m, double truth, double low, double high)
{
	if (isnan(low) || isnan(high) || isnan(truth))
		return;
	t->told[m]++;
	t->covered[m] += low <= truth && truth <= high;
	t->width[m] += high - low;
	t->no_width += m < 2 && !(high > low);
}

static void
study(struct random *r, const struct setting *s, bool optimal, struct tally *t)
{
	static struct planted p;
	struct json json = { 0 };
	const struct json_node *row;
	char line[8192], command[256];

	plant(r, s, &p);
	snprintf(command, sizeof(command), "tw-sample -c book.codebook -n %u "
	    "--allocate %s --design design.ndjson -o csv archive.ndjson "
	    "> sheet.csv 2> said", s->coded, optimal ? "optimal" : "equal");
	run(command);
	fill(&p);
	run("tw-agree -c book.codebook --design design.ndjson --gold ana.csv "
	    "--correct --of records archive.ndjson > corrected 2> said");
	run("tw-agree -c book.codebook --design design.ndjson --gold ana.csv "
	    "--part gold archive.ndjson > gold 2> said");
	row = first_row("corrected", &json, line, sizeof(line));
	hold(t, 0, p.archive, number(row, "archive_low"),
	    number(row, "archive_high"));
	hold(t, 1, s->share, number(row, "low"), number(row, "high"));
	row = first_row("gold", &json, line, sizeof(line));
	hold(t, 2, p.recall, number(row, "recall_low"),
	    number(row, "recall_high"));
	hold(t, 3, p.f1, number(row, "f1_low"), number(row, "f1_high"));
	json_free(&json);
}

static void
write_book(void)
{
	FILE *f = open_file("book.codebook", "w");

	fputs("codebook 1\ndimension: program\n\n* lapor LAPOR!\n  lapor\n", f);
	fclose(f);
}

/* Whether each measure is covered as promised, on average and at worst. */
static int
judge(const double *sum, const double *least, size_t settings, size_t runs)
{
	/* Three standard errors of one setting may be chance. */
	double slack = 3 * sqrt(.9 * .1 / (double)runs);
	int bad = 0;

	for (size_t m = 0; m < MEASURES; m++) {
		double mean = sum[m] / (double)settings;
		bool good = mean >= .94 && (m > 1 || mean <= .975) &&
		    least[m] >= .90 - slack;

		printf("%s: mean %.4f, least %.4f of %zu settings: %s\n",
		    names[m], mean, least[m], settings, good ? "as promised" :
		    "NOT as promised");
		bad |= !good;
	}
	return bad;
}

int
main(int argc, char *argv[])
{
	size_t runs = argc > 2 ? strtoul(argv[2], NULL, 10) : 40, settings = 0;
	uint64_t seed = argc > 3 ? strtoull(argv[3], NULL, 10) : 7;
	double sum[MEASURES] = { 0 }, least[MEASURES] = { 1, 1, 1, 1 };
	size_t no_width = 0, only = argc > 4 ? strtoul(argv[4], NULL, 10) :
	    SIZE_MAX;

	if (argc < 2 || mkdtemp(folder) == NULL)
		return 2;
	build = realpath(argv[1], NULL);
	write_book();
	for (unsigned i = 0; i < SHARES * SENSITIVITIES * SPECIFICITIES * SIZES;
	    i++) {
		const struct setting s = { shares[i % 3],
			sensitivities[i / 3 % 3], specificities[i / 9 % 3],
			sizes[i / 27] };
		struct tally t = { .no_width = 0 };

		if (only != SIZE_MAX && i != only)
			continue;
		for (size_t k = 0; k < runs; k++) {
			struct random r = random_stream(seed, i * 100000 + k);

			study(&r, &s, k % 2 == 0, &t);
		}
		printf("share %.2f sens %.2f spec %.3f coded %4u:", s.share,
		    s.sensitivity, s.specificity, s.coded);
		for (size_t m = 0; m < MEASURES; m++) {
			double c = t.told[m] == 0 ? 1 : (double)t.covered[m] /
			    (double)t.told[m];

			sum[m] += c;
			least[m] = fmin(least[m], c);
			printf("  %s %.3f (%.4f)", names[m], c,
			    t.width[m] / fmax(1, (double)t.told[m]));
		}
		printf("\n");
		fflush(stdout);
		settings++;
		no_width += t.no_width;
	}
	printf("shares without width: %zu\n", no_width);
	return judge(sum, least, settings, runs) | (no_width > 0);
}
