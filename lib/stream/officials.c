#include "stream/officials.h"

#include <stdlib.h>

#include "base/ascii.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "io/shipped.h"
#include "time/when.h"

/* A handle without its @ and in lower case, until the next call. */
static struct str
plain_handle(struct officials *o, struct str s)
{
	if (s.n > 0 && s.p[0] == '@')
		s = str_skip(s, 1);
	buf_clear(&o->handle);
	buf_reserve(&o->handle, s.n);
	for (size_t i = 0; i < s.n; i++)
		o->handle.p[o->handle.n++] = ascii_to_lower(s.p[i]);
	return buf_str(&o->handle);
}

static bool
is_handle(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (ascii_blank(s.p[i]) || s.p[i] == ',' || s.p[i] == '"')
			return false;
	return s.n > 0;
}

/* Adds a term of an account, after those that it has. */
static void
add_term(struct officials *o, struct str handle, struct officials_term term)
{
	uint32_t known = o->accounts.n, *link;
	uint32_t account = names_add(&o->accounts, handle);

	o->term = mem_grow(o->term, &o->cap, o->n + 1, sizeof(*o->term));
	o->first = mem_grow(o->first, &o->first_cap, (size_t)account + 1,
	    sizeof(*o->first));
	link = &o->first[account];
	if (account == known)
		*link = OFFICIALS_NONE;
	while (*link != OFFICIALS_NONE)
		link = &o->term[*link].next;
	*link = (uint32_t)o->n;
	term.next = OFFICIALS_NONE;
	o->term[o->n++] = term;
}

void
officials_add(struct officials *o, const char *handle, const char *option)
{
	struct str plain = plain_handle(o, str_of(handle));

	if (!is_handle(plain))
		diag_die("%s '%s': no handle of an account", option,
		    diag_vis(str_of(handle)));
	add_term(o, plain, (struct officials_term){
		.office = names_add(&o->offices, plain),
		.since = INT64_MIN, .until = INT64_MAX });
}

/* The day in this column of the row, none when there is no such column. */
static int64_t
day_of(const struct tsv *t, size_t column, int64_t none)
{
	struct str s;
	enum when_kind kind;
	int64_t at;
	int32_t offset;

	if (column == SIZE_MAX || t->field[column].n == 0)
		return none;
	s = t->field[column];
	kind = s.n == strlen("2013-09-16") && s.p[4] == '-' ?
	    when_parse(s, &at, &offset) : WHEN_NONE;
	if (kind == WHEN_NONE)
		diag_die("%s:%zu: %s: no day such as 2013-09-16", t->file,
		    t->line, diag_vis(s));
	return when_day_of(at);
}

void
officials_read(struct officials *o, const char *name)
{
	static const char all[] = "handle and office";
	char *path = shipped_find(name, "officials", ".tsv");
	size_t handle, office, since, until;
	struct tsv t;

	tsv_open(&t, path);
	handle = tsv_need(&t, "handle", all);
	office = tsv_need(&t, "office", all);
	since = tsv_column(&t, "since");
	until = tsv_column(&t, "until");
	while (tsv_next(&t)) {
		struct officials_term term;
		struct str plain = plain_handle(o, tsv_full(&t, handle));

		if (!is_handle(plain))
			diag_die("%s:%zu: %s: no handle of an account", path,
			    t.line, diag_vis(t.field[handle]));
		term.office = names_add(&o->offices, tsv_full(&t, office));
		term.since = day_of(&t, since, INT64_MIN);
		term.until = day_of(&t, until, INT64_MAX);
		if (term.since > term.until)
			diag_die("%s:%zu: the term ends before it begins", path,
			    t.line);
		add_term(o, plain, term);
	}
	if (o->n == 0)
		diag_die("%s: no account in it", path);
	tsv_close(&t);
	free(path);
}

uint32_t
officials_office(struct officials *o, struct str handle, int64_t day)
{
	uint32_t account = names_find(&o->accounts, plain_handle(o, handle));

	if (account == NAMES_NONE)
		return OFFICIALS_NONE;
	for (uint32_t i = o->first[account]; i != OFFICIALS_NONE;
	    i = o->term[i].next)
		if (day >= o->term[i].since && day <= o->term[i].until)
			return o->term[i].office;
	return OFFICIALS_NONE;
}

bool
officials_has(struct officials *o, struct str handle)
{
	return names_find(&o->accounts, plain_handle(o, handle)) != NAMES_NONE;
}

void
officials_free(struct officials *o)
{
	names_free(&o->accounts);
	names_free(&o->offices);
	free(o->term);
	free(o->first);
	buf_free(&o->handle);
	*o = (struct officials){ 0 };
}
