# 05/02 may be two days: 26/02 further on says that days come first, in a table
# as in JSON, however far it is. Where nothing says so, --dates does.
cat > t.csv <<'END'
kode,text,created_at
A1,satu,05/02/2025 12:00
A2,dua,06/02/2025 1:05 PM
A3,tiga,26/02/2025 13:05
END
tw-normalize -q -z Asia/Jakarta t.csv | jq -r .created_at
awk 'BEGIN { print "text,created_at"
	for (i = 0; i < 40000; i++) print "teks nomor " i ",05/02/2025 12:00"
	print "akhir,02/26/2025 12:00" }' |
    tw-normalize -q | jq -r .created_at | sort | uniq -c | sed 's/^ *//'
printf '%s\n' '[{"text":"a","created_at":"05\/02\/2025 10:00","username":"x"},' \
    '{"text":"b","created_at":"15\/02\/2025 10:00","username":"x"}]' |
    tw-normalize -q | jq -r .created_at
sed 3,4d t.csv | tw-normalize -z Asia/Jakarta
for d in dmy mdy; do
	sed 3,4d t.csv | tw-normalize -q --dates $d | jq -r .created_at
done
