#include "case/office.h"

#include "base/diag.h"
#include "base/mem.h"
#include "base/number.h"
#include "codebook/codebook.h"

/* The one value of a property for a code, NULL when it has none. */
static const struct codebook_value *
value_of(const struct codebook *b, uint32_t code, const char *property)
{
	uint32_t p = codebook_property(b, str_of(property));
	const struct codebook_value *v;
	size_t n;

	if (p == CODEBOOK_NONE)
		return NULL;
	v = codebook_values(b, code, p, &n);
	if (n == 0)
		return NULL;
	if (n > 1)
		diag_die("%s:%u: <%s> has more than one %s:",
		    b->file[v[1].file].path, v[1].line,
		    diag_vis(b->code[code].path), property);
	return v;
}

static int64_t
span_of_value(const struct codebook *b, uint32_t code, const char *property,
    int64_t otherwise)
{
	const struct codebook_value *v = value_of(b, code, property);
	int64_t s;

	if (v == NULL)
		return otherwise;
	if (!number_span(v->text, &s) || s == 0)
		diag_die("%s:%u: %s: is a span of time such as 6h, 3d, 90m, "
		    "not '%s'", b->file[v->file].path, v->line, property,
		    diag_vis(v->text));
	return s;
}

static uint32_t
severity_of(const struct codebook *b, uint32_t code)
{
	const struct codebook_value *v = value_of(b, code, "severity");

	if (v == NULL)
		return 1;
	if (v->text.n != 1 || v->text.p[0] < '1' || v->text.p[0] > '3')
		diag_die("%s:%u: severity: is 1, 2 or 3, not '%s'",
		    b->file[v->file].path, v->line, diag_vis(v->text));
	return (uint32_t)(v->text.p[0] - '0');
}

struct office *
office_read(const struct codebook *b, int64_t window)
{
	struct office *all = mem_new(b->codes + 1, sizeof(*all));

	for (uint32_t i = 0; i < b->codes; i++) {
		const struct codebook_value *v = value_of(b, i, "office");

		all[i].name = v == NULL ? (struct str){ NULL, 0 } : v->text;
		all[i].limit = span_of_value(b, i, "limit", 0);
		all[i].window = span_of_value(b, i, "window", window);
		all[i].severity = severity_of(b, i);
	}
	return all;
}

bool
office_related(const struct codebook *b, uint32_t a, uint32_t c)
{
	return (a <= c && c < b->code[a].end) || (c <= a && a < b->code[c].end);
}
