#include "stream/hll.h"

#include <math.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "base/mem.h"

enum {
	FEW = 2048,
	RANKS = 64 - HLL_BITS	/* the largest value of a register, less 1 */
};

/* Where register i stands in the list, or would stand. */
static size_t
place_of_register(const struct hll *h, uint32_t i)
{
	size_t low = 0, high = h->n;

	while (low < high) {
		size_t mid = (low + high) / 2;

		if (h->few[mid] >> 8 < i)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

static void
spread(struct hll *h)
{
	h->all = mem_new(HLL_REGISTERS, 1);
	for (size_t i = 0; i < h->n; i++)
		h->all[h->few[i] >> 8] = (uint8_t)h->few[i];
	free(h->few);
	h->few = NULL;
	h->n = h->cap = 0;
}

/* Raises register i to value. */
static void
raise_to(struct hll *h, uint32_t i, uint8_t value)
{
	size_t at;

	if (h->all == NULL && h->n == FEW)
		spread(h);
	if (h->all != NULL) {
		if (h->all[i] < value)
			h->all[i] = value;
		return;
	}
	at = place_of_register(h, i);
	if (at < h->n && h->few[at] >> 8 == i) {
		if ((uint8_t)h->few[at] < value)
			h->few[at] = i << 8 | value;
		return;
	}
	h->few = mem_grow(h->few, &h->cap, h->n + 1, sizeof(*h->few));
	memmove(h->few + at + 1, h->few + at, (h->n - at) * sizeof(*h->few));
	h->few[at] = i << 8 | value;
	h->n++;
}

void
hll_add(struct hll *h, uint64_t hash)
{
	uint64_t rest = hash << HLL_BITS;
	int zeros = rest == 0 ? RANKS : __builtin_clzll(rest);

	raise_to(h, (uint32_t)(hash >> RANKS), (uint8_t)(zeros + 1));
}

static double
sigma(double x)
{
	double y = 1, z = x, before;

	if (x == 1)
		return INFINITY;
	do {
		x *= x;
		before = z;
		z += x * y;
		y += y;
	} while (z != before);
	return z;
}

static double
tau(double x)
{
	double y = 1, z = 1 - x, before;

	if (x == 0 || x == 1)
		return 0;
	do {
		x = sqrt(x);
		before = z;
		y *= 0.5;
		z -= (1 - x) * (1 - x) * y;
	} while (z != before);
	return z / 3;
}

double
hll_estimate(const struct hll *h)
{
	const double m = HLL_REGISTERS;
	size_t with[RANKS + 2] = { 0 };	/* registers by value */
	double z;

	if (h->all == NULL) {
		with[0] = HLL_REGISTERS - h->n;
		for (size_t i = 0; i < h->n; i++)
			with[(uint8_t)h->few[i]]++;
	} else {
		for (size_t i = 0; i < HLL_REGISTERS; i++)
			with[h->all[i]]++;
	}
	z = m * tau(1 - (double)with[RANKS + 1] / m);
	for (size_t k = RANKS; k >= 1; k--)
		z = 0.5 * (z + (double)with[k]);
	z += m * sigma((double)with[0] / m);
	return m * m / (2 * log(2) * z);
}

/* A register is four letters: its number in base 36, then its value. */
static void
write_register(struct buf *out, uint32_t i, uint8_t value)
{
	const char *digit = "0123456789abcdefghijklmnopqrstuvwxyz"
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

	buf_addc(out, digit[i / 1296]);
	buf_addc(out, digit[i / 36 % 36]);
	buf_addc(out, digit[i % 36]);
	buf_addc(out, digit[value]);
}

void
hll_write(struct buf *out, const struct hll *h)
{
	for (size_t i = 0; i < h->n; i++)
		write_register(out, h->few[i] >> 8, (uint8_t)h->few[i]);
	for (uint32_t i = 0; h->all != NULL && i < HLL_REGISTERS; i++)
		if (h->all[i] > 0)
			write_register(out, i, h->all[i]);
}

static uint32_t
read_digit(char c)
{
	if (ascii_digit(c))
		return (uint32_t)(c - '0');
	if (ascii_lower(c))
		return (uint32_t)(c - 'a') + 10;
	if (c >= 'A' && c <= 'Z')
		return (uint32_t)(c - 'A') + 36;
	return UINT32_MAX / 8192;
}

bool
hll_merge(struct hll *h, struct str s)
{
	if (s.n % 4 != 0)
		return false;
	for (; s.n > 0; s = str_skip(s, 4)) {
		uint32_t i = read_digit(s.p[0]) * 1296 +
		    read_digit(s.p[1]) * 36 + read_digit(s.p[2]);
		uint32_t value = read_digit(s.p[3]);

		if (i >= HLL_REGISTERS || value == 0 || value > RANKS + 1)
			return false;
		raise_to(h, i, (uint8_t)value);
	}
	return true;
}

void
hll_union(struct hll *h, const struct hll *other)
{
	for (size_t i = 0; i < other->n; i++)
		raise_to(h, other->few[i] >> 8, (uint8_t)other->few[i]);
	for (uint32_t i = 0; other->all != NULL && i < HLL_REGISTERS; i++)
		if (other->all[i] > 0)
			raise_to(h, i, other->all[i]);
}

void
hll_free(struct hll *h)
{
	free(h->few);
	free(h->all);
	*h = (struct hll){ 0 };
}
