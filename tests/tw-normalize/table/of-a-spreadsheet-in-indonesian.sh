# A table as Excel saves it where the comma is a decimal sign: a byte order mark,
# semicolons, days first, names of columns in Indonesian, thousands with a dot.
printf '\357\273\277Tanggal;Akun;Isi Cuitan;Suka;Dibagikan;Skor\r\n05/06/2024 08:15;@kota;Banjir surut;12;3;0,53\r\n14/06/2024 19:01;@kota;"Taman; dibuka";1.234;3;0,1\r\n' > cuitan.csv
tw-normalize -z Asia/Jakarta cuitan.csv
printf 'Hari Ini;Nilai Akhir\nx;1\n' > odd.csv
tw-normalize odd.csv
