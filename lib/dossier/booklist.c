#include "dossier/booklist.h"

#include "dossier/fills.h"
#include "show/escape.h"
#include "show/words.h"

/* A file of a book while it is listed. */
struct listed {
	struct buf *out;
	const struct codebook *book;
	uint32_t file;
	bool open;	/* a <pre> */
};

/* The code that opens on this line of the file; CODEBOOK_NONE: none does. */
static uint32_t
code_on(const struct listed *l, size_t line)
{
	for (uint32_t i = 0; i < l->book->codes; i++)
		if (l->book->code[i].file == l->file &&
		    l->book->code[i].line == line)
			return i;
	return CODEBOOK_NONE;
}

static void
close_lines(struct listed *l)
{
	if (l->open)
		buf_addz(l->out, "</pre>\n");
	l->open = false;
}

/* The head of a code: its name, its path. */
static void
add_code(struct listed *l, struct str line, uint32_t code)
{
	close_lines(l);
	line = str_trim(line);
	while (str_starts(line, STR("*")))
		line = str_skip(line, 1);
	buf_addz(l->out, "<h4>");
	if (code == CODEBOOK_NONE) {
		escape_html(l->out, str_trim(line));
	} else {
		const struct str label = codebook_label(l->book, code);

		if (label.n > 0) {
			escape_html(l->out, label);
			buf_addc(l->out, ' ');
		}
		buf_addz(l->out, "<code>");
		escape_html(l->out, l->book->code[code].path);
		buf_addz(l->out, "</code>");
	}
	buf_addz(l->out, "</h4>\n");
}

/* Lines with their numbers, which messages and evidence name. */
static void
add_line(struct listed *l, struct str line, size_t number)
{
	if (str_trim(line).n == 0)
		return;
	if (!l->open)
		buf_addz(l->out, "<pre>");
	l->open = true;
	buf_addf(l->out, "%4zu ", number);
	escape_html(l->out, line);
	buf_addc(l->out, '\n');
}

static void
add_file(struct buf *b, const struct codebook *book, uint32_t file)
{
	struct listed l = { .out = b, .book = book, .file = file };
	struct str text = book->file[file].bytes, line;
	size_t number = 0;

	if (str_starts(text, STR("\xef\xbb\xbf")))
		text = str_skip(text, 3);
	while (str_split(&text, '\n', &line)) {
		number++;
		if (str_ends(line, STR("\r")))
			line.n--;
		if (str_starts(str_trim(line), STR("*")))
			add_code(&l, line, code_on(&l, number));
		else
			add_line(&l, line, number);
	}
	close_lines(&l);
}

void
booklist_write(struct buf *b, const struct codebook *book, struct str name)
{
	struct fills size = { .n = 0 };

	buf_addz(b, "<details class=\"book\"><summary>");
	escape_html(b, name);
	buf_addz(b, ": ");
	fills_count(&size, "k", codebook_coded(book));
	fills_count(&size, "r", book->rules);
	fills_write(&size, b, "book.size");
	buf_addf(b, " (%s)</summary>\n", words_of("fold"));
	for (uint32_t f = 0; f < book->files; f++) {
		if (book->files > 1) {
			buf_addz(b, "<p class=\"note\"><code>");
			escape_html(b, book->file[f].name);
			buf_addz(b, "</code></p>\n");
		}
		add_file(b, book, f);
	}
	buf_addz(b, "</details>\n");
}
