cd "$src/tests/tw-normalize/map"
tw-normalize -m id=Tweet_ID,teks=isi table.csv
