#include "count/missing.h"

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/spell.h"
#include "dimension/dimension.h"
#include "dimension/moment.h"
#include "io/members.h"
#include "json/json.h"

/* Whether tw-normalize writes a member of this path where it is known. */
static bool
is_known(struct str path)
{
	enum members m = members_find(path);

	return m != MEMBERS && (members_table[m].writer == MEMBERS_BY_NORMALIZE ||
	    members_table[m].writer == MEMBERS_BY_EXTRA);
}

/* The members of a record, and those of objects in it. */
static void
add_members(struct names *all, struct str record)
{
	struct json json = { 0 };
	struct buf path = { 0 }, scratch = { 0 };
	size_t n;

	if (record.n == 0 || !json_scan(&json, record, 2))
		return;
	JSON_EACH(v, json.node) {
		buf_clear(&path);
		buf_adds(&path, json_key(v, &scratch));
		names_add(all, buf_str(&path));
		buf_addc(&path, '.');
		n = path.n;
		if (v->type == JSON_OBJECT)
			JSON_EACH(inner, v) {
				path.n = n;
				buf_adds(&path, json_key(inner, &scratch));
				names_add(all, buf_str(&path));
			}
		buf_clear(&scratch);
	}
	buf_free(&path);
	buf_free(&scratch);
	json_free(&json);
}

/* What is counted where others say so; an empty text: nobody does. */
static struct str
meant_elsewhere(struct str name)
{
	static const char *const time[][2] = { { "tahun", "year" },
		{ "bulan", "month" }, { "minggu", "week" }, { "hari", "day" },
		{ "jam", "hour" } };
	struct str path = members_elsewhere(name);

	for (size_t i = 0; i < ARRAY_N(time); i++)
		if (spell_distance(name, str_of(time[i][0]), 0) == 0)
			return str_of(time[i][1]);
	return str_is(path, "created_at") ? STR("day") : path;
}

static void
report_member(const struct counter *c, const struct dimension *d,
    struct str path, const char *option)
{
	struct names all = { 0 };
	struct spell spell = spell_of(path);
	struct str ours = meant_elsewhere(path);

	add_members(&all, buf_str(&c->first));
	for (size_t i = 0; i < MEMBERS; i++)
		names_add(&all, members_table[i].path);
	for (size_t i = 0; i < MOMENT_PARTS; i++)
		names_add(&all, str_of(moment_names[i]));
	for (uint32_t i = 0; i < all.n; i++)
		spell_try(&spell, all.key[i]);
	for (uint32_t i = 0; i < all.n && spell.best.n == 0; i++)
		if (all.key[i].n > path.n && str_ends(all.key[i], path) &&
		    all.key[i].p[all.key[i].n - path.n - 1] == '.')
			spell.best = all.key[i];
	if (members_find(path) < MEMBERS && members_table[members_find(path)].
	    writer == MEMBERS_BY_PLACE)
		diag_finding("%s %s: no record has it: tw-tag-place adds it",
		    option, diag_vis(d->name));
	else if (members_find(path) == MEMBERS_PROGRAM_INTENT)
		diag_finding("%s %s: no record has it: tw-tag-intent adds it, "
		    "with --near program", option, diag_vis(d->name));
	else if (ours.n > 0 && names_find(&all, path) == NAMES_NONE)
		diag_finding("%s %s: no record has it; here it is %s", option,
		    diag_vis(d->name), diag_vis(ours));
	else if (spell.best.n > 0)
		diag_finding("%s %s: no record has it; did you mean %s?",
		    option, diag_vis(d->name), diag_vis(spell.best));
	else
		diag_finding("%s %s: no record has it: put the program that "
		    "adds it, such as tw-tag, before this one", option,
		    diag_vis(d->name));
	names_free(&all);
}

static void
report_missing(const struct counter *c, const struct dimension *d,
    const char *option)
{
	struct str path = d->name;
	size_t slash = str_chr(path, '/');

	if (d->seen || d->failures > 0)
		return;
	if (d->kind == DIMENSION_PROPERTY)
		path = str_of(d->path[0]);
	else if (d->depth > 0 && slash != SIZE_MAX)
		path.n = slash;
	if (d->kind == DIMENSION_TIME)
		diag_finding("%s %s: no record states it in created_at",
		    option, diag_vis(d->name));
	else if (d->kind == DIMENSION_EXPR)
		diag_finding("%s %s: the expression gives nothing for any "
		    "record", option, diag_vis(d->name));
	else if (is_known(path))
		diag_note("%s %s: no record has it", option,
		    diag_vis(d->name));
	else
		report_member(c, d, path, option);
}

/* Codes have no members: program.area is a property, which a book declares. */
static void
report_property(const struct dimension *d)
{
	if (d->kind == DIMENSION_MEMBER && d->path_n == 2 && d->seen &&
	    d->values.n == 0 && !is_known(d->name))
		diag_finding("-b %s: no record has a value of it; a property "
		    "of codes is counted with their codebook, -c",
		    diag_vis(d->name));
}

/* A comparison needs two sides. */
static void
report_versus(const struct names *sides)
{
	if (names_find(sides, STR("1")) == NAMES_NONE)
		diag_note("--versus: the expression is true of no record");
	else if (names_find(sides, STR("0")) == NAMES_NONE)
		diag_note("--versus: the expression is true of every record");
}

void
missing_report(const struct counter *c)
{
	if (c->records == 0) {
		if (diag_all_well())
			diag_note("no records came in, so nothing is "
			    "counted: tw-normalize --flow says what it leaves "
			    "out");
		else if (diag_bad_lines() > 0)
			diag_note("no line was a record: tw-count takes what "
			    "tw-normalize writes");
		return;
	}
	for (size_t i = 0; i <= c->groups; i++) {
		report_missing(c, c->by[i], "-b");
		report_property(c->by[i]);
	}
	if (c->versus)
		report_versus(&c->by[c->groups - 1]->values);
	if (c->addend.of != NULL)
		report_missing(c, c->addend.of, "-w");
	/* Without the number to sum a record is not looked at further. */
	if (c->distinct_of != NULL && (c->addend.of == NULL || c->addend.of->seen))
		report_missing(c, c->distinct_of, c->set->distinct != NULL ?
		    "--distinct" : "--distinct-approx");
}

void
missing_in_parts(const struct counter *c)
{
	for (size_t i = 0; i <= c->groups; i++)
		if (c->by[i]->values.n == 0)
			diag_note("-b %s: no part has a value of it",
			    diag_vis(c->by[i]->name));
}
