cd "$src/tests/tw-normalize/map"
tw-normalize -z Asia/Jakarta --extra -m id=Tweet_ID,text=isi,created_at=tanggal,author=akun table.csv
