/* HMAC-SHA-256: the vectors of RFC 4231, and one of nothing under no key. */
#include "base/array.h"
#include "gate/pseudonym.h"

#include <stdio.h>

static const struct {
	char key;		/* n bytes of this, or when 0 the next */
	size_t n;
	const char *word;
	const char *text;
	const char *hash;
} vectors[] = {
	{ 0x0b, 20, NULL, "Hi There",
	    "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7" },
	{ 0, 0, "Jefe", "what do ya want for nothing?",
	    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843" },
	{ 0, 0, "", "",
	    "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad" },
	{ (char)0xaa, 131, NULL,
	    "Test Using Larger Than Block-Size Key - Hash Key First",
	    "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54" },
};

int
main(void)
{
	int failures = 0;

	for (size_t i = 0; i < ARRAY_N(vectors); i++) {
		char key[131], hex[65];
		unsigned char hash[32];
		struct str k = { key, vectors[i].n };

		memset(key, vectors[i].key, sizeof(key));
		if (vectors[i].word != NULL)
			k = str_of(vectors[i].word);
		pseudonym_hmac(k, str_of(vectors[i].text), hash);
		for (size_t j = 0; j < 32; j++)
			snprintf(hex + 2 * j, 3, "%02x", hash[j]);
		if (strcmp(hex, vectors[i].hash) != 0) {
			failures++;
			printf("vector %zu: %s\n", i, hex);
		}
	}
	return failures > 0;
}
