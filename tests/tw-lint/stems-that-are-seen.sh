# What ~word covers: forms of Indonesian words by rule, and those that were seen.
printf 'codebook 1\ntitle: t\nlanguage: id\n* a\n  ~jalan\n  ~tulis\n  ~pukul\n  ~sapu\n  ~kirim\n  ~ajar\n  ~çok\n  ~2020\n  ~berjalan\n  ~nyanyi\n' > id.codebook
printf 'codebook 1\ntitle: t\nlanguage: en\n* a\n  ~walk\n  ~running\n' > en.codebook
awk 'BEGIN {
	split("jalan jalan berjalan dijalani menjalankan perjalanan jalankan jalannya kejalanan terjalan pejalan berjalanlah menulis tulisan walking walks walked running", w, " ")
	for (i = 1; i <= 18; i++) for (k = 0; k < i; k++) printf "{\"id\":\"%d-%d\",\"platform\":\"x\",\"text\":\"%s\"}\n", i, k, w[i]
}' > r.ndjson
for b in id en; do
	tw-lint -o tsv --level error $b.codebook 2>&1 | cut -f 2,4,7
	tw-lint -o tsv --level error $b.codebook r.ndjson 2>&1 | grep stem | cut -f 2,4,7
done
