#include "qda/guid.h"

#include <sha2.h>

void
guid_add(struct buf *out, const char *kind, struct str name)
{
	uint8_t hash[SHA256_DIGEST_LENGTH];
	struct buf all = { 0 };
	SHA2_CTX ctx;

	buf_addf(&all, "tw qda 1\n%s\n", kind);
	buf_adds(&all, name);
	SHA256Init(&ctx);
	SHA256Update(&ctx, (const uint8_t *)all.p, all.n);
	SHA256Final(hash, &ctx);
	buf_free(&all);
	hash[6] = (uint8_t)(0x80 | (hash[6] & 0x0f));
	hash[8] = (uint8_t)(0x80 | (hash[8] & 0x3f));
	for (size_t i = 0; i < 16; i++)
		buf_addf(out, "%s%02x", i == 4 || i == 6 || i == 8 || i == 10 ?
		    "-" : "", hash[i]);
}
