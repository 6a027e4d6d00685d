# Files that are neither JSON nor tables are named with their remedy.
printf 'RDX3\nX\n' > a.rds
printf 'X\n\000\000\000\003' | gzip -n > b.rds
printf 'WARC/1.0\r\n' > c.warc
printf "{'created_at': 'Mon', 'id': 1}\n" > d.json
printf '<!DOCTYPE html>\n' > e.html
printf 'SQLite format 3\000' > f.db
printf '%%PDF-1.4\n' > g.pdf
printf 'x' > h; tar -cf h.tar h
printf 'PAR1' > i.parquet
printf 'some words\nof a letter\n' > j.txt
printf 'BZh9' > k.bz2
for f in *.*; do tw-normalize "$f" || echo "status $?"; done
