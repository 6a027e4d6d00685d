/* What a file holds, in a few bytes: SHA-256, size, records. */
#ifndef IO_DIGEST_H
#define IO_DIGEST_H

#include "base/str.h"

enum { DIGEST_HEX = 64 };

struct digest {
	char sha256[DIGEST_HEX + 1];	/* of the bytes as they are stored */
	uint64_t bytes;
};

/* False when the file cannot be read: errno says why. */
bool digest_file(const char *path, struct digest *);

/*
 * How many records a file named .jsonl or .ndjson (.gz) holds: its lines that
 * begin with {. False for other files, when there are none, and when the file
 * cannot be read to its end.
 */
bool digest_records(const char *path, uint64_t *records);

#endif
