/* Charts, SVG as tw-chart writes it, set into the page. */
#ifndef REPORT_FIGURE_H
#define REPORT_FIGURE_H

#include "base/str.h"
#include "report/page.h"

/*
 * Appends a section with the picture. Its ids and classes are made its own, so
 * that several charts live on one page. What could run, or load from elsewhere,
 * ends the program with status 2.
 */
void figure_section(struct page *, struct str heading, struct str svg,
    const char *file);

#endif
