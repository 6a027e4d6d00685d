/* tw-report: a study as one page, and its manifest. */
#include <stdlib.h>

#include "base/ascii.h"
#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "codebook/codebook.h"
#include "io/charset.h"
#include "io/input.h"
#include "json/json.h"
#include "report/booklist.h"
#include "report/figure.h"
#include "report/filelist.h"
#include "report/funnel.h"
#include "report/listing.h"
#include "report/manifest.h"
#include "report/page.h"
#include "show/escape.h"

enum { PIECE_BYTES_MAX = 256 << 20 };

static struct cli_list books;
static struct cli_list flows;
static bool make_manifest;
static bool quotations;
static struct cli_list steps;
static const char *subtitle;
static const char *title;
static const char *verify;

/* A manifest names files wherever they lie. */
static void
set_verify(const char *path)
{
	verify = path;
	cli_reads_all = true;
}

static const struct cli_option options[] = {
	{ 'c', "codebook", "BOOK", "a codebook; may be repeated",
	    CLI_LIST, { .list = &books } },
	{ 0, "flow", "FILE", "with --manifest: what tw-normalize --flow wrote",
	    CLI_LIST, { .list = &flows } },
	{ 0, "manifest", NULL, "write a manifest of the files, in place of a page",
	    CLI_FLAG, { .flag = &make_manifest } },
	{ 0, "quotations", NULL, "let words of people stand on the page",
	    CLI_FLAG, { .flag = &quotations } },
	{ 0, "step", "TEXT", "with --manifest: a command of the study, in order",
	    CLI_LIST, { .list = &steps } },
	{ 0, "subtitle", "TEXT", "a line below the title",
	    CLI_STRING, { .string = &subtitle } },
	{ 0, "title", "TEXT", "the title of the page",
	    CLI_STRING, { .string = &title } },
	{ 0, "verify", "MANIFEST", "say what is no longer as it was",
	    CLI_CALL, { .call = set_verify } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-report", "[[name=]file ...]",
	"Sets the results of a study on one page, or lists its files.", options
};

/* A piece of the page and what it is. */
struct piece {
	enum kind { PROSE, FLOW, FIGURE, ROWS, MANIFEST } kind;
	struct str heading;
	char *made;		/* a heading made from the name of the file */
	const char *file;
	struct buf text;
	struct json json;	/* of a flow and a manifest */
};

/* programs-by-month.svg is called "Programs by month"; free(3) it. */
static char *
heading_of(const char *file)
{
	struct str s = str_of(file), part, name = s;
	char *p;
	size_t n;

	while (str_split(&s, '/', &part))
		name = part;
	n = str_chr(name, '.');
	p = mem_dup(str_sub(name, 0, n == 0 ? SIZE_MAX : n));
	for (size_t i = 0; p[i] != '\0'; i++)
		if (p[i] == '-' || p[i] == '_')
			p[i] = ' ';
	if (ascii_lower(p[0]))
		p[0] = (char)(p[0] - 32);
	return p;
}

static bool
is_text(struct str s)
{
	return charset_is_utf8(s) && str_chr(s, '\0') == SIZE_MAX;
}

/* Text becomes paragraphs; what should come in another way is refused. */
static void
check_prose(const char *file, struct str text)
{
	struct str name = str_of(file), line = text;

	str_split(&text, '\n', &line);
	if (str_ends(name, STR(".csv")) || str_ends(name, STR(".tsv")))
		diag_die("%s: a table: rows come as ndjson, as -o ndjson "
		    "prints them", file);
	if (!is_text(line) || !is_text(text))
		diag_die("%s: not text in UTF-8; charts come as SVG", file);
	if (str_is(str_trim(line), "codebook 1"))
		diag_die("%s: a codebook: give it with -c", file);
	if (str_trim(line).n + str_trim(text).n == 0)
		diag_finding("%s: the file is empty, and so is its section",
		    file);
}

static enum kind
kind_of_piece(struct piece *p)
{
	struct str text = str_trim(buf_str(&p->text)), line = text;

	if (str_starts(text, STR("\xef\xbb\xbf")))
		text = str_skip(text, 3);
	if (str_starts(text, STR("<")) &&
	    str_find(text, STR("<svg")) != SIZE_MAX)
		return FIGURE;
	if (!str_starts(text, STR("{"))) {
		check_prose(p->file, text);
		return PROSE;
	}
	str_split(&text, '\n', &line);
	if (json_scan(&p->json, line, 1)) {
		if (json_is(json_get(p->json.node, "row"), "partial"))
			diag_die("%s: a part: tw-count --merge makes rows of "
			    "it", p->file);
		if (json_get(p->json.node, "row") != NULL)
			return ROWS;
		if (funnel_is(p->json.node) && json_scan(&p->json, line, 2))
			return FLOW;
	}
	if (json_scan(&p->json, buf_str(&p->text), 3) &&
	    filelist_is(p->json.node))
		return MANIFEST;
	diag_die("%s: neither rows nor a flow, a manifest, a chart or text; "
	    "posts are no part of a report", p->file);
}

static void
prose(struct page *page, struct str heading, struct str text)
{
	struct str line;
	bool open = false;

	page_section(page, heading);
	while (str_split(&text, '\n', &line)) {
		line = str_trim(line);
		if (line.n == 0) {
			buf_addz(&page->body, open ? "</p>\n" : "");
			open = false;
			continue;
		}
		buf_addz(&page->body, open ? "\n" : "<p>");
		escape_html(&page->body, line);
		open = true;
	}
	buf_addz(&page->body, open ? "</p>\n" : "");
}

static void
add_piece(struct page *page, struct piece *p)
{
	switch (p->kind) {
	case FLOW:
		funnel_section(page, p->json.node, p->heading, p->file);
		break;
	case FIGURE:
		figure_section(page, p->heading, buf_str(&p->text), p->file);
		break;
	case ROWS:
		listing_section(page, p->heading, p->file, quotations);
		break;
	case MANIFEST:
		filelist_section(page, p->json.node, p->heading);
		break;
	case PROSE:
		prose(page, p->heading, buf_str(&p->text));
		break;
	}
}

static void
add_books(struct page *page)
{
	for (size_t i = 0; i < books.n; i++) {
		struct codebook *book = codebook_open(&books.item[i], 1);

		booklist_section(page, book);
		codebook_close(book);
	}
}

/* The pieces in their order; the books stand after the flow, else first. */
static void
make_page(char **operands)
{
	struct page page = { .sections = 0 };
	struct buf out = { 0 };
	struct str name = title != NULL ? str_of(title) : STR("Report");
	bool booked = false;

	for (size_t i = 0; operands[i] != NULL; i++) {
		struct piece p = { .file = operands[i] };

		p.heading = manifest_role(operands[i], "", &p.file);
		if (!input_slurp(p.file, PIECE_BYTES_MAX, &p.text))
			diag_stop();
		p.kind = kind_of_piece(&p);
		if (p.heading.n == 0) {
			p.made = heading_of(p.file);
			p.heading = p.kind == FLOW ? STR("Flow of the data") :
			    p.kind == MANIFEST ? STR("Manifest") :
			    str_of(p.made);
		}
		if (p.kind != FLOW && p.kind != PROSE && !booked) {
			add_books(&page);
			booked = true;
		}
		add_piece(&page, &p);
		free(p.made);
		json_free(&p.json);
		buf_free(&p.text);
	}
	if (!booked)
		add_books(&page);
	page_write(&page, &out, name, subtitle == NULL ? STR("") :
	    str_of(subtitle));
	diag_write(buf_str(&out));
	buf_free(&out);
	page_free(&page);
}

int
main(int argc, char *argv[])
{
	struct manifest_parts parts = { &books, &flows, &steps, NULL };
	struct buf out = { 0 };

	cli_parse(&argc, &argv, &program);
	if (verify != NULL && (make_manifest || argc > 0))
		cli_usage("--verify takes a manifest and nothing else");
	if (!make_manifest && flows.n + steps.n > 0)
		cli_usage("--flow and --step belong to --manifest; a flow for "
		    "the page is a file like the others");
	if (verify != NULL) {
		manifest_verify(verify);
	} else if (make_manifest) {
		parts.files = argv;
		if (manifest_write(&out, &parts))
			diag_write(buf_str(&out));
		buf_free(&out);
	} else if (argc + (int)books.n == 0) {
		cli_usage("no files: a report is made of results");
	} else {
		make_page(argv);
	}
	return diag_finish();
}
