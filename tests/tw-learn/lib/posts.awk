# Made-up posts, coded by who made them: awk -v n=150 -f posts.awk
# -v seed=2 gives others, -v first=1000 other ids; -v places=1 words of places.
function draw(k) {
	state = (state * 1103 + 12345) % 65536
	return int(state / 65536 * k)
}
function one(list,   word, k) {
	k = split(list, word, "|")
	return word[1 + draw(k)]
}
BEGIN {
	state = seed == "" ? 1 : seed
	if (first == "")
		first = 1
	for (i = 0; i < n; i++) {
		kind = one("original|original|reply")
		place = one("jalan melati|jalan kenanga|taman mawar|pasar anggrek|simpang dahlia")
		when = one("tadi pagi|sudah seminggu|sejak kemarin|lagi|sampai sekarang|malam ini")
		tone = one("complaint|complaint|praise|other|other|other")
		if (tone == "complaint")
			text = one("tolong pak|mohon dicek|kapan diperbaiki|kenapa|aduh") " " \
			    one("lampu mati|jalan berlubang|sampah menumpuk|air tidak mengalir|macet parah|selokan mampet") \
			    " di " place " " when
		else if (tone == "praise")
			text = one("terima kasih|hatur nuhun|mantap|keren sekali") " " \
			    one("petugas yang cepat|taman makin rapi|jalan sudah mulus|layanan ramah") \
			    " di " place " " when
		else
			text = one("selamat pagi semua|mau tanya|ada acara|foto|nonton bola") " " \
			    one("di kota|bersama keluarga|jadwal bus|musik gratis|sambil ngopi") \
			    " dekat " place " " when
		printf "{\"id\":\"%d\",\"author\":{\"handle\":\"orang%d\"},\"kind\":\"%s\",\"text\":\"@kantor %s\",\"labels\":{\"tone\":%s}}\n",
		    first + i, draw(23), kind, text, tone == "other" ? "[]" : "\"" tone "\""
	}
}
