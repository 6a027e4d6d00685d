# A table without names of columns is refused, and what to type is said; that
# works.
printf '1242339650888331267,2021-03-28 02:57:55,someone,hello there you\n' > comma.csv
printf 'x;https://x.com/a/status/1242339650888331267;"hi ""you"""\n' > semicolon.csv
tw-normalize comma.csv semicolon.csv
tw-normalize -m text=isi comma.csv
gzip comma.csv
tw-normalize comma.csv.gz
tw-normalize < semicolon.csv
{ printf 'c1;url;text\n'; cat semicolon.csv; } | tw-normalize
tr ';' '\t' < semicolon.csv > tabs.tsv
tw-normalize tabs.tsv
{ printf 'c1\turl\ttext\n'; cat tabs.tsv; } | tw-normalize
