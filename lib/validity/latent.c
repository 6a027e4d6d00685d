#include "validity/latent.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

#include "base/mem.h"

static double
majority(const struct latent_pattern *p)
{
	int yes = __builtin_popcount(p->yes & p->coded);
	int all = __builtin_popcount(p->coded);

	return all == 0 ? 0 : 2 * yes > all ? 1 : 2 * yes == all ? 0.5 : 0;
}

/* Share, sensitivities and specificities that these posteriors say. */
static void
maximise(struct latent *l, const struct latent_pattern *p, size_t n,
    size_t coders, const double *posterior)
{
	double yes = 0, all = 0;

	for (size_t i = 0; i < n; i++) {
		yes += p[i].times * posterior[i];
		all += p[i].times;
	}
	l->share = yes / all;
	for (size_t c = 0; c < coders; c++) {
		double hit = 0, positive = 0, right = 0, negative = 0;

		for (size_t i = 0; i < n; i++) {
			double t = p[i].times * posterior[i];
			double f = p[i].times - t;

			if (!(p[i].coded >> c & 1))
				continue;
			positive += t;
			negative += f;
			if (p[i].yes >> c & 1)
				hit += t;
			else
				right += f;
		}
		l->sensitivity[c] = positive > 0 ? hit / positive : NAN;
		l->specificity[c] = negative > 0 ? right / negative : NAN;
	}
}

/* The posterior that a post of this pattern has the code. */
static double
posterior_of(const struct latent *l, const struct latent_pattern *p,
    size_t coders)
{
	double yes = l->share, no = 1 - l->share;

	for (size_t c = 0; c < coders; c++) {
		const double se = l->sensitivity[c], sp = l->specificity[c];

		if (!(p->coded >> c & 1))
			continue;
		if (!isnan(se))
			yes *= p->yes >> c & 1 ? se : 1 - se;
		if (!isnan(sp))
			no *= p->yes >> c & 1 ? 1 - sp : sp;
	}
	return yes + no > 0 ? yes / (yes + no) : majority(p);
}

struct latent
latent_classes(const struct latent_pattern *p, size_t n, size_t coders,
    double *posterior)
{
	double *own = mem_new(n + 1, sizeof(*own)), moved = 1;
	struct latent l = { .share = NAN };

	assert(coders <= LATENT_CODERS);
	for (size_t i = 0; i < n; i++)
		own[i] = majority(&p[i]);
	while (n > 0 && moved >= 1e-12 && l.rounds < LATENT_ROUNDS) {
		moved = 0;
		maximise(&l, p, n, coders, own);
		for (size_t i = 0; i < n; i++) {
			double next = posterior_of(&l, &p[i], coders);

			moved = fmax(moved, fabs(next - own[i]));
			own[i] = next;
		}
		l.rounds++;
	}
	for (size_t i = 0; posterior != NULL && i < n; i++)
		posterior[i] = own[i];
	free(own);
	return l;
}
