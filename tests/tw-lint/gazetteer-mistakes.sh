# What is wrong in a table of places is shown where it stands, with what would
# be right; the table and the towns are made up.
t() { # rows on stdin, below the columns and the first rows of a head
	{
		printf 'kind\tid\tname\tin\tforms\tlat\tlon\tradius_m\n'
		printf 'head\tgazetteer\t1\nhead\tlevels\tkecamatan kelurahan\n'
		tr '|' '\t'
	} > t.tsv
	tw-lint -g ./t.tsv "$@" < /dev/null
}
t <<'X'
head|levels|
head|levels|kecamatan Kelurahan
head|levels|kecamatan outside
head|levels|a b c d e f g h i
head|levels|kelurahan kecamatan
head|title|
head|colour|red
head|words|id-places
head|words|en-places
X
t <<'X'
Kecamatan|utara|Utara
|timur|Timur
kecamatan|Utara|Utara
kecamatan|-utara|Utara
kecamatan||Utara
kecamatan|utara|Utara|||-6.1
kecamatan|timur|Timur||||107.1
kecamatan|barat|Barat|||-96|107.1
kecamatan|selatan|Selatan|||-6,1|107.1
kecamatan|pusat|Pusat|||-6.1|190
kecamatan|pinggir|Pinggir|||-6.1|107.1|0
X
printf 'kind\tid\tname\nhead\tgazetteer\t2\n' > other.tsv
tw-lint -g ./other.tsv < /dev/null
printf 'kind\tid\tname\nkecamatan\tutara\tUtara\n' > other.tsv
tw-lint -g ./other.tsv < /dev/null
printf 'kind\tname\nhead\tgazetteer\n' > other.tsv
tw-lint -g ./other.tsv < /dev/null
printf 'kind\tid\tname\tpeople\tpeople\nhead\tgazetteer\t1\n' > other.tsv
tw-lint -g ./other.tsv < /dev/null
# Two that are read together.
printf 'kind\tid\tname\nhead\tgazetteer\t1\nhead\tlevels\tprovinsi kota\n' > other.tsv
t -g ./other.tsv <<'X'
kecamatan|utara|Utara
X
