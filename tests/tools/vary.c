/*
 * vary FOLDER MOST file ...: writes into FOLDER, for each member of the objects of
 * JSON in these files, the first two times that its name comes, the file with
 * this member called otherwise and with other values in its place; for each
 * column of a table the file with another header, and with other cells in the
 * first row; and each line cut, doubled or with something else in its place.
 * Of each file at most MOST of them are written, from its beginning to its end;
 * their names, a line each, are printed.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "io/input.h"

static const char *folder, *ending;
static size_t each, number, written;	/* each 0: only counted */

/* The file with what stands in [from,to) replaced. */
static void
write_one(struct str s, size_t from, size_t to, const char *by)
{
	char path[4096];
	FILE *f;

	if (number++ % (each == 0 ? SIZE_MAX : each) != 0 || each == 0)
		return;
	snprintf(path, sizeof(path), "%s/%06zu.%s", folder, written++, ending);
	f = fopen(path, "w");
	if (f == NULL)
		diag_die("%s: cannot be written", path);
	fwrite(s.p, 1, from, f);
	fputs(by, f);
	fwrite(s.p + to, 1, s.n - to, f);
	if (fclose(f) != 0)
		diag_die("%s: cannot be written", path);
	printf("%s\n", path);
}

/* Where the string ends that begins at i. */
static size_t
string_end(struct str s, size_t i)
{
	for (i++; i < s.n && s.p[i] != '"'; i++)
		i += s.p[i] == '\\';
	return i < s.n ? i + 1 : s.n;
}

static size_t
value_end(struct str s, size_t i)
{
	int depth = 0;

	while (i < s.n) {
		char c = s.p[i];

		if (c == '"') {
			i = string_end(s, i);
			continue;
		}
		if (depth == 0 && (c == ',' || c == ']' || c == '}'))
			return i;
		depth += (c == '[' || c == '{') - (c == ']' || c == '}');
		i++;
	}
	return i;
}

static size_t
blanks_end(struct str s, size_t i)
{
	while (i < s.n && memchr(" \t\r\n", s.p[i], 4) != NULL)
		i++;
	return i;
}

static void
vary_members(struct str s)
{
	static const char *const values[] = { "null", "0", "-1", "1.5", "3",
		"99999999999999999999", "true", "\"\"", "\"x\"", "\"7\"",
		"\"2015-01-01T00:00:00Z\"", "\"\\u0000\\ud800\"", "[]", "{}",
		"[null]", "[\"x\"]", "[{}]", "[[]]", "{\"id\":\"1\"}" };
	struct names met = { 0 };
	size_t *times = NULL, cap = 0;

	for (size_t i = 0; i < s.n; i++) {
		size_t end, at;
		uint32_t n, before = met.n;

		if (s.p[i] != '"')
			continue;
		end = string_end(s, i);
		at = blanks_end(s, end);
		if (at >= s.n || s.p[at] != ':') {
			i = end - 1;
			continue;
		}
		n = names_add(&met, str_sub(s, i, end));
		times = mem_grow(times, &cap, (size_t)n + 1, sizeof(*times));
		if (n == before)
			times[n] = 0;
		at = blanks_end(s, at + 1);
		if (times[n]++ < 2) {
			write_one(s, i + 1, i + 1, "zz");
			for (size_t k = 0; k < ARRAY_N(values); k++)
				write_one(s, at, value_end(s, at), values[k]);
		}
		i = end - 1;
	}
	names_free(&met);
	free(times);
}

/* Where the cell ends that begins at i; one in quotes counts as a whole. */
static size_t
cell_end(struct str s, size_t i, char sep)
{
	if (i < s.n && s.p[i] == '"')
		i = string_end(s, i);
	while (i < s.n && s.p[i] != sep && s.p[i] != '\n')
		i++;
	return i;
}

static void
vary_columns(struct str s)
{
	static const char *const cells[] = { "", "x", "0", "-1", "nan", "1.5",
		"2015-01-01", "\"a,b\"", "[]", "['x']", "{}", "=1", "TRUE",
		"https://example.org/1", "@a", "#a", "6.7E+17" };
	size_t line = str_chr(s, '\n');
	char sep = str_chr(s, '\t') < line ? '\t' : ',';

	if (line == SIZE_MAX)
		return;
	for (size_t i = 0; i < line; i = cell_end(s, i, sep) + 1) {
		write_one(s, i, i, "zz");
		write_one(s, i, cell_end(s, i, sep), "");
	}
	for (size_t i = line + 1; i < s.n; i++) {
		size_t end = cell_end(s, i, sep);

		for (size_t k = 0; k < ARRAY_N(cells); k++)
			write_one(s, i, end, cells[k]);
		i = end;
		if (end < s.n && s.p[end] == '\n')
			break;
	}
}

/* Lines that lack, come twice, are cut, or hold something else. */
static void
vary_lines(struct str s)
{
	static const char *const others[] = { "", "*", "x", "  x", "(", "[", "\"",
		"'", "<", "<a>", "</a>", "%", "%\n%", "-", "- x", "0", "-1", "x: y",
		"x\ty\tz", "/", "/(/", "~", "\\", "@", "#", "not", "1e99", "x:",
		"\xff", "=1" };
	size_t end;

	for (size_t i = 0; i < s.n; i = end + 1) {
		end = i + str_chr(str_skip(s, i), '\n');
		if (end < i || end > s.n)
			end = s.n;
		if (end == i)
			continue;
		for (size_t k = 0; k < ARRAY_N(others); k++)
			write_one(s, i, end, others[k]);
		for (size_t k = 1; k < 4; k++) {
			write_one(s, i + (end - i) * k / 4, end, "");
			write_one(s, i, i + (end - i) * k / 4, "");
			write_one(s, i + (end - i) * k / 4,
			    i + (end - i) * k / 4, "\"");
			write_one(s, i + (end - i) * k / 4,
			    i + (end - i) * k / 4, "(");
		}
		write_one(s, i, i, "\n");
		write_one(s, i, i, "\t");
		write_one(s, end, end, " x");
	}
}

static void
vary_all(struct str s)
{
	number = 0;
	if (str_find(s, STR("\":")) != SIZE_MAX)
		vary_members(s);
	else
		vary_columns(s);
	vary_lines(s);
}

int
main(int argc, char *argv[])
{
	size_t most = argc < 3 ? 0 : (size_t)atol(argv[2]);

	if (most == 0)
		diag_die("usage: vary folder most file ...");
	folder = argv[1];
	for (int i = 3; i < argc; i++) {
		struct buf text = { 0 };
		struct str s;

		if (!input_slurp(argv[i], SIZE_MAX, &text))
			continue;
		s = buf_str(&text);
		ending = strrchr(argv[i], '.') == NULL ? "txt" :
		    strrchr(argv[i], '.') + 1;
		each = 0;
		vary_all(s);
		each = 1 + number / most;
		vary_all(s);
		buf_free(&text);
	}
	fflush(stdout);
	return diag_finish();
}
