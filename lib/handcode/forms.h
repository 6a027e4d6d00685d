/* Files of codings, each read in the form that its content tells. */
#ifndef HANDCODE_FORMS_H
#define HANDCODE_FORMS_H

#include "handcode/inbox.h"

/* The forms, for messages. */
#define FORMS_LIST "records with the dimension, a tidy table (id, coder, code, " \
	"value), a sheet of tw-sample (xlsx, ods or CSV), doccano, Label Studio " \
	"or Prodigy JSON, WebAnno TSV 3, a .qdpx, or coded segments of MAXQDA, NVivo or " \
	"ATLAS.ti (-m member=column names their columns)"

/*
 * Reads a file; its coder is called so, or after the file when coder is NULL.
 * map: see tabular_begin(). What cannot be read is named, status 2.
 */
void forms_read(struct inbox *, const char *path, const char *coder,
    const char *const *map);

#endif
