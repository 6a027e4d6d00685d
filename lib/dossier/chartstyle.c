#include "dossier/chartstyle.h"

#include "base/array.h"
#include "base/ascii.h"

static const char *const media[] = {
	"@media screen and (prefers-color-scheme:dark){", "@media print{" };

static const char *const properties[] = { "fill", "fill-opacity", "fill-rule",
    "font-family", "font-size", "font-variant-numeric", "font-weight",
    "height", "max-width", "paint-order", "pointer-events", "stroke",
    "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "stroke-opacity",
    "stroke-width" };

struct str
chartstyle_media(struct str s)
{
	for (size_t i = 0; i < ARRAY_N(media); i++)
		if (str_starts(s, str_of(media[i])))
			return str_of(media[i]);
	return (struct str){ 0 };
}

static bool
is_plain(char c)
{
	return ascii_letter(c) || ascii_digit(c) || ascii_blank(c) ||
	    (c != '\0' && strchr(".,:;{}#'%-_", c) != NULL);
}

static struct str
strange_sign(struct str s)
{
	while (s.n > 0) {
		const size_t n = chartstyle_media(s).n;

		if (n == 0 && !is_plain(s.p[0]))
			return str_sub(s, 0, 1);
		s = str_skip(s, n > 0 ? n : 1);
	}
	return (struct str){ 0 };
}

static bool
is_selector(struct str s)
{
	if (s.n < 2 || s.p[0] != '.' || !ascii_letter(s.p[1]))
		return false;
	for (size_t i = 0; i < s.n; i++)
		if (!ascii_letter(s.p[i]) && !ascii_digit(s.p[i]) &&
		    !ascii_blank(s.p[i]) && strchr(".-_", s.p[i]) == NULL)
			return false;
	return true;
}

/* Of selectors separated by commas one that does not begin with a class. */
static struct str
strange_selector(struct str all)
{
	struct str one;

	if (str_trim(all).n == 0)
		return STR("{");
	while (str_split(&all, ',', &one)) {
		one = str_trim(one);
		if (!is_selector(one))
			return one.n > 0 ? one : STR(",");
	}
	return (struct str){ 0 };
}

static bool
is_property(struct str name)
{
	for (size_t i = 0; i < ARRAY_N(properties); i++)
		if (str_is(name, properties[i]))
			return true;
	return false;
}

static struct str
strange_property(struct str block)
{
	struct str one;

	if (str_chr(block, '{') != SIZE_MAX)
		return STR("{");
	while (str_split(&block, ';', &one)) {
		const size_t colon = str_chr(one, ':');
		const struct str name = str_trim(str_sub(one, 0, colon));

		if (str_trim(one).n > 0 &&
		    (colon == SIZE_MAX || !is_property(name)))
			return name.n > 0 ? name : STR(":");
	}
	return (struct str){ 0 };
}

/* Of what lies between the brackets of rules. */
static struct str
strange_rule(struct str s, const char **what)
{
	bool inside = false;	/* of a rule around others */
	struct str found = { 0 }, rule;

	while (found.p == NULL && (s = str_trim(s)).n > 0) {
		*what = "the selector";
		if (!inside && (rule = chartstyle_media(s)).n > 0) {
			inside = true;
			s = str_skip(s, rule.n);
		} else if (inside && s.p[0] == '}') {
			inside = false;
			s = str_skip(s, 1);
		} else if (str_chr(s, '{') == SIZE_MAX) {
			found = s;
		} else {
			str_split(&s, '{', &rule);
			if ((found = strange_selector(rule)).p != NULL)
				break;
			*what = "the property";
			str_split(&s, '}', &rule);
			found = strange_property(rule);
		}
	}
	return found;
}

struct str
chartstyle_strange(struct str css, const char **what)
{
	const struct str sign = strange_sign(css);

	*what = "the sign";
	return sign.p != NULL ? sign : strange_rule(css, what);
}
