/*
 * The manifest of a study: what went into it and what became of it, so that
 * anybody can see whether they have the same. JSON, the same bytes for the
 * same files; no time of day is in it.
 */
#ifndef DOSSIER_MANIFEST_H
#define DOSSIER_MANIFEST_H

#include "base/buf.h"
#include "base/cli.h"
#include "json/json.h"

/* What is listed: each is what the command line gives. */
struct manifest_parts {
	const struct cli_list *books;	/* names or paths of codebooks */
	const struct cli_list *flows;	/* files of tw-normalize --flow */
	const struct cli_list *steps;	/* command lines */
	char **files;			/* file, or role=file; NULL at the end */
};

/*
 * Appends the manifest. A file that cannot be read is named; the status is 2
 * then and what comes back false.
 */
bool manifest_write(struct buf *out, const struct manifest_parts *);

/*
 * Compares the files of a manifest with what is there now, and its version
 * with ours; every difference is said as a finding.
 */
void manifest_verify(const char *path);

/* Splits role=file; a file whose whole name is s has the role given. */
struct str manifest_role(const char *s, const char *role, const char **file);

#endif
