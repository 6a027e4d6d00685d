#include "dossier/filelist.h"

#include "dossier/cells.h"
#include "dossier/fills.h"
#include "dossier/pagetable.h"
#include "show/escape.h"
#include "show/words.h"

enum { DIGEST_SHOWN = 12 };

bool
filelist_is(const struct json_node *o)
{
	return json_get_type(o, "manifest", JSON_NUMBER) != NULL &&
	    json_get_type(o, "files", JSON_ARRAY) != NULL;
}

static void
add_command(struct buf *b, const char *key, struct str command)
{
	buf_addf(b, "<p>%s</p>\n<pre>", words_of(key));
	escape_html(b, command);
	buf_addz(b, "</pre>\n");
}

void
filelist_again(struct buf *b, const struct json_node *o, const char *command,
    const char *file)
{
	const struct json_node *steps = json_get_type(o, "steps", JSON_ARRAY);
	struct buf text = { 0 }, scratch = { 0 };
	struct fills f = { .n = 0 };

	if (command != NULL)
		add_command(b, "again.1", str_of(command));
	buf_addf(&text, "tw-report --verify %s", file);
	add_command(b, "again.2", buf_str(&text));
	buf_clear(&text);
	if (steps != NULL && steps->skip > 1)
		JSON_EACH(step, steps) {
			buf_clear(&scratch);
			buf_adds(&text, str_trim(json_text(step, &scratch)));
			buf_addc(&text, '\n');
		}
	if (text.n > 0)
		add_command(b, "again.3", buf_str(&text));
	buf_clear(&scratch);
	fills_text(&f, "v", json_text(json_get_type(o, "version",
	    JSON_STRING), &scratch));
	buf_addz(b, "<p class=\"note\">");
	fills_write(&f, b, "made");
	buf_addz(b, "</p>\n");
	buf_free(&text);
	buf_free(&scratch);
}

static void
count_cell(struct pagetable *t, const struct json_node *v)
{
	int64_t n;

	if (json_i64(v, &n))
		cells_count(t, n);
	else
		pagetable_cell(t);
}

static void
file_row(struct pagetable *t, const struct json_node *file)
{
	struct buf scratch = { 0 }, *b = pagetable_cell(t);
	struct str role;

	buf_addz(b, "<code>");
	escape_html(b, json_text(json_get_type(file, "name", JSON_STRING),
	    &scratch));
	buf_addz(b, "</code>");
	buf_clear(&scratch);
	role = json_text(json_get_type(file, "role", JSON_STRING), &scratch);
	cells_text(t, words_or_name("role.", role));
	count_cell(t, json_get_type(file, "records", JSON_NUMBER));
	count_cell(t, json_get_type(file, "bytes", JSON_NUMBER));
	buf_clear(&scratch);
	b = pagetable_cell(t);
	buf_addz(b, "<code>");
	escape_html(b, str_sub(json_text(json_get_type(file, "sha256",
	    JSON_STRING), &scratch), 0, DIGEST_SHOWN));
	buf_addz(b, "</code>");
	buf_free(&scratch);
}

void
filelist_table(struct buf *b, const struct json_node *o)
{
	struct pagetable t = { .columns = 0 };

	cells_column(&t, "name", 0);
	cells_column(&t, "role", PAGETABLE_OPTIONAL | PAGETABLE_KEPT);
	cells_column(&t, "records", PAGETABLE_RIGHT | PAGETABLE_KEPT);
	cells_column(&t, "bytes", PAGETABLE_RIGHT | PAGETABLE_OPTIONAL |
	    PAGETABLE_KEPT);
	cells_column(&t, "sha", PAGETABLE_OPTIONAL | PAGETABLE_KEPT);
	JSON_EACH(file, json_get_type(o, "files", JSON_ARRAY))
		file_row(&t, file);
	pagetable_write_open(&t, b, str_of(words_of("h.manifest")));
	pagetable_free(&t);
}
