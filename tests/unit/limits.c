/*
 * What asks for more memory than there can be ends the program and breaks
 * nothing; what a thread ahead of its turn writes or would say is held back.
 */
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "check.h"

/* A sanitizer is to refuse what is too large as malloc(3) does. */
const char *__asan_default_options(void);

const char *
__asan_default_options(void)
{
	return "allocator_may_return_null=1";
}

static jmp_buf out;
static struct diag_hold hold;

static _Noreturn void
leave(struct diag_hold *h)
{
	(void)h;
	longjmp(out, 1);
}

static void
too_many(void)
{
	(void)mem_resize(NULL, SIZE_MAX / 2, 3);
}

static void
too_large(void)
{
	(void)mem_resize(NULL, SIZE_MAX / 4, 1);
}

static void
too_many_zeros(void)
{
	(void)mem_new(SIZE_MAX / 4, 8);
}

static void
more_than_can_double(void)
{
	size_t cap = SIZE_MAX / 2 + 1;

	(void)mem_grow(NULL, &cap, SIZE_MAX, 1);
}

static void
much_of_an_arena(void)
{
	struct arena a = { 0 };

	(void)arena_new(&a, SIZE_MAX - 3);
}

static void
much_more_in_a_buffer(void)
{
	struct buf b = { 0 };

	buf_reserve(&b, SIZE_MAX / 2);
}

static void
more_in_a_huge_buffer(void)
{
	struct buf b = { .n = SIZE_MAX / 2, .cap = SIZE_MAX / 2 };

	buf_reserve(&b, 100);
}

static void
end(void)
{
	diag_die("the end");
}

static void
stop(void)
{
	diag_stop();
}

static const struct {
	const char *what;
	void (*ask)(void);
	bool says;
} ends[] = {
	{ "too many", too_many, true },
	{ "too large", too_large, true },
	{ "too many zeros", too_many_zeros, true },
	{ "more than can double", more_than_can_double, true },
	{ "much of an arena", much_of_an_arena, true },
	{ "much more in a buffer", much_more_in_a_buffer, true },
	{ "more in a huge buffer", more_in_a_huge_buffer, true },
	{ "the end", end, true },
	{ "a stop", stop, false },
};

/* Whether this run of a thread ends before its time. */
static bool
ends_at(void (*ask)(void))
{
	hold = (struct diag_hold){ .leave = leave };
	diag_hold(&hold);
	if (setjmp(out) == 0) {
		ask();
		diag_hold(NULL);
		return false;
	}
	diag_hold(NULL);
	return true;
}

static void
say_note(void)
{
	diag_note("a note");
}

static void
say_misread(void)
{
	diag_misread(3);
}

static void
say_bad_line(void)
{
	diag_bad_line("f", 7, "bad");
}

static void
say_one_more(void)
{
	diag_bad_line_more();
}

static void
say_bad_cell(void)
{
	diag_bad_cell("f", 7, 701, "bad");
}

static void
write_text(void)
{
	diag_write(STR("text"));
}

static void
write_nothing(void)
{
	diag_write(STR(""));
}

static const struct {
	const char *what;
	void (*say)(void);
	bool said;
} holds[] = {
	{ "a note", say_note, true },
	{ "misread lines", say_misread, true },
	{ "a bad line", say_bad_line, true },
	{ "one more bad line", say_one_more, true },
	{ "a bad cell", say_bad_cell, true },
	{ "a text", write_text, true },
	{ "no text", write_nothing, false },
};

static void
keep(void *to, struct str s)
{
	buf_adds(to, s);
}

static void
check_held(void)
{
	struct buf kept = { 0 };

	CHECK(!diag_holds(), "nothing is held back at first");
	for (size_t i = 0; i < ARRAY_N(holds); i++) {
		CHECK(!ends_at(holds[i].say), "%s is no end", holds[i].what);
		CHECK(hold.said == holds[i].said, "%s: said", holds[i].what);
	}
	CHECK(diag_bad_lines() == 0 && diag_all_well(), "nothing was counted");
	hold = (struct diag_hold){ .write = keep, .to = &kept };
	diag_hold(&hold);
	CHECK(diag_holds(), "it is held back");
	write_text();
	diag_flush();
	write_text();
	diag_hold(NULL);
	CHECK(str_is(buf_str(&kept), "texttext") && !hold.said, "kept: %s",
	    buf_z(&kept));
	buf_free(&kept);
}

int
main(void)
{
	void *p;

	diag_begin("limits");
	for (size_t i = 0; i < ARRAY_N(ends); i++) {
		CHECK(ends_at(ends[i].ask), "%s does not end", ends[i].what);
		CHECK(hold.said == ends[i].says, "%s: said", ends[i].what);
	}
	check_held();
	p = mem_new(0, 0);
	p = mem_resize(p, 0, 5);
	p = mem_resize(p, 5, 0);
	CHECK(p != NULL, "nothing is something to free");
	free(p);
	return failures > 0;
}
