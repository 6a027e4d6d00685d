/* Terms, how to do it again, files, codebooks. */
#ifndef REPORT_APPENDIX_H
#define REPORT_APPENDIX_H

#include "align/print.h"
#include "dossier/dossier.h"
#include "dossier/page.h"

/* The section; nothing when none of these is there. */
void appendix_section(struct page *, const struct dossier *);

#endif
