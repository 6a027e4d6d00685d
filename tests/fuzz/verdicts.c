/*
 * Files of verdicts of any content: read at once, or while they grow, they say
 * the same in the end.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/diag.h"
#include "case/verdicts.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
put(int fd, const uint8_t *data, size_t n)
{
	if (write(fd, data, n) != (ssize_t)n)
		abort();
}

/* What was told while the file grew, as the owner of the cases keeps it. */
static struct names told;

static void
take(void *owner, struct str id, uint32_t number)
{
	struct verdicts *const *v = owner;

	if (id.p == NULL) {
		names_free(&told);
		told = (struct names){ 0 };
		return;
	}
	if (*v != NULL && verdicts_find(*v, id) != number)
		abort();
	(void)names_add(&told, id);
}

static void
compare(const struct verdicts *a, const struct verdicts *b, struct str id)
{
	uint32_t x = verdicts_find(a, id), y = verdicts_find(b, id);

	if ((x == NAMES_NONE) != (y == NAMES_NONE))
		abort();
	if (x != NAMES_NONE && (verdicts_get(a, x)->kind !=
	    verdicts_get(b, y)->kind || !str_eq(
	    verdicts_get(a, x)->duplicate_of,
	    verdicts_get(b, y)->duplicate_of)))
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct verdicts *grown = NULL, *whole = NULL;
	size_t half = n == 0 ? 0 : data[0] * n / 256;
	int fd = memfd_create("verdicts", 0);
	char path[64];

	diag_begin("tw-fuzz");
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	put(fd, data, half);
	grown = verdicts_open(path, take, &grown);
	put(fd, data + half, n - half);
	verdicts_finish(grown);
	whole = verdicts_open(path, take, &whole);
	verdicts_finish(whole);
	if (verdicts_ids(grown) != verdicts_ids(whole))
		abort();
	for (uint32_t i = 0; i < told.n; i++)
		compare(grown, whole, told.key[i]);
	verdicts_close(grown);
	verdicts_close(whole);
	names_free(&told);
	told = (struct names){ 0 };
	close(fd);
	return 0;
}
