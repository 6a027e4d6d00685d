# An empty cell at the very end of a file has no place in memory.
printf 'isi;tgl\n;2-5-05' > a.csv
tw-normalize a.csv
