# A made-up stream of some hours in order of time, some of it up to eight
# minutes late: complaints with places to an office, its answers, reposts, tags.
# -v posts=N -v seed=N; -v areas=N: so many other districts
function pick(list,    v, n) {
	n = split(list, v, "|")
	return v[1 + int(rand() * n)]
}
function stamp(t) {
	return sprintf("2015-05-%02dT%02d:%02d:%02d+07:00", 1 + int(t / 86400),
	    int(t / 3600) % 24, int(t / 60) % 60, t % 60)
}
BEGIN {
	srand(seed)
	t = 6 * 3600
	for (i = 0; i < posts; i++) {
		t += int(rand() * 10)
		u = rand() < 0.05 ? t - int(rand() * 480) : t
		id = 5000000 + i
		who = "warga_" int(rand() * 300)
		topic = pick("road/lamp|road/hole|fire|water")
		word = pick("lamp mati|hole besar|fire|water keruh")
		place = pick("di antapani|jl dago|coblong|dekat cibiru|di sini")
		area = areas > 0 ? "area-" int(rand() * areas) : pick("antapani|coblong|cibiru")
		tag = pick("satu|dua|tiga|empat|lima|enam")
		# For a while most speak of one thing.
		if (i > posts * 0.5 && i < posts * 0.6 && rand() < 0.6)
			tag = "ramai"
		more = ""
		if (rand() < 0.3 && asked > 0) {
			of = 5000000 + question[1 + int(rand() * asked)]
			who = rand() < 0.7 ? "jalan_contoh" : who
			more = sprintf(",\"kind\":\"reply\",\"reply_to\":{\"id\":\"%d\"}", of)
			text = "siap, tim ke lokasi"
		} else {
			more = ",\"kind\":\"original\",\"mentions\":[\"jalan_contoh\"]"
			text = "@jalan_contoh " word " " place
			question[++asked] = i
		}
		printf "{\"id\":\"%d\",\"created_at\":\"%s\",\"platform\":\"twitter\",\"author\":{\"id\":\"%s\",\"handle\":\"%s\"},\"text\":\"%s\",\"hashtags\":[\"%s\"],\"topic\":[\"%s\"],\"place_about\":[\"%s\"],\"place_about_ranked\":[{\"place\":\"%s\",\"p\":0.8}]%s}\n",
		    id, stamp(u), who, who, text, tag, topic, area, area, more
	}
}
