#include "agree/forms.h"

#include "agree/objects.h"
#include "agree/tabular.h"
#include "agree/webanno.h"
#include "base/diag.h"
#include "container/feed.h"
#include "container/rows.h"
#include "container/sniff.h"
#include "container/values.h"

static void
refuse_form(const struct inbox *in)
{
	diag_trouble("%s: no form of codings that is known: %s", in->path,
	    FORMS_LIST);
}

static void
read_json(struct inbox *in, struct feed *f)
{
	struct objects o = { .in = in };
	struct values values = { 0 };
	const struct json_node *v;

	values_begin(&values, f, NULL);
	while ((v = values_next(&values)) != NULL) {
		if (values.mended)
			inbox_refuse(in, values.line, SIZE_MAX, "not UTF-8");
		else
			objects_take(&o, v, values.line);
	}
	values_free(&values);
	objects_end(&o);
}

static void
read_table(struct inbox *in, struct feed *f, const char *const *map)
{
	const struct rows_row *row;
	struct tabular t;
	struct rows rows = { 0 };

	if (!rows_begin(&rows, f)) {
		refuse_form(in);
		return;
	}
	if (!tabular_begin(&t, in, rows.row.name, rows.row.names, map)) {
		refuse_form(in);
	} else {
		while ((row = rows_next(&rows)) != NULL)
			tabular_row(&t, row->cell, row->cells, rows.line);
	}
	tabular_end(&t);
	rows_free(&rows);
}

void
forms_read(struct inbox *in, const char *path, const char *coder,
    const char *const *map)
{
	struct feed *f = feed_open(path);
	struct str text;

	if (f == NULL)
		return;
	inbox_file(in, path, coder);
	while (feed_text(f).n < sizeof(WEBANNO_MARK) && feed_more(f))
		;
	text = feed_text(f);
	if (str_starts(text, STR(WEBANNO_MARK)))
		webanno_read(in, f, path);
	else if (str_trim(text).n > 0 && (str_trim(text).p[0] == '{' ||
	    str_trim(text).p[0] == '['))
		read_json(in, f);
	else if (text.n == 0)
		diag_finding("%s: nothing in it", in->path);
	else if (sniff_at(f) != SNIFF_REFUSED)
		read_table(in, f, map);
	inbox_end(in);
	feed_close(f);
}
