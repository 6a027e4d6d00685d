/*
 * fill sheet.tsv sheet.xlsx: a sheet of tw-sample, filled in as text, as the
 * workbook that a coder would have filled in. For tests/office.
 */
#include "base/cli.h"
#include "base/diag.h"
#include "io/input.h"
#include "office/sheet.h"

static const struct cli_program program = {
	"fill", "sheet.tsv sheet.xlsx", "Makes a workbook of a filled sheet.",
	(const struct cli_option[]){ { 0 } }
};

/* A field of a TSV of ours with its escapes undone. */
static struct str
plain(struct buf *b, struct str s)
{
	static const char escape[] = "ntr0\\", letter[] = "\n\t\r\0\\";

	buf_clear(b);
	for (size_t i = 0; i < s.n; i++) {
		const char *at = s.p[i] == '\\' && i + 1 < s.n ?
		    memchr(escape, s.p[i + 1], sizeof(escape) - 1) : NULL;

		if (at != NULL)
			i++;
		buf_addc(b, at == NULL ? s.p[i] : letter[at - escape]);
	}
	return buf_str(b);
}

static void
put_row(struct sheet *sheet, struct str line, size_t columns, struct buf *b)
{
	for (size_t i = 0; i < columns; i++) {
		struct str field = STR("");

		if (!str_split(&line, '\t', &field) || field.n == 0)
			sheet_skip(sheet);
		else
			sheet_text(sheet, plain(b, field));
	}
	sheet_end_row(sheet);
}

int
main(int argc, char *argv[])
{
	enum { MOST = 100, LIMIT = 1 << 28 };
	struct sheet_column column[MOST];
	struct buf content = { 0 }, b = { 0 };
	struct str rest, line, head;
	struct sheet *sheet;
	size_t n = 0;

	cli_parse(&argc, &argv, &program);
	if (argc != 2)
		cli_usage("two files");
	if (!input_slurp(argv[0], LIMIT, &content))
		diag_stop();
	rest = buf_str(&content);
	str_split(&rest, '\n', &head);
	for (struct str left = head; n < MOST && str_split(&left, '\t', &line);
	    n++)
		column[n] = (struct sheet_column){ n < 3 ? SHEET_SHOW :
		    SHEET_FILL, 12 };
	sheet = sheet_open(argv[1], "codes", column, n, 2);
	put_row(sheet, head, n, &b);
	while (str_split(&rest, '\n', &line))
		put_row(sheet, line, n, &b);
	sheet_close(sheet);
	buf_free(&content);
	buf_free(&b);
	return diag_finish();
}
