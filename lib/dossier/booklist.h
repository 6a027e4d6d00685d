/* A codebook as it is written, folded, code by code. */
#ifndef DOSSIER_BOOKLIST_H
#define DOSSIER_BOOKLIST_H

#include "base/buf.h"
#include "codebook/codebook.h"

/* Appends it; name is what it was asked for as. */
void booklist_write(struct buf *, const struct codebook *, struct str name);

#endif
