#include "report/left.h"

#include "align/print.h"
#include "base/buf.h"
#include "base/diag.h"
#include "counts/flowparts.h"
#include "dossier/cells.h"
#include "dossier/fills.h"
#include "dossier/pagetable.h"
#include "json/json.h"
#include "json/json_leaf.h"
#include "json/json_scan.h"
#include "report/exhibit.h"
#include "show/escape.h"
#include "show/numerals.h"
#include "show/words.h"

/* The name of a part of the flow, or of what its parts are made of. */
static void
name_cell(struct pagetable *t, struct str name)
{
	const char *word = words_under("f.", name);
	struct buf *b = pagetable_cell(t);

	if (word != NULL) {
		buf_addz(b, word);
		return;
	}
	for (size_t i = 0; i < name.n; i++)
		escape_html(b, name.p[i] == '_' ? STR(" ") :
		    str_sub(name, i, i + 1));
}

static void
part_row(struct pagetable *t, struct str name, uint64_t n, uint64_t read)
{
	name_cell(t, name);
	cells_count(t, (int64_t)n);
	cells_percent(t, read == 0 ? 0 : (double)n / (double)read);
}

static void
show_flow(struct page *p, const struct dossier *s)
{
	const struct flowparts *f = &s->flow;
	struct pagetable t = { .columns = 0 };
	struct exhibit e = { .place = PLACE_FLOW, .table = &t,
		.name = str_of(words_of("c.funnel.t")),
		.about = str_of(words_of("c.funnel.s")) };

	cells_column(&t, "f.what", 0);
	cells_column(&t, "n", PAGETABLE_RIGHT | PAGETABLE_KEPT);
	cells_column(&t, "share", PAGETABLE_RIGHT | PAGETABLE_KEPT);
	part_row(&t, STR("read"), f->read, f->read);
	for (size_t i = 0; i < f->parts; i++)
		part_row(&t, f->part[i].name, f->part[i].n, f->read);
	exhibit_write(&e, s, &p->body);
	pagetable_free(&t);
}

/* Whether the parts add up, which is a finding when they do not. */
static void
say_sum(struct page *p, const struct dossier *s, const char *file)
{
	struct fills f = { .n = 0 };
	uint64_t sum;

	if (flowparts_adds_up(&s->flow, &sum)) {
		page_words(p, "note", "f.adds");
		return;
	}
	fills_count(&f, "n", (int64_t)sum);
	fills_count(&f, "r", (int64_t)s->flow.read);
	buf_addz(&p->body, "<p class=\"bad\">");
	fills_write(&f, &p->body, "f.differs");
	buf_addz(&p->body, "</p>\n");
	diag_finding("%s: the parts add up to %ju, not to the %ju read", file,
	    (uintmax_t)sum, (uintmax_t)s->flow.read);
}

/* "Notices by kind: delete 30, limit 10." */
static void
say_details(struct page *p, const struct json_node *flow, const char *name,
    const char *key)
{
	const struct json_node *list = json_get_type(flow, name, JSON_OBJECT);
	struct buf said = { 0 }, scratch = { 0 };
	int64_t n;

	if (list == NULL)
		return;
	JSON_EACH(v, list) {
		if (!json_i64(v, &n))
			continue;
		buf_clear(&scratch);
		buf_addz(&said, said.n == 0 ? "" : ", ");
		escape_html(&said, json_key(v, &scratch));
		buf_addc(&said, ' ');
		numerals_count(&said, n);
	}
	if (said.n > 0)
		buf_addf(&p->body, "<p class=\"note\">%s %s.</p>\n",
		    words_of(key), buf_z(&said));
	buf_free(&said);
	buf_free(&scratch);
}

static void
show_kinds(struct page *p, const struct dossier *s)
{
	struct pagetable t = { .columns = 0 };
	struct exhibit e = { .place = PLACE_KINDS, .table = &t,
		.name = str_of(words_of("c.kinds.t")) };
	unsigned missing = 0;

	cells_column(&t, "kind", 0);
	cells_share_columns(&t, s->kinds);
	for (size_t r = 0; r < s->kinds->kept; r++) {
		cells_text(&t, dossier_row_label(s, s->kinds, r));
		cells_share(&t, s->kinds, r, &missing);
	}
	exhibit_write(&e, s, &p->body);
	pagetable_free(&t);
}

void
left_section(struct page *p, const struct dossier *s)
{
	if (!s->flow.known && s->kinds == NULL)
		return;
	page_section(p, "left", str_of(words_of("h.left")));
	for (size_t i = 0; i < s->pieces; i++) {
		const struct json_node *o = s->piece[i].json.node;

		if (s->piece[i].kind != PIECE_FLOW ||
		    s->piece[i].place != PLACE_FLOW)
			continue;
		show_flow(p, s);
		say_sum(p, s, s->piece[i].file);
		say_details(p, o, "notices", "f.notices");
		say_details(p, o, "no_posts", "f.no_posts");
		say_details(p, o, "repaired", "f.repaired");
	}
	if (s->kinds != NULL)
		show_kinds(p, s);
}
