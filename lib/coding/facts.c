#include "coding/facts.h"

#include <assert.h>
#include <stdlib.h>

#include "base/ascii.h"
#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "base/multimap.h"
#include "json/json.h"
#include "rule/rule.h"

enum { DAY = 10 };	/* bytes of 2013-10-18 */

void
facts_of(struct facts *f, const struct record *record,
    const struct json_node *urls)
{
	f->record = record;
	f->links = urls;
	f->urls = 0;
	buf_clear(&f->decoded);
}

static struct str
member(struct facts *f, const char *name)
{
	return json_text(record_get(f->record, name), &f->text);
}

static struct str
handle(struct facts *f)
{
	const struct json_node *author = record_get(f->record, "author");

	if (!json_inside(&f->json, author, JSON_OBJECT, 1))
		return (struct str){ NULL, 0 };
	return json_text(json_get_type(f->json.node, "handle", JSON_STRING),
	    &f->text);
}

bool
facts_hold(struct facts *f, const struct rule_node *condition)
{
	struct str want = condition->text, day;

	assert(rule_form(condition->kind) == RULE_IS_FACT);
	if (f->record == NULL)
		return false;
	buf_clear(&f->text);
	if (condition->kind == RULE_AUTHOR)
		return str_eq_nocase(handle(f), want);
	if (condition->kind == RULE_KIND)
		return str_eq(member(f, "kind"), want);
	if (condition->kind == RULE_LANG)
		return str_eq_nocase(member(f, "lang"), want);
	assert(condition->kind == RULE_SINCE || condition->kind == RULE_UNTIL);
	day = str_sub(member(f, "created_at"), 0, DAY);
	if (day.n < DAY)
		return false;
	return condition->kind == RULE_SINCE ? str_cmp(day, want) >= 0 :
	    str_cmp(day, want) <= 0;
}

/* Cuts a link into its host, in lower case, and what follows the host. */
static struct str
take_host(struct facts *f, struct str url)
{
	size_t at = str_find(url, STR("://"));
	struct str rest = at == SIZE_MAX ? url : str_skip(url, at + 3);
	size_t n = 0, user;

	while (n < rest.n && rest.p[n] != '/' && rest.p[n] != '?' &&
	    rest.p[n] != '#')
		n++;
	user = str_chr(str_sub(rest, 0, n), '@');
	if (user != SIZE_MAX) {
		rest = str_skip(rest, user + 1);
		n -= user + 1;
	}
	buf_clear(&f->host);
	buf_reserve(&f->host, n);
	for (size_t i = 0; i < n && rest.p[i] != ':'; i++)
		f->host.p[f->host.n++] = ascii_to_lower(rest.p[i]);
	return str_skip(rest, n);
}

static void
match_host(struct match *m, const struct index *ix,
    const struct rule_tree *tree, struct str host, struct str path,
    uint32_t url)
{
	uint32_t h;

	if ((ix->host_lengths >> host.n % 64 & 1) == 0 ||
	    (h = names_find(&ix->hosts, host)) == NAMES_NONE)
		return;
	MULTIMAP_EACH(&ix->urls, atom, h) {
		struct str text = tree->node[ix->atom[*atom].node].text;
		size_t slash = str_chr(text, '/');

		if (slash == SIZE_MAX ||
		    str_starts(path, str_skip(text, slash)))
			match_hit_add(m, (struct match_hit){ *atom, url, url,
			    MATCH_NONE, MATCH_NONE, 0 });
	}
}

static void
add_link(struct facts *f, struct str url)
{
	f->url = mem_grow(f->url, &f->url_cap, f->urls + 1, sizeof(*f->url));
	f->url[f->urls++] = url;
}

/*
 * Lists the links of an array that was found to be JSON, when it is strings
 * without escapes and blanks, as nearly all are; false: it is another.
 */
static bool
list_plain(struct facts *f, struct str array)
{
	const char *p = array.p + 1, *end = array.p + array.n - 1, *q;

	if (memchr(array.p, '\\', array.n) != NULL)
		return false;
	while (p < end) {
		if (*p != '"' || (q = memchr(p + 1, '"',
		    (size_t)(end - p - 1))) == NULL)
			return false;
		add_link(f, (struct str){ p + 1, (size_t)(q - p - 1) });
		p = q + 1;
		if (p < end && *p++ != ',')
			return false;
	}
	return true;
}

/* Lists the links of any array. */
static void
list_strings(struct facts *f, struct str array)
{
	f->urls = 0;
	if (!json_scan(&f->json, array, 1))
		return;
	buf_reserve(&f->decoded, array.n);	/* links must not move */
	JSON_EACH(v, f->json.node)
		if (v->type == JSON_STRING)
			add_link(f, json_text(v, &f->decoded));
}

void
facts_match_urls(struct facts *f, const struct index *ix,
    const struct rule_tree *tree, struct match *m)
{
	if (f->links == NULL || ix->hosts.n == 0 ||
	    f->links->type != JSON_ARRAY)
		return;
	if (!list_plain(f, json_raw(f->links)))
		list_strings(f, json_raw(f->links));
	for (uint32_t i = 0; i < f->urls; i++) {
		struct str path = take_host(f, f->url[i]);
		struct str host = buf_str(&f->host);

		for (;;) {
			size_t dot = str_chr(host, '.');

			match_host(m, ix, tree, host, path, i);
			if (dot == SIZE_MAX)
				break;
			host = str_skip(host, dot + 1);
		}
	}
}

void
facts_free(struct facts *f)
{
	json_free(&f->json);
	buf_free(&f->text);
	buf_free(&f->decoded);
	buf_free(&f->host);
	free(f->url);
	*f = (struct facts){ 0 };
}
