# What it is, is said, and what to do.
printf '11/02/25 12.01 - Pesan dan panggilan dienkripsi\n11/02/25 12.02 - A: halo, pak\n' > android.txt
printf '\342\200\216[11/02/25, 12:02:05\342\200\257PM] A: halo, pak\n' > iphone.txt
printf '\200\004\225x' > x.pkl
printf 'ARROW1xx' > x.feather
tw-normalize android.txt iphone.txt x.pkl x.feather
