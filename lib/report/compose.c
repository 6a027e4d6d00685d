#include "report/compose.h"

#include "align/print.h"
#include "dossier/fills.h"
#include "dossier/page.h"
#include "report/appendix.h"
#include "report/examples.h"
#include "report/left.h"
#include "report/opening.h"
#include "report/others.h"
#include "report/priority.h"
#include "report/shares.h"
#include "report/time.h"
#include "report/validity.h"

/* The sections in their order, which is always the same. */
void
compose_page(struct buf *out, const struct dossier_wish *wish, char **operands)
{
	static void (*const section[])(struct page *, const struct dossier *) = {
		opening_findings, shares_section, time_section, shares_ends_section,
		priority_section, validity_section, left_section,
		others_section, examples_section, appendix_section };
	struct page page = { .sections = 0 };
	struct dossier study = { .books = 0 };
	struct buf head = { 0 };

	dossier_read(&study, wish, operands);
	fills_call_units(study.dimension[0]);
	opening_write(&head, &study);
	for (size_t i = 0; i < sizeof(section) / sizeof(section[0]); i++)
		section[i](&page, &study);
	page_write(&page, out, opening_title(&study), buf_str(&head));
	buf_free(&head);
	page_free(&page);
	dossier_free(&study);
}
