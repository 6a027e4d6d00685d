#include "counts/corrections.h"

#include <math.h>

#include "base/number.h"
#include "json/json.h"

double
corrections_number(const struct json_node *v)
{
	double d;

	return json_real(v, &d) ? d : NAN;
}

bool
corrections_gold(const struct json_node *gold, struct corrected *c)
{
	*c = (struct corrected){ .n = 0 };
	JSON_EACH(class, gold) {
		double v[4] = { NAN, NAN, NAN, NAN };
		size_t n = 0;

		if (class->type != JSON_ARRAY || c->n == CORRECTED_MOST)
			return false;
		JSON_EACH(one, class)
			if (n < 4)
				v[n++] = corrections_number(one);
		if (!(v[0] > 0) || !(v[1] > 0) || !(v[2] >= 0) ||
		    !(v[2] <= v[1] * (1 + 1e-12)) || !(v[3] >= 0))
			return false;
		c->class[c->n++] = (struct gold_class){ v[0], v[1], v[2],
			v[3] };
		c->all += v[0];
	}
	return c->n > 0;
}

bool
corrections_sums(const struct json_node *sums, struct imputed *i)
{
	i->k = corrections_number(json_get(sums, "k"));
	i->hit = corrections_number(json_get(sums, "hit"));
	i->m = corrections_number(json_get(sums, "m"));
	i->x = corrections_number(json_get(sums, "x"));
	i->mm = corrections_number(json_get(sums, "mm"));
	i->xm = corrections_number(json_get(sums, "xm"));
	i->xx = corrections_number(json_get(sums, "xx"));
	return i->k >= 0 && i->hit >= 0 && i->m >= 0 && i->x >= 0 &&
	    i->mm >= 0 && i->xm >= 0 && i->xx >= 0;
}
