/* A manifest for the report: its steps, its files. */
#ifndef DOSSIER_FILELIST_H
#define DOSSIER_FILELIST_H

#include "base/buf.h"
#include "json/json.h"

/* Whether an object is a manifest. */
bool filelist_is(const struct json_node *);

/*
 * Append what an object with its members down to three brackets says: how the
 * study is done again (command may be NULL) and checked (file is the manifest),
 * and the table of its files.
 */
void filelist_again(struct buf *, const struct json_node *, const char *command,
    const char *file);
void filelist_table(struct buf *, const struct json_node *);

#endif
