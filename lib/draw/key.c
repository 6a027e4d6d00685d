#include "draw/key.h"

#include <inttypes.h>
#include <math.h>
#include <sha2.h>
#include <stdio.h>

static const char *const use_name[] = { "tw-sample 1", "tw-sample coders 1",
    "tw-sample recheck 1" };

static void
hash_str_of(SHA2_CTX *sha, struct str s)
{
	if (s.n > 0)
		SHA256Update(sha, (const uint8_t *)s.p, s.n);
}

/* What the key is for, and the seed, each with its line feed. */
static void
begin(SHA2_CTX *sha, enum key_use use, uint64_t seed)
{
	char head[64];
	int n = snprintf(head, sizeof(head), "%s\n%" PRIu64 "\n",
	    use_name[use], seed);

	SHA256Init(sha);
	hash_str_of(sha, (struct str){ head, (size_t)n });
}

struct key
key_of_post(enum key_use use, uint64_t seed, struct str platform, struct str id)
{
	struct key k;
	SHA2_CTX sha;

	begin(&sha, use, seed);
	hash_str_of(&sha, platform);
	hash_str_of(&sha, STR("\n"));
	hash_str_of(&sha, id);
	SHA256Final(k.byte, &sha);
	return k;
}

struct key
key_of_text(uint64_t seed, struct str text)
{
	struct key k;
	SHA2_CTX sha;

	begin(&sha, KEY_DRAW, seed);
	hash_str_of(&sha, text);
	SHA256Final(k.byte, &sha);
	return k;
}

uint64_t
key_number(const struct key *k)
{
	uint64_t n = 0;

	for (int i = 0; i < 8; i++)
		n = n << 8 | k->byte[i];
	return n;
}

double
key_part(const struct key *k)
{
	return ldexp((double)key_number(k), -64);
}
