/* show/table: hostile cells in each of the eight formats, byte for byte. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/array.h"
#include "base/diag.h"
#include "show/table.h"
#include "show/width.h"

static int failed;

static const struct table_column columns[] = {
	{ .name = "id" },
	{ .name = "text" },
	{ .name = "n", .right = true },
	{ .name = "share", .right = true },
	{ .name = "of", .right = true, .wide_only = true },
	{ .name = "sums", .json_only = true },
};

static const struct {
	const char *id, *text;
	size_t n;
} rows[] = {
#define TEXT(lit) lit, sizeof(lit) - 1
	{ "1234567890123456789", TEXT("a,b \"c\" d\\e") },
	{ "007", TEXT("=1+1|`x`*_") },
	{ "12345", TEXT("line\r\ntwo\nthree\rfour\tend") },
	{ "-1234567890123", TEXT("@handle & <b>{$#%~^}--[x]</b> 'y'") },
	{ "\xc3\xa9\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7",
	    TEXT("nul\0 esc\x1b[31m \xe2\x80\xae" "abc") },
	{ "", TEXT("") },
};

static void
print_rows(const char *format)
{
	static const double share[] = { 0.25, 1.0 / 3, -0.0, 2e-7, 12345.678,
	    NAN };
	struct table *t = table_open(format, columns, 6);

	for (size_t i = 0; i < ARRAY_N(rows); i++) {
		table_text(t, "id", str_of(rows[i].id));
		table_text(t, "text", (struct str){ rows[i].text, rows[i].n });
		table_int(t, "n", (int64_t)i * -3000000000);
		table_real(t, "share", share[i]);
		if (i == 1)
			table_undefined(t, "of");
		else
			table_int(t, "of", 7);
		table_json(t, "sums", STR("{\"k\":[1]}"));
		table_end_row(t);
	}
	table_footnote(t, "%d rows <& all>", 6);
	table_close(t);
}

static const struct {
	const char *format, *expected;
} cases[] = {
	{ "ndjson",
	    "{\"id\":\"1234567890123456789\",\"text\":\"a,b \\\"c\\\" d\\\\e\",\"n\":0,\"share\":0.25,\"of\":7,\"sums\":{\"k\":[1]}}\n"
	    "{\"id\":\"007\",\"text\":\"=1+1|`x`*_\",\"n\":-3000000000,\"share\":0.333333333333,\"of\":null,\"sums\":{\"k\":[1]}}\n"
	    "{\"id\":\"12345\",\"text\":\"line\\r\\ntwo\\nthree\\rfour\\tend\",\"n\":-6000000000,\"share\":0,\"of\":7,\"sums\":{\"k\":[1]}}\n"
	    "{\"id\":\"-1234567890123\",\"text\":\"@handle & <b>{$#%~^}--[x]</b> 'y'\",\"n\":-9000000000,\"share\":2e-07,\"of\":7,\"sums\":{\"k\":[1]}}\n"
	    "{\"id\":\"\xc3\xa9\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7\",\"text\":\"nul\\u0000 esc\\u001b[31m \xe2\x80\xae" "abc\",\"n\":-12000000000,\"share\":12345.678,\"of\":7,\"sums\":{\"k\":[1]}}\n"
	    "{\"id\":\"\",\"text\":\"\",\"n\":-15000000000,\"of\":7,\"sums\":{\"k\":[1]}}\n" },
	{ "tsv",
	    "id\ttext\tn\tshare\tof\n"
	    "1234567890123456789\ta,b \"c\" d\\\\e\t0\t0.25\t7\n"
	    "007\t=1+1|`x`*_\t-3000000000\t0.333333333333\t\n"
	    "12345\tline\\r\\ntwo\\nthree\\rfour\\tend\t-6000000000\t0\t7\n"
	    "-1234567890123\t@handle & <b>{$#%~^}--[x]</b> 'y'\t-9000000000\t2e-07\t7\n"
	    "\xc3\xa9\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7\tnul\\0 esc\x1b[31m \xe2\x80\xae" "abc\t-12000000000\t12345.678\t7\n"
	    "\t\t-15000000000\t\t7\n" },
	{ "csv",
	    "id,text,n,share,of\n"
	    "1234567890123456789,\"a,b \"\"c\"\" d\\e\",0,0.25,7\n"
	    "007,=1+1|`x`*_,-3000000000,0.333333333333,\n"
	    "12345,\"line\r\n"
	    "two\n"
	    "three\rfour\tend\",-6000000000,0,7\n"
	    "-1234567890123,@handle & <b>{$#%~^}--[x]</b> 'y',-9000000000,2e-07,7\n"
	    "\xc3\xa9\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7,\"nul\xef\xbf\xbd esc\x1b[31m \xe2\x80\xae" "abc\",-12000000000,12345.678,7\n"
	    "\"\",\"\",-15000000000,,7\n" },
	{ "excel",
	    "\xef\xbb\xbfid,text,n,share,of\r\n"
	    "\"=\"\"1234567890123456789\"\"\",\"a,b \"\"c\"\" d\\e\",0,0.25,7\r\n"
	    "\"=\"\"007\"\"\",'=1+1|`x`*_,-3000000000,0.333333333333,\r\n"
	    "12345,\"line\n"
	    "two\n"
	    "three\n"
	    "four\tend\",-6000000000,0,7\r\n"
	    "\"=\"\"-1234567890123\"\"\",'@handle & <b>{$#%~^}--[x]</b> 'y',-9000000000,2e-07,7\r\n"
	    "\xc3\xa9\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7,\"nul\xef\xbf\xbd esc\x1b[31m \xe2\x80\xae" "abc\",-12000000000,12345.678,7\r\n"
	    "\"\",\"\",-15000000000,,7\r\n" },
	{ "table",
	    "id                   text                                          n       share\n"
	    "-------------------  ---------------------------------  ------------  ----------\n"
	    "1234567890123456789  a,b \"c\" d\\e                                   0      0.2500\n"
	    "007                  =1+1|`x`*_                          -3000000000      0.3333\n"
	    "12345                line two three four end             -6000000000      0.0000\n"
	    "-1234567890123       @handle & <b>{$#%~^}--[x]</b> 'y'   -9000000000       2e-07\n"
	    "\xc3\xa9\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7                  nul\xef\xbf\xbd esc\xef\xbf\xbd[31m \xef\xbf\xbd" "abc                 -12000000000  12345.6780\n"
	    "                                                        -15000000000\n"
	    "6 rows <& all>\n" },
	{ "md",
	    "| id                  | text                                            |            n |      share |\n"
	    "| ------------------- | ----------------------------------------------- | -----------: | ---------: |\n"
	    "| 1234567890123456789 | a,b \"c\" d\\\\e                                    |            0 |     0.2500 |\n"
	    "| 007                 | =1+1\\|\\`x\\`\\*\\_                                 |  -3000000000 |     0.3333 |\n"
	    "| 12345               | line<br>two<br>three<br>four end                |  -6000000000 |     0.0000 |\n"
	    "| -1234567890123      | @handle &amp; &lt;b>{\\$#%\\~^}--\\[x\\]&lt;/b> 'y' |  -9000000000 |      2e-07 |\n"
	    "| \xc3\xa9\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7                 | nul\xef\xbf\xbd esc\xef\xbf\xbd\\[31m \xe2\x80\xae" "abc                              | -12000000000 | 12345.6780 |\n"
	    "|                     |                                                 | -15000000000 |            |\n"
	    "\n"
	    "6 rows &lt;&amp; all>\n" },
	{ "latex",
	    "\\begin{tabular}{llrr}\n"
	    "\\hline\n"
	    "id & text & n & share \\\\\n"
	    "\\hline\n"
	    "1234567890123456789 & a,b \"c\" d\\textbackslash{}e & 0 & 0.2500 \\\\\n"
	    "007 & =1+1\\textbar{}`x`{*}\\_ & -3000000000 & 0.3333 \\\\\n"
	    "12345 & line two three four end & -6000000000 & 0.0000 \\\\\n"
	    "-1234567890123 & @handle \\& \\textless{}b\\textgreater{}\\{\\$\\#\\%\\textasciitilde{}\\textasciicircum{}\\}-{}-{[}x{]}\\textless{}/b\\textgreater{} 'y' & -9000000000 & 2e-07 \\\\\n"
	    "\xc3\xa9\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7 & nul? esc?{[}31m \xe2\x80\xae" "abc & -12000000000 & 12345.6780 \\\\\n"
	    " &  & -15000000000 &  \\\\\n"
	    "\\hline\n"
	    "\\end{tabular}\n"
	    "\n"
	    "\\noindent{\\footnotesize 6 rows \\textless{}\\& all\\textgreater{}\\par}\n" },
	{ "html",
	    "<!DOCTYPE html>\n"
	    "<meta charset=\"utf-8\">\n"
	    "<style>\n"
	    "body { font: 1rem/1.4 sans-serif; margin: 2rem; }\n"
	    "table { border-collapse: collapse; margin: 1rem 0; }\n"
	    "th, td { padding: .2rem .8rem; border-bottom: 1px solid #999; "
	    "text-align: left; vertical-align: top; white-space: pre-line; }\n"
	    ".n { text-align: right; font-variant-numeric: tabular-nums; }\n"
	    "</style>\n"
	    "<title>tw</title>\n"
	    "<table>\n"
	    "<thead>\n"
	    "<tr><th>id</th><th>text</th><th class=\"n\">n</th><th class=\"n\">share</th></tr>\n"
	    "</thead>\n"
	    "<tbody>\n"
	    "<tr><td>1234567890123456789</td><td>a,b &quot;c&quot; d\\e</td><td class=\"n\">0</td><td class=\"n\">0.2500</td></tr>\n"
	    "<tr><td>007</td><td>=1+1|`x`*_</td><td class=\"n\">-3000000000</td><td class=\"n\">0.3333</td></tr>\n"
	    "<tr><td>12345</td><td>line\r\n"
	    "two\n"
	    "three\rfour\tend</td><td class=\"n\">-6000000000</td><td class=\"n\">0.0000</td></tr>\n"
	    "<tr><td>-1234567890123</td><td>@handle &amp; &lt;b&gt;{$#%~^}--[x]&lt;/b&gt; &#39;y&#39;</td><td class=\"n\">-9000000000</td><td class=\"n\">2e-07</td></tr>\n"
	    "<tr><td>\xc3\xa9\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7</td><td>nul\xef\xbf\xbd esc\xef\xbf\xbd[31m \xe2\x80\xae" "abc</td><td class=\"n\">-12000000000</td><td class=\"n\">12345.6780</td></tr>\n"
	    "<tr><td></td><td></td><td class=\"n\">-15000000000</td><td class=\"n\"></td></tr>\n"
	    "</tbody>\n"
	    "</table>\n"
	    "<p>6 rows &lt;&amp; all&gt;</p>\n" },
};

/* What print_rows() writes to stdout, in a file. */
static FILE *
printed(const char *format)
{
	FILE *f = tmpfile();
	pid_t child;
	int status;

	if (f == NULL)
		exit(2);
	fflush(stdout);
	child = fork();
	if (child == 0) {
		dup2(fileno(f), STDOUT_FILENO);
		print_rows(format);
		exit(diag_finish());
	}
	if (waitpid(child, &status, 0) != child || status != 0) {
		printf("%s: status %d\n", format, status);
		failed = 1;
	}
	rewind(f);
	return f;
}

static void
check_formats(void)
{
	char got[8192];

	for (size_t i = 0; i < ARRAY_N(cases); i++) {
		FILE *f = printed(cases[i].format);
		size_t n = fread(got, 1, sizeof(got) - 1, f);

		got[n] = '\0';
		if (strcmp(got, cases[i].expected) != 0) {
			printf("%s: expected:\n%s\ngot:\n%s\n",
			    cases[i].format, cases[i].expected, got);
			failed = 1;
		}
		fclose(f);
	}
}

/* Where rows are wider than the terminal, long text goes on below itself. */
static void
check_narrow(void)
{
	char line[8192];
	FILE *f;
	size_t lines = 0;

	setenv("COLUMNS", "60", 1);
	f = printed("table");
	unsetenv("COLUMNS");
	for (; fgets(line, sizeof(line), f) != NULL; lines++) {
		struct str s = str_trim(str_of(line));

		if (width_of(s) <= 60)
			continue;
		printf("wider than 60 columns: %s", line);
		failed = 1;
	}
	if (lines <= 9) {
		printf("no cell of the narrow table goes on below itself\n");
		failed = 1;
	}
	fclose(f);
}

/* Columns of text, and that cutting never tears a cluster. */
static const struct {
	const char *text;
	size_t columns, first;	/* bytes of the first cluster */
} widths[] = {
	{ "", 0, 0 },
	{ "abc", 3, 1 },
	{ "e\xcc\x81x", 2, 3 },				/* e with a mark */
	{ "\xe6\x97\xa5\xe6\x9c\xac", 4, 3 },		/* two wide letters */
	{ "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7x", 3, 11 },	/* joined */
	{ "\xf0\x9f\x91\x8d\xf0\x9f\x8f\xbd", 2, 8 },	/* skin tone */
	{ "\xf0\x9f\x87\xae\xf0\x9f\x87\xa9", 2, 8 },	/* flag */
	{ "1\xef\xb8\x8f\xe2\x83\xa3", 2, 7 },		/* keycap */
	{ "\xe2\x9d\xa4\xef\xb8\x8f", 2, 6 },		/* heart as emoji */
	{ "\xe2\x80\x8b", 0, 3 },				/* no width at all */
	{ "\xff", 1, 1 },
};

static void
check_widths(void)
{
	for (size_t i = 0; i < ARRAY_N(widths); i++) {
		struct str s = str_of(widths[i].text), cut;
		size_t wide;

		if (width_of(s) != widths[i].columns ||
		    width_cluster(s, &wide) != widths[i].first) {
			printf("width of case %zu is %zu\n", i, width_of(s));
			failed = 1;
		}
		for (size_t max = 0; max < 5; max++) {
			cut = width_cut(s, max);
			if (width_of(cut) <= max && (cut.n == 0 ||
			    cut.n >= widths[i].first))
				continue;
			printf("case %zu torn at %zu\n", i, max);
			failed = 1;
		}
	}
}

int
main(void)
{
	unsetenv("COLUMNS");
	check_formats();
	check_narrow();
	check_widths();
	return failed;
}
