#include "dimension/dimension.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/ascii.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "base/spell.h"
#include "json/json.h"

/* Members of a row: a dimension may not be called so. */
static const char *const reserved[] = {
	"row", "label", "n", "of", "unit", "summed", "share", "low", "high",
	"deff", "effective", "level", "rule", "why", "properties", "sums", "labels", "period_days",
	"distinct", "distinct_error", "days", "active_days", "per_day",
	"per_active_day", "authors", "per_author", "expected", "residual",
	"with", "n_a", "n_b", "jaccard", "phi", "lift", "edge", "n_rest",
	"of_rest", "share_rest", "log_ratio", "lrc", "ll2", "ll4", "p",
	"verdict", "verified", "real", "share_real", "real_low", "real_high"
};

bool
dimension_split(struct str *rest, struct str *spec)
{
	size_t i = 0;

	if (rest->n == 0)
		return false;
	while (i < rest->n && rest->p[i] != ',' && rest->p[i] != '=')
		i++;
	if (i < rest->n && rest->p[i] == '=')
		i = rest->n;
	*spec = str_trim(str_sub(*rest, 0, i));
	*rest = str_skip(*rest, i + 1);
	return true;
}

bool
dimension_is_reserved(struct str name)
{
	for (size_t i = 0; i < sizeof(reserved) / sizeof(*reserved); i++)
		if (str_is(name, reserved[i]))
			return true;
	return false;
}

static void
check_name(struct str name, const char *option)
{
	for (size_t i = 0; i < ARRAY_N(reserved); i++)
		if (str_is(name, reserved[i]))
			diag_die("%s %s: rows have a member of that name: give "
			    "the dimension another, as in %s my_%s=.%s", option,
			    reserved[i], option, reserved[i], reserved[i]);
}

static bool
is_dimension_name(struct str s)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i], low = (char)(c | 0x20);

		if (!ascii_lower(low) && c != '_' && c != '.' &&
		    c != '-' && !(i > 0 && ascii_digit(c)))
			return false;
	}
	return s.n > 0;
}

/* name=expression */
static void
open_expr(struct dimension *d, struct str spec, size_t equals,
    const char *option)
{
	struct str name = str_sub(spec, 0, equals);
	char *program = mem_dup(str_skip(spec, equals + 1));
	struct buf what = { 0 };

	if (!is_dimension_name(name))
		diag_die("%s %s: the name before the = may have letters, "
		    "digits, _ . and - only", option, diag_vis(spec));
	buf_addf(&what, "%s %s", option, diag_vis(name));
	d->kind = DIMENSION_EXPR;
	d->name.n = equals;
	((char *)(uintptr_t)d->name.p)[equals] = '\0';
	d->expr = expr_open(program, buf_z(&what));
	buf_free(&what);
	free(program);
}

/* path/2: cuts the depth off the path. */
static struct str
open_depth(struct dimension *d, struct str path, const char *option)
{
	size_t slash = str_chr(path, '/');
	uint64_t depth;

	if (slash == SIZE_MAX)
		return path;
	if (!str_u64(str_skip(path, slash + 1), &depth) || depth == 0 ||
	    depth > 1000)
		diag_die("%s %s: after the / stands the depth, a whole number "
		    "from 1, as in topic/1", option, diag_vis(path));
	d->depth = (size_t)depth;
	return str_sub(path, 0, slash);
}

static void
open_property(struct dimension *d, const char *option)
{
	const struct names *known = &d->book->properties;
	struct str name = str_of(d->path[1]);
	struct spell spell = spell_of(name);

	d->property = codebook_property(d->book, name);
	if (d->property != CODEBOOK_NONE && d->path_n == 2) {
		d->kind = DIMENSION_PROPERTY;
		free(d->path[--d->path_n]);	/* the record has no such member */
		return;
	}
	if (d->property != CODEBOOK_NONE)
		diag_die("%s %s: %s is a property of codes: its values have no "
		    "members", option, diag_vis(d->name), diag_vis(name));
	for (uint32_t i = 0; i < known->n; i++)
		spell_try(&spell, known->key[i]);
	if (known->n == 0)
		diag_die("%s %s: the codebook declares no properties", option,
		    diag_vis(d->name));
	diag_die("%s %s: the codebook declares no property %s%s%s%s", option,
	    diag_vis(d->name), diag_vis(name),
	    spell.best.n > 0 ? "; did you mean " : "",
	    spell.best.n > 0 ? diag_vis(spell.best) : "",
	    spell.best.n > 0 ? "?" : "");
}

static _Noreturn void
not_a_path(const struct dimension *d, const char *option)
{
	diag_die("%s '%s': not a member path such as program or author.handle",
	    option, diag_vis(d->name));
}

static void
open_path(struct dimension *d, struct str path, const char *option)
{
	struct str rest = path, part;
	const char *last;

	if (path.n == 0 || path.p[path.n - 1] == '.')
		not_a_path(d, option);
	while (str_split(&rest, '.', &part)) {
		if (part.n == 0 || d->path_n == DIMENSION_PATH_MAX)
			not_a_path(d, option);
		d->path[d->path_n++] = mem_dup(part);
	}
	last = d->path[d->path_n - 1];
	d->lower = strcmp(d->path[0], "hashtags") == 0 ||
	    strcmp(d->path[0], "mentions") == 0 || strcmp(last, "handle") == 0;
	if (d->book == NULL || !str_is(d->book->dimension, d->path[0]))
		d->book = NULL;
	else if (d->path_n > 1)
		open_property(d, option);
}

struct dimension *
dimension_open(struct str spec, const char *option, const struct codebook *book)
{
	struct dimension *d = mem_new(1, sizeof(*d));
	size_t equals = str_chr(spec, '=');
	char *copy = mem_dup(spec);

	d->name = (struct str){ copy, spec.n };
	d->part = MOMENT_PARTS;
	if (equals != SIZE_MAX) {
		open_expr(d, spec, equals, option);
	} else if ((d->part = moment_part(spec)) != MOMENT_PARTS) {
		d->kind = DIMENSION_TIME;
	} else {
		d->book = book;
		open_path(d, open_depth(d, spec, option), option);
	}
	check_name(d->name, option);
	return d;
}

bool
dimension_is_evidence(const struct dimension *d,
    const struct dimension *codes)
{
	struct str name;

	if (d->kind != DIMENSION_MEMBER || d->path_n != 2 ||
	    codes->kind != DIMENSION_MEMBER || codes->path_n != 1)
		return false;
	name = str_of(d->path[0]);
	return str_ends(name, STR("_evidence")) &&
	    str_is(str_sub(name, 0, name.n - strlen("_evidence")),
	    codes->path[0]);
}

bool
dimension_owns(const struct dimension *d, uint32_t code, uint32_t value)
{
	for (size_t i = 0; i < d->owned_n; i++)
		if (d->owned[i].code == code && d->owned[i].value == value)
			return true;
	return false;
}

struct str
dimension_cut(const struct dimension *d, struct str s)
{
	size_t parts = 0;

	if (d->depth == 0)
		return s;
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] == '/' && ++parts == d->depth)
			return str_sub(s, 0, i);
	return s;
}

/* Says of how many codes this is true; lost is NULL when they have rows. */
static void
report_codes(const struct dimension *d, const struct names *all,
    const struct dimension_lost *lost, const char *what)
{
	uint32_t n = 0, first = 0;

	for (uint32_t i = 0; i < all->n; i++) {
		if (lost == NULL &&
		    codebook_find(d->book, all->key[i]) != CODEBOOK_NONE)
			continue;
		if (n++ == 0 || str_cmp(all->key[i], all->key[first]) < 0)
			first = i;
	}
	if (n > 0 && lost == NULL)
		diag_note("%s: codes that %s: %lu, such as %s",
		    diag_vis(d->name), what, (unsigned long)n,
		    diag_vis(all->key[first]));
	else if (n > 0)
		diag_note("%s: codes that %s: %lu, such as %s; left out of "
		    "all rows and shares, in posts: %llu", diag_vis(d->name),
		    what, (unsigned long)n, diag_vis(all->key[first]),
		    (unsigned long long)lost->records);
}

/* Codes that are not in the book: it is another one than coded the records. */
static void
report_book(const struct dimension *d)
{
	static const char unknown[] = "the codebook does not have";
	struct buf bare = { 0 };

	if (d->kind != DIMENSION_PROPERTY) {
		report_codes(d, &d->values, NULL, unknown);
		return;
	}
	buf_addf(&bare, "have no %s",
	    diag_vis(d->book->properties.key[d->property]));
	report_codes(d, &d->unknown.codes, &d->unknown, unknown);
	report_codes(d, &d->bare.codes, &d->bare, buf_z(&bare));
	buf_free(&bare);
}

void
dimension_codes(const struct dimension *d, struct names *to)
{
	const struct codebook *book = d->book;

	for (uint32_t i = 0; i < book->codes; i++) {
		const struct codebook_value *v;
		size_t n;

		if (book->code[i].rules == 0)
			continue;
		if (d->kind != DIMENSION_PROPERTY) {
			names_add(to, dimension_cut(d, book->code[i].path));
			continue;
		}
		v = codebook_values(book, i, d->property, &n);
		for (size_t k = 0; k < n; k++)
			names_add(to, dimension_cut(d, v[k].text));
	}
}

void
dimension_report(const struct dimension *d)
{
	if (d->book != NULL)
		report_book(d);
	if (d->timeless > 0)
		diag_note("records that state no %s, left out of all rows and "
		    "shares: %llu", diag_vis(d->name),
		    (unsigned long long)d->timeless);
	if (d->objects > 0)
		diag_trouble("%s: values that are objects were left out: name "
		    "one of their members, as in author.handle",
		    diag_vis(d->name));
	if (d->failures > 0)
		diag_finding("%s: records on which the expression failed, so "
		    "they count as without it: %llu", diag_vis(d->name),
		    (unsigned long long)d->failures);
}

void
dimension_close(struct dimension *d)
{
	if (d == NULL)
		return;
	if (d->expr != NULL)
		expr_close(d->expr);
	for (size_t i = 0; i < d->path_n; i++)
		free(d->path[i]);
	names_free(&d->values);
	names_free(&d->unknown.codes);
	names_free(&d->bare.codes);
	json_free(&d->json);
	buf_free(&d->last);
	buf_free(&d->text);
	buf_free(&d->joined);
	buf_free(&d->lowered);
	buf_free(&d->result);
	free(d->value);
	free(d->owned);
	free(d->turn_seen);
	free((char *)(uintptr_t)d->name.p);
	free(d);
}
