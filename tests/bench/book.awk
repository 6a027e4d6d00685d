# A codebook of CODES codes, three rules each: made-up words, which no post has,
# beside words that many have. The codes of the first 20 are the same in all.

function word(k,    w) {
	for (k = k * 7919 + 1; length(w) < 6 || k > 0; k = int(k / 80))
		w = w substr("bcdghjklmnprstwz", k % 16 + 1, 1) \
		    substr("aiueo", int(k / 16) % 5 + 1, 1)
	return w
}

BEGIN {
	n = split("kota banjir jalan macet taman sekolah daftar layanan rapat " \
	    "dinas camat lampu rusak tolong mohon acara gratis online info hadir",
	    common, " ")
	print "codebook 1\ndimension: topic\nlanguage: id"
	for (c = 0; c < CODES; c++) {
		printf "* c%d\tCode %d\n%s | \"%s %s\"\n", c, c, word(6 * c),
		    word(6 * c + 1), word(6 * c + 2)
		printf "%s NEAR/5 (%s | %s)\n", common[c % n + 1], word(6 * c + 3),
		    word(6 * c + 4)
		print c < n ? common[c + 1] : word(6 * c + 5)
	}
}
