/*
 * What learning rests on: slots and Platt's probabilities beside values that
 * were computed without a library, near copies beside a search of all pairs.
 */
#include <math.h>
#include <stdbool.h>

#include "base/array.h"
#include "check.h"
#include "feature/slot.h"
#include "learn/twins.h"
#include "stats/platt.h"

static void
check_slots(void)
{
	static const struct {
		const char *feature;
		uint64_t hash;
		uint32_t slot;
	} want[] = {
		{ "w1 macet", 0x78ef2ec819993183, 139083 },
		{ "w2 jalan rusak", 0x09b425d1df060cfe, 141615 },
		{ "c3  ma", 0xf003ae5eb02a38c9, 104087 },
		{ "c4 acet", 0xd00258d46fb99563, 249271 },
	};

	for (size_t i = 0; i < ARRAY_N(want); i++) {
		uint64_t h = slot_hash(SLOT_FNV, str_of(want[i].feature));

		CHECK(h == want[i].hash && slot_of(h, 18) == want[i].slot,
		    "%s: slot %u", want[i].feature, slot_of(h, 18));
	}
}

static void
check_platt(void)
{
	static const double value[] = { -2.1, -1.5, -0.9, -0.4, -0.2, 0.1, 0.3,
	    0.8, 1.2, 2.0 };
	static const bool yes[] = { 0, 0, 0, 1, 0, 0, 1, 1, 1, 1 };
	static const double want[] = { 0.08868338942306254,
	    0.16211216801313152, 0.2778054079290745, 0.4054785787110375,
	    0.4616716677993687, 0.5473567059810147, 0.6032607658216347,
	    0.7294344969196759, 0.8099835612268278, 0.914213258175172 };
	struct platt p = platt_fit(value, yes, NULL, ARRAY_N(value));

	CHECK(fabs(p.a - -1.1453700418891604) < 1e-11 &&
	    fabs(p.b - -0.07545931413519583) < 1e-11, "platt: %.17g %.17g",
	    p.a, p.b);
	for (size_t i = 0; i < ARRAY_N(value); i++)
		CHECK(fabs(platt_probability(p, value[i]) - want[i]) < 1e-11,
		    "platt: p of %g is %.17g", value[i],
		    platt_probability(p, value[i]));
}

/* A decision met three times weighs as much as three. */
static void
check_platt_weights(void)
{
	static const double once[] = { -1, -0.5, 0.25, 0.5, 1 };
	static const bool once_yes[] = { 0, 1, 0, 1, 1 };
	static const double weight[] = { 3, 1, 2, 1, 1 };
	static const double all[] = { -1, -1, -1, -0.5, 0.25, 0.25, 0.5, 1 };
	static const bool all_yes[] = { 0, 0, 0, 1, 0, 0, 1, 1 };
	struct platt a = platt_fit(once, once_yes, weight, ARRAY_N(once));
	struct platt b = platt_fit(all, all_yes, NULL, ARRAY_N(all));

	CHECK(fabs(a.a - b.a) < 1e-11 && fabs(a.b - b.b) < 1e-11,
	    "platt: weights %.17g, copies %.17g", a.a, b.a);
}

/* Values that part yes and no perfectly give ends that are not infinite. */
static void
check_platt_parted(void)
{
	static const double value[] = { -1e300, -2, 2, 1e300 };
	static const bool yes[] = { 0, 0, 1, 1 };
	struct platt p = platt_fit(value, yes, NULL, ARRAY_N(value));

	CHECK(isfinite(p.a) && isfinite(p.b), "platt: %g %g", p.a, p.b);
}

/* Texts of few words, so that many are near copies: beside all pairs. */
enum { POSTS = 300, WORDS_MAX = 14 };

static uint64_t text[POSTS][WORDS_MAX];
static size_t text_n[POSTS];

static uint32_t
draw(uint64_t *state, uint32_t below)
{
	*state = *state * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)(*state >> 33) % below;
}

static size_t
runs_of(size_t i, uint64_t run[WORDS_MAX][3])
{
	size_t n = 0;

	for (size_t k = 0; k + 2 < text_n[i]; k++) {
		bool old = false;

		for (size_t j = 0; j < n; j++)
			old |= run[j][0] == text[i][k] &&
			    run[j][1] == text[i][k + 1] &&
			    run[j][2] == text[i][k + 2];
		if (!old)
			memcpy(run[n++], text[i] + k, sizeof(run[0]));
	}
	return n;
}

static bool
stands_in(size_t a, size_t b)
{
	uint64_t x[WORDS_MAX][3], y[WORDS_MAX][3];
	size_t m = runs_of(a, x), n = runs_of(b, y), shared = 0;

	for (size_t i = 0; i < m; i++)
		for (size_t k = 0; k < n; k++)
			shared += memcmp(x[i], y[k], sizeof(x[i])) == 0;
	return (m >= 3 || m == n) && 10 * shared >= 7 * m;
}

static void
check_twins(void)
{
	struct twins got = { 0 }, want = { 0 };
	uint64_t state = 7;

	for (size_t i = 0; i < POSTS; i++) {
		size_t from = i == 0 ? 0 : draw(&state, (uint32_t)i);

		text_n[i] = 3 + draw(&state, WORDS_MAX - 2);
		for (size_t k = 0; k < text_n[i]; k++)
			text[i][k] = k < text_n[from] && draw(&state, 12) > 0 ?
			    text[from][k] : draw(&state, 40);
		twins_add(&got, text[i], text_n[i]);
		twins_add(&want, text[i], text_n[i]);
	}
	twins_find(&got);
	for (uint32_t i = 0; i < POSTS; i++)
		for (uint32_t k = 0; k < POSTS; k++)
			if (stands_in(i, k))
				twins_join(&want, i, k);
	for (uint32_t i = 0; i < POSTS; i++)
		CHECK(twins_of(&got, i) == twins_of(&want, i),
		    "twins: post %u is of group %u, not %u", i,
		    twins_of(&got, i), twins_of(&want, i));
	twins_free(&got);
	twins_free(&want);
}

int
main(void)
{
	check_slots();
	check_platt();
	check_platt_weights();
	check_platt_parted();
	check_twins();
	return failures != 0;
}
