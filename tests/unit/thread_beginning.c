/*
 * Copies of a question: whole, with other case, links and mentions, cut short;
 * and texts that only begin alike.
 */
#include "thread/beginning.h"

#include "check.h"

static bool
copies(const char *text, const char *copy)
{
	struct buf scratch = { 0 };
	size_t letters, of_copy;
	uint64_t a = beginning_of(str_of(text), 7, &scratch, &letters);
	uint64_t b = beginning_of(str_of(copy), 7, &scratch, &of_copy);
	bool same = beginning_is(a, b, of_copy);

	buf_free(&scratch);
	return same;
}

static void
same(const char *text, const char *copy)
{
	CHECK(copies(text, copy), "%s: is not %s", copy, text);
}

static void
other(const char *text, const char *copy)
{
	CHECK(!copies(text, copy), "%s: is %s", copy, text);
}

int
main(void)
{
	const char *text = "@air_contoh Lampu jalan di Gang Melati mati";

	same(text, text);
	same(text, ": Lampu jalan di gang melati MATI! http://x.example");
	same(text, "@air_contoh https://t.example/a lampu-jalan, di gang melati");
	same(text, "@air_contoh lampu jalan di...");	/* 12 letters */
	same(text, "lampu ja");				/* 7 of them */
	other(text, "lampu jalur");
	other(text, "@air_contoh lampu jalan di gang mu...");
	other(text, "lampu jalan di gang mawar mati");
	other(text, "lampu");
	other(text, "");
	other(text, "@air_contoh http://t.example/lampu");
	same("macet", "@x_c Macet...");
	other("macet", "macet lagi");
	other("macet total pagi ini", "macet");
	same("\xc3\x89" "ffroyable \xef\xac\x81" "n du march\xc3\xa9 ici",
	    "\xc3\xa9" "ffroyable fin du march\xc3\xa9 ici");
	same("\xe0\xb8\x99\xe0\xb9\x89\xe0\xb8\xb3\xe0\xb8\x97\xe0\xb9\x88"
	    "\xe0\xb8\xa7\xe0\xb8\xa1", "\xe0\xb8\x99\xe0\xb9\x89\xe0\xb8\xb3"
	    "\xe0\xb8\x97\xe0\xb9\x88\xe0\xb8\xa7\xe0\xb8\xa1");
	return failures > 0;
}
