/* What near copies have in common, and the half they are in, as another program had it. */
#include "gold/halves.h"

#include "check.h"

static const struct {
	const char *text;
	const char *key;
	unsigned half;
} texts[] = {
	{ "Lampu mati di Dago", "lampumatididago", 1 },
	{ "RT @ana: Lampu mati, di DAGO! https://t.co/abc", "lampumatididago", 1 },
	{ " rt @a rt @b_2: x y", "xy", 1 },
	{ "RT @: not a repost", "rtnotarepost", 0 },
	{ "http://a.b c https:d", "c", 1 },
	{ "😭😭 😡", "😭😭 😡", 1 },
	{ "", "", 1 },
	{ "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
	    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 1 },
	{ "jalan rusak 12 km", "jalanrusak12km", 1 },
	{ "Ünï çödé", "nd", 1 },
	{ "RT @ana", "", 1 },
	{ "RT@ana x", "rtanax", 1 },
	{ "lihat http://x\ny", "lihaty", 0 },
};

int
main(void)
{
	struct buf key = { 0 };

	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		halves_key(&key, str_of(texts[i].text));
		CHECK(str_is(buf_str(&key), texts[i].key), "key of \"%s\": %s",
		    texts[i].text, buf_z(&key));
		CHECK(halves_of(buf_str(&key)) == texts[i].half,
		    "half of \"%s\"", texts[i].text);
	}
	buf_free(&key);
	return failures > 0;
}
