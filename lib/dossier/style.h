/* The style of the page of a study: screens of all widths, dark ones, paper. */
#ifndef DOSSIER_STYLE_H
#define DOSSIER_STYLE_H

#include "base/buf.h"

/* Appends it, with the colours of svg/colours.h and the page's own. */
void style_write(struct buf *);

#endif
