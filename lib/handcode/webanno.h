/* Codings in the TSV 3 of WebAnno and INCEpTION: annotation/DOCUMENT/USER.tsv */
#ifndef HANDCODE_WEBANNO_H
#define HANDCODE_WEBANNO_H

#include "handcode/inbox.h"
#include "container/feed.h"

/* The first line of such a file. */
#define WEBANNO_MARK "#FORMAT=WebAnno TSV 3"

/*
 * Reads the file: the document is the post, named by the folder, the values of
 * its spans are the codes.
 */
void webanno_read(struct inbox *, struct feed *, const char *path);

#endif
