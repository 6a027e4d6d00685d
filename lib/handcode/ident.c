#include "handcode/ident.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"

enum {
	KEPT = 15,	/* digits that a spreadsheet keeps */
	DIGITS_MAX = 19	/* that surely fit in 64 bits */
};

/* A number as it is written: value = digits shown, then zeros. */
struct written {
	uint64_t value;		/* with its zeros */
	unsigned digits;	/* of the whole */
	unsigned shown;		/* that can be trusted */
};

static int
by_value(const void *a, const void *b)
{
	const struct ident_number *x = a, *y = b;

	if (x->value != y->value)
		return x->value < y->value ? -1 : 1;
	return (x->post > y->post) - (x->post < y->post);
}

void
ident_open(struct ident *s, const struct drawn *d, struct names *posts)
{
	*s = (struct ident){ .design = d, .posts = posts };
	if (d == NULL)
		return;
	s->number = mem_new(d->ids.n, sizeof(*s->number));
	for (uint32_t i = 0; i < d->ids.n; i++) {
		struct str id = d->ids.key[i];
		uint64_t value;

		(void)names_add(posts, id);
		if (id.n > KEPT && id.n <= DIGITS_MAX && id.p[0] != '0' &&
		    str_digits(id) && str_u64(id, &value))
			s->number[s->n++] = (struct ident_number){ value,
				(uint32_t)id.n, i };
	}
	qsort(s->number, s->n, sizeof(*s->number), by_value);
}

/* ="123" and '123 as 123. */
static struct str
bare(struct str id)
{
	id = str_trim(id);
	if (str_starts(id, STR("=\"")) && str_ends(id, STR("\"")) && id.n > 3)
		return str_sub(id, 2, id.n - 1);
	return str_starts(id, STR("'")) ? str_skip(id, 1) : id;
}

static uint64_t
ten_to(unsigned n)
{
	uint64_t v = 1;

	while (n-- > 0)
		v *= 10;
	return v;
}

/* 6.75127E+17 and 6,75127e17; false when s is no such number. */
static bool
scientific(struct str s, struct written *w)
{
	uint64_t mantissa = 0, exponent;
	size_t e = str_chr(s, 'E');
	unsigned digits = 0;

	if (e == SIZE_MAX)
		e = str_chr(s, 'e');
	if (e == SIZE_MAX || e == 0)
		return false;
	for (size_t i = 0; i < e; i++) {
		if (i == 1 && (s.p[i] == '.' || s.p[i] == ','))
			continue;
		if (s.p[i] < '0' || s.p[i] > '9' || ++digits > DIGITS_MAX)
			return false;
		mantissa = mantissa * 10 + (uint64_t)(s.p[i] - '0');
	}
	s = str_skip(s, e + 1);
	if (str_starts(s, STR("+")))
		s = str_skip(s, 1);
	if (!str_digits(s) || !str_u64(s, &exponent) || digits == 0 ||
	    exponent + 1 < digits || exponent >= DIGITS_MAX)
		return false;
	w->digits = (unsigned)exponent + 1;
	w->shown = digits;
	w->value = mantissa * ten_to(w->digits - digits);
	return true;
}

/* A double as it prints in so many digits (0: in all it has), with zeros. */
static uint64_t
printed(double real, int digits)
{
	char text[64];
	uint64_t v = 0;

	if (digits > 0) {
		snprintf(text, sizeof(text), "%.*e", digits - 1, real);
		real = strtod(text, NULL);
	}
	snprintf(text, sizeof(text), "%.0f", real);
	for (int i = 0; text[i] != '\0'; i++)
		v = v * 10 + (uint64_t)(digits == 0 || i < digits ?
		    text[i] - '0' : 0);
	return v;
}

/* Whether v is how the double nearest to real prints, in any usual way. */
static bool
prints_as(double real, uint64_t v)
{
	return printed(real, 16) == v || printed(real, 17) == v ||
	    printed(real, 0) == v;
}

/* Whether an id ends in zeros after the digits that a spreadsheet keeps. */
static bool
ends_in_zeros(struct str id)
{
	if (!str_digits(id) || id.n <= KEPT || id.n > DIGITS_MAX)
		return false;
	for (size_t i = KEPT; i < id.n; i++)
		if (id.p[i] != '0')
			return false;
	return true;
}

/* Whether a number so written may be another one, rounded. */
static bool
is_rounded(struct str s, struct written *w)
{
	if (scientific(s, w))
		return true;
	if (!str_digits(s) || s.n <= KEPT || s.n > DIGITS_MAX ||
	    s.p[0] == '0' || !str_u64(s, &w->value))
		return false;
	w->digits = (unsigned)s.n;
	w->shown = KEPT;
	return ends_in_zeros(s) || prints_as((double)w->value, w->value);
}

/* v cut to so many of its digits, and rounded. */
static uint64_t
cut_to(uint64_t v, unsigned digits, unsigned shown, bool up)
{
	const uint64_t unit = ten_to(digits > shown ? digits - shown : 0);
	const uint64_t cut = v / unit * unit;

	return up && v - cut >= unit - unit / 2 ? cut + unit : cut;
}

/*
 * Whether v becomes what is written: cut or rounded to the digits shown, as a
 * double, or as the double that a spreadsheet keeps of its first 15 digits.
 */
static bool
becomes(uint64_t v, const struct written *w)
{
	for (int up = 0; up < 2; up++) {
		uint64_t kept = cut_to(v, w->digits, KEPT, up);

		if (cut_to(v, w->digits, w->shown, up) == w->value ||
		    prints_as((double)kept, w->value))
			return true;
	}
	return prints_as((double)v, w->value);
}

/* The digits that a link ends with, or has before a ? or #. */
static struct str
id_in(struct str url)
{
	size_t end = 0, from;

	while (end < url.n && url.p[end] != '?' && url.p[end] != '#')
		end++;
	while (end > 0 && url.p[end - 1] == '/')
		end--;
	for (from = end; from > 0 && url.p[from - 1] != '/'; from--)
		;
	return str_sub(url, from, end);
}

static uint32_t
refuse(struct ident *s, const char **why)
{
	*why = buf_z(&s->why);
	return IDENT_NONE;
}

/* The one post whose id becomes what is written. */
static uint32_t
by_digits(struct ident *s, struct str id, const struct written *w,
    const char **why)
{
	const unsigned kept = w->shown < KEPT ? w->shown : KEPT;
	const uint64_t unit = ten_to(w->digits > kept ? w->digits - kept : 0);
	const uint64_t least = w->value > unit ? w->value - unit : 0;
	uint32_t found[3];
	size_t low = 0, high = s->n, fits = 0;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (s->number[mid].value < least)
			low = mid + 1;
		else
			high = mid;
	}
	for (; low < s->n && s->number[low].value - least <= 2 * unit; low++)
		if (s->number[low].digits == w->digits &&
		    becomes(s->number[low].value, w)) {
			if (fits < 3)
				found[fits] = s->number[low].post;
			fits++;
		}
	if (fits == 1) {
		s->by_digits += !str_eq(id, s->posts->key[found[0]]);
		return found[0];
	}
	buf_clear(&s->why);
	if (fits == 0)
		buf_addf(&s->why, "id %s is not in the design", diag_vis(id));
	else
		buf_addf(&s->why, "id %s was rounded by a spreadsheet and fits "
		    "%zu posts of the sample: %s, %s%s", diag_vis(id), fits,
		    diag_vis(s->posts->key[found[0]]),
		    diag_vis(s->posts->key[found[1]]),
		    fits > 2 ? " ..." : "");
	return refuse(s, why);
}

/* Without a design every id is a post, but for those that are visibly hurt. */
static uint32_t
any_post(struct ident *s, struct str id, const char **why)
{
	struct written w;

	buf_clear(&s->why);
	if (id.n == 0) {
		buf_addz(&s->why, "no id");
		return refuse(s, why);
	}
	if (scientific(id, &w) && w.digits > KEPT) {
		buf_addf(&s->why, "id %s was rounded by a spreadsheet: give "
		    "--design, which has the whole ids", diag_vis(id));
		return refuse(s, why);
	}
	return names_add(s->posts, id);
}

/* The row has a whole id: its text is known now. */
static void
learn_text(struct ident *s, struct str text, uint32_t post)
{
	uint64_t hash = hash_str(text);
	uint32_t n = s->texts.n, i;

	if (text.n == 0)
		return;
	i = names_add(&s->texts, (struct str){ (const char *)&hash,
	    sizeof(hash) });
	s->text_post = mem_grow(s->text_post, &s->text_cap, s->texts.n,
	    sizeof(*s->text_post));
	if (i == n)
		s->text_post[i] = post;
	else if (s->text_post[i] != post)
		s->text_post[i] = IDENT_NONE;
}

uint32_t
ident_by_text(const struct ident *s, struct str text)
{
	uint64_t hash = hash_str(text);
	uint32_t i = text.n == 0 ? NAMES_NONE : names_find(&s->texts,
	    (struct str){ (const char *)&hash, sizeof(hash) });

	return i == NAMES_NONE ? IDENT_NONE : s->text_post[i];
}

/* The post whose id a spreadsheet has rounded to this. */
static uint32_t
recover(struct ident *s, struct str id, const struct ident_row *row,
    const struct written *w, const char **why)
{
	uint32_t post = row->url.n == 0 ? NAMES_NONE :
	    names_find(&s->design->ids, id_in(row->url));

	if (post != NAMES_NONE) {
		s->by_url += !str_eq(id, s->posts->key[post]);
		return post;
	}
	post = ident_by_text(s, row->text);
	if (post != IDENT_NONE) {
		s->by_text += !str_eq(id, s->posts->key[post]);
		return post;
	}
	return by_digits(s, id, w, why);
}

uint32_t
ident_find(struct ident *s, const struct ident_row *row, const char **why)
{
	struct str id = bare(row->id);
	struct written w;
	uint32_t post;

	*why = NULL;
	if (s->design == NULL)
		return any_post(s, id, why);
	post = names_find(&s->design->ids, id);
	/* One that ends in zeros may be its own id, or another one rounded. */
	if (post != NAMES_NONE && !ends_in_zeros(id)) {
		learn_text(s, row->text, post);
		return post;
	}
	if (is_rounded(id, &w))
		return recover(s, id, row, &w, why);
	buf_clear(&s->why);
	if (id.n == 0)
		buf_addz(&s->why, "no id");
	else
		buf_addf(&s->why, "id %s is not in the design", diag_vis(id));
	return refuse(s, why);
}

void
ident_report(const struct ident *s)
{
	if (s->by_url > 0)
		diag_note("ids that a spreadsheet rounded and that were "
		    "recovered from url: %zu", s->by_url);
	if (s->by_text > 0)
		diag_note("ids that a spreadsheet rounded and that were "
		    "recovered from text: %zu", s->by_text);
	if (s->by_digits > 0)
		diag_note("ids that a spreadsheet rounded and that were "
		    "recovered because one post alone fits: %zu", s->by_digits);
}

void
ident_free(struct ident *s)
{
	free(s->number);
	free(s->text_post);
	names_free(&s->texts);
	buf_free(&s->why);
	*s = (struct ident){ 0 };
}
