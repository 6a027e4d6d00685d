#include "draw/request.h"

#include <stdlib.h>

#include "base/diag.h"
#include "base/mem.h"
#include "base/spell.h"
#include "json/json.h"

const char *const request_class_name[CLASSES] = { "hit", "near", "rest" };

/* The number of hit, near or rest; CLASSES when word is none of them. */
static int
class_of(struct str word)
{
	int c = 0;

	while (c < CLASSES && !str_is(word, request_class_name[c]))
		c++;
	return c;
}

/*
 * Reads hit=30,near=30,rest=300, or one number for all, into v; what is not
 * named stays as it is. False when it is something else.
 */
static bool
read_by_class(const char *text, double v[CLASSES])
{
	struct str rest = str_of(text), part;
	double one;

	if (str_real(rest, &one)) {
		for (int c = 0; c < CLASSES; c++)
			v[c] = one;
		return true;
	}
	while (str_split(&rest, ',', &part)) {
		size_t at = str_chr(part, '=');
		int c = at == SIZE_MAX ? CLASSES :
		    class_of(str_sub(part, 0, at));

		if (c == CLASSES || !str_real(str_skip(part, at + 1), &v[c]))
			return false;
	}
	return true;
}

static void
read_per(struct request *r)
{
	double v[CLASSES] = { 30, 30, 300 };

	if (r->per != NULL && !read_by_class(r->per, v))
		cli_usage("--per is a number, or hit=30,near=30,rest=300; "
		    "not '%s'", diag_vis(str_of(r->per)));
	for (int c = 0; c < CLASSES; c++) {
		if (v[c] < 0 || v[c] > 1e9 || v[c] != (double)(uint64_t)v[c])
			cli_usage("--per %s: how many posts of a cell are "
			    "drawn is a whole number, 0 or more and at most "
			    "1000000000; as in hit=30",
			    diag_vis(str_of(r->per)));
		r->n[c] = (uint64_t)v[c];
	}
}

static void
read_guess(struct request *r)
{
	r->rate[CLASS_HIT] = 0.8;
	r->rate[CLASS_NEAR] = 0.15;
	r->rate[CLASS_REST] = 0.005;
	if (r->guess != NULL && !read_by_class(r->guess, r->rate))
		cli_usage("--guess is like hit=.8,near=.15,rest=.005, the "
		    "part of each class that has the code; not '%s'",
		    diag_vis(str_of(r->guess)));
	for (int c = 0; c < CLASSES; c++)
		if (!(r->rate[c] > 0 && r->rate[c] < 1))
			cli_usage("--guess: a part is above 0 and below 1");
}

static void
read_allocate(struct request *r)
{
	static const char *const name[] = { "equal", "proportional",
	    "optimal" };

	r->division = ALLOCATE_EQUAL;
	for (int i = 0; i < 3; i++) {
		if (r->allocate == NULL ||
		    !str_is(str_of(r->allocate), name[i]))
			continue;
		r->division = (enum allocate_how)i;
		return;
	}
	if (r->allocate != NULL)
		cli_usage("--allocate takes equal, proportional or optimal, "
		    "not '%s'", diag_vis(str_of(r->allocate)));
}

static void
read_width(struct request *r)
{
	if (!str_real(str_of(r->width), &r->wide) || r->wide <= 0 ||
	    r->wide >= 1)
		cli_usage("--width is the width of an interval, as .02 is "
		    "two points of 100; not '%s'",
		    diag_vis(str_of(r->width)));
	if (r->simple)
		cli_usage("--width plans for a code: leave --simple out");
	if (r->by.n > 0)
		cli_usage("--width plans for the share in the whole archive: "
		    "with -b say --per");
	if (r->least == 0)
		cli_usage("--width needs a --min of 1 or more");
}

/* How many posts, as one of three ways says it. */
static void
read_numbers(struct request *r)
{
	int ways = (r->per != NULL) + (r->total > 0) + (r->width != NULL);

	if (ways > 1)
		cli_usage("--per, -n and --width each say how many: one of "
		    "them is enough");
	if (r->allocate != NULL && r->total == 0)
		cli_usage("--allocate parts the posts of -n");
	if ((r->guess != NULL || r->pilot.n > 0) && r->width == NULL &&
	    (r->allocate == NULL || !str_is(str_of(r->allocate), "optimal")))
		cli_usage("--guess and --pilot say what is expected, for "
		    "--width or --allocate optimal");
	r->how = r->width != NULL ? REQUEST_WIDTH :
	    r->total > 0 ? REQUEST_TOTAL : REQUEST_PER;
	read_per(r);
	read_guess(r);
	read_allocate(r);
	if (r->width != NULL)
		read_width(r);
}

static _Noreturn void
no_code(const struct request *r, struct str path)
{
	struct spell near = spell_of(path);

	for (uint32_t i = 0; i < r->book->codes; i++)
		if (r->book->code[i].rules > 0)
			spell_try(&near, r->book->code[i].path);
	diag_die("--code %s: no code with rules in the codebook%s%s%s",
	    diag_vis(path), near.best.n > 0 ? "; did you mean " : "",
	    diag_vis(near.best), near.best.n > 0 ? "?" : "");
}

static bool
is_asked(const struct request *r, uint32_t code)
{
	for (size_t i = 0; i < r->codes.n; i++)
		if (str_is(r->book->code[code].path, r->codes.item[i]))
			return true;
	return r->codes.n == 0;
}

static void
read_codes(struct request *r)
{
	r->code = mem_new((size_t)r->book->codes + 1, sizeof(*r->code));
	r->own = true;
	for (size_t i = 0; i < r->codes.n; i++) {
		uint32_t c = codebook_find(r->book, str_of(r->codes.item[i]));

		if (c == CODEBOOK_NONE || r->book->code[c].rules == 0)
			no_code(r, str_of(r->codes.item[i]));
	}
	for (uint32_t i = 0; i < r->book->codes; i++) {
		const struct codebook_code *c = &r->book->code[i];
		bool stated = r->scope == NULL ||
		    (c->set.set & SET_SCOPE) != 0;

		if (c->rules == 0 || !is_asked(r, i))
			continue;
		r->code[r->code_n++] = i;
		r->own &= stated ? c->set.scope == SCOPE_OWN :
		    str_is(str_of(r->scope), "own");
	}
	if (r->code_n == 0)
		diag_die("the codebook has no code with rules");
}

static void
read_book(struct request *r)
{
	if (r->scope != NULL && !str_is(str_of(r->scope), "own") &&
	    !str_is(str_of(r->scope), "quoted") &&
	    !str_is(str_of(r->scope), "any"))
		cli_usage("--scope takes own, quoted or any, not '%s'",
		    diag_vis(str_of(r->scope)));
	if (r->books.n == 0 && !r->simple)
		cli_usage("say which codes: -c BOOK; or --simple, for posts "
		    "drawn from all alike");
	if (r->books.n == 0 && r->codes.n > 0)
		cli_usage("--code needs the codebook: -c BOOK");
	if (r->books.n == 0)
		return;
	r->book = codebook_open(r->books.item, r->books.n);
	if (r->dimension == NULL && r->book->dimension.n > 0)
		r->dimension = r->named = mem_dup(r->book->dimension);
	if (r->dimension == NULL)
		cli_usage("the codebook has no dimension: line: say with -d "
		    "how its codes are called in the records");
	read_codes(r);
}

/* What goes with posts that a model is unsure of: a fifth is drawn simply. */
static void
read_uncertain(struct request *r)
{
	if (r->uncertain == NULL)
		return;
	if (r->total < 5)
		cli_usage("--uncertain needs -n, how many posts: 5 or more");
	if (r->allocate != NULL || r->by.n > 0 || r->codes.n > 0 ||
	    r->once_per != NULL)
		cli_usage("--uncertain chooses by the model: leave "
		    "--allocate, -b, --code and --once-per out");
	r->simple = true;
}

void
request_complete(struct request *r)
{
	if (r->once_per != NULL && !str_is(str_of(r->once_per), "text"))
		cli_usage("--once-per takes text, not '%s'",
		    diag_vis(str_of(r->once_per)));
	read_uncertain(r);
	read_numbers(r);
	read_book(r);
}

static void
write_string(struct buf *out, const char *name, const char *value)
{
	if (value == NULL)
		return;
	buf_addf(out, ",\"%s\":", name);
	json_quote(out, str_of(value));
}

void
request_write(struct buf *out, const struct request *r)
{
	buf_addf(out, "\"seed\":%zu", r->seed);
	write_string(out, "dimension", r->dimension);
	if (r->simple)
		buf_addz(out, ",\"simple\":true");
	write_string(out, "uncertain", r->uncertain);
	if (r->by.n > 0)
		json_quote_list(out, "by", &r->by);
	if (r->codes.n > 0)
		json_quote_list(out, "code", &r->codes);
	write_string(out, "scope", r->scope);
	write_string(out, "once_per", r->once_per);
	if (r->how == REQUEST_PER)
		buf_addf(out, ",\"per\":{\"hit\":%ju,\"near\":%ju,"
		    "\"rest\":%ju}", (uintmax_t)r->n[CLASS_HIT],
		    (uintmax_t)r->n[CLASS_NEAR],
		    (uintmax_t)r->n[CLASS_REST]);
	if (r->how == REQUEST_TOTAL)
		buf_addf(out, ",\"number\":%zu,\"allocate\":\"%s\"", r->total,
		    r->allocate != NULL ? r->allocate : "equal");
	write_string(out, "width", r->width);
	write_string(out, "guess", r->guess);
	if (r->pilot.n > 0)
		json_quote_list(out, "pilot", &r->pilot);
	if (r->how != REQUEST_PER)
		buf_addf(out, ",\"min\":%zu", r->least);
}

void
request_free(struct request *r)
{
	if (r->book != NULL)
		codebook_close(r->book);
	free(r->code);
	free(r->named);
	r->named = NULL;
	r->book = NULL;
	r->code = NULL;
}
