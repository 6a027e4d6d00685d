/* Rows written properly come back, in any chunking; broken ones as they can. */
#include "csv/csv.h"

#include <stdio.h>
#include <stdlib.h>

static int failures;

/* What a row came out as: cells in brackets, then what is to be known. */
static const char *
shown(struct csv *csv, struct str text, bool last, struct buf *b)
{
	static const char *const name[] = { "row", "blank", "more", "open" };
	size_t used = 0;
	enum csv_status st = csv_row(csv, text, last, &used);

	buf_clear(b);
	buf_addf(b, "%s", name[st]);
	if (st == CSV_ROW)
		for (size_t i = 0; i < csv->n; i++) {
			buf_addc(b, '[');
			buf_adds(b, csv->cell[i]);
			buf_addc(b, ']');
		}
	if (st == CSV_ROW && csv->repaired)
		buf_addz(b, " repaired");
	if (st != CSV_MORE)
		buf_addf(b, " %zu", used);
	return buf_z(b);
}

static void
is(struct csv *csv, const char *text, const char *want)
{
	struct buf b = { 0 };
	const char *got = shown(csv, str_of(text), true, &b);

	if (strcmp(got, want) != 0) {
		failures++;
		printf("%s: got %s, want %s\n", text, got, want);
	}
	buf_free(&b);
}

static void
table(void)
{
	struct csv c = { .delim = ',', .eol = '\n' };

	is(&c, "a,b,c\nd", "row[a][b][c] 6");
	is(&c, "a,,\r\nd", "row[a][][] 5");
	is(&c, "\"a\",\"b\"\"c\"\n", "row[a][b\"c] 11");
	is(&c, "\"a\nb\",\"\",\"\"\"\"\n", "row[a\nb][][\"] 14");
	is(&c, "a\rb,c\n", "row[a\rb][c] 6");
	is(&c, "\n", "blank 1");
	is(&c, "\r\nx", "blank 2");
	is(&c, "say \"hi\",x", "row[say \"hi\"][x] 10");
	is(&c, "\"he said \"hi\" there\",x\n",
	    "row[he said \"hi\" there][x] repaired 23");
	is(&c, "\"never closed\nx,y\n", "open 14");
	c.want = 2;
	is(&c, "\"a \"b\", c\",\"d\"\n", "row[a \"b\", c][d] repaired 15");
	is(&c, "a,b,c\n", "row[a][b][c] 6");
	c.want = 0;
	c.backslash = true;
	is(&c, "\"a \\\"b\\\"\",c", "row[a \"b\"][c] 11");
	c.backslash = false;
	c.eol = '\r';
	is(&c, "a,b\rc", "row[a][b] 4");
	csv_free(&c);
}

static void
sniffs(void)
{
	struct csv c = { 0 };

	if (!csv_sniff(&c, STR("a;b;\"c,d,e,f\"\n")) || c.delim != ';' ||
	    c.eol != '\n')
		failures++;
	if (!csv_sniff(&c, STR("a\tb\rc\td\r")) || c.delim != '\t' ||
	    c.eol != '\r')
		failures++;
	if (csv_sniff(&c, STR("abc\ndef\n")))
		failures++;
	csv_free(&c);
}

/* Random rows, written by the book, given in every length of beginning. */
static void
chunks(void)
{
	static const char alphabet[] = "ab,\"\n\r;x ";
	struct csv c = { .delim = ',', .eol = '\n' };
	struct buf text = { 0 }, want = { 0 }, got = { 0 };

	srand(5);
	for (int i = 0; i < 3000; i++) {
		size_t cells = 1 + (size_t)(rand() % 5), rowend;

		buf_clear(&text);
		buf_clear(&want);
		buf_addz(&want, "row");
		for (size_t k = 0; k < cells; k++) {
			buf_addz(&text, k > 0 ? ",\"" : "\"");
			buf_addc(&want, '[');
			for (int n = rand() % 8; n > 0; n--) {
				char ch = alphabet[(size_t)rand() %
				    (sizeof(alphabet) - 1)];

				if (ch == '"')
					buf_addc(&text, '"');
				buf_addc(&text, ch);
				buf_addc(&want, ch);
			}
			buf_addc(&text, '"');
			buf_addc(&want, ']');
		}
		buf_addz(&text, rand() % 2 ? "\r\n" : "\n");
		rowend = text.n;
		buf_addf(&want, " %zu", rowend);
		buf_addz(&text, "\"next\",row\n");
		for (size_t n = 0; n <= text.n; n++) {
			const char *s = shown(&c, str_sub(buf_str(&text), 0,
			    n), false, &got);

			if (n < rowend ? strcmp(s, "more") != 0 :
			    strcmp(s, buf_z(&want)) != 0 &&
			    (n > rowend + 4 || strcmp(s, "more") != 0)) {
				/* An empty cell alone is a blank line. */
				if (strncmp(s, "blank", 5) == 0)
					continue;
				failures++;
				printf("%.*s: %s\n", (int)n, text.p, s);
			}
		}
	}
	buf_free(&text);
	buf_free(&want);
	buf_free(&got);
	csv_free(&c);
}

int
main(void)
{
	table();
	sniffs();
	chunks();
	return failures > 0;
}
