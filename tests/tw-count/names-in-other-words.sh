# What people call a time or a member otherwise, in English or Indonesian, is
# answered with its name here.
in=$src/tests/all/records.ndjson
for b in date tanggal Bulan minggu user akun teks bahasa likes; do
	tw-count -b $b -o csv "$in" 2>&1 > out
done
tw-table --show id,tanggal,isi,nama "$in" 2>&1 > out
tw-normalize -m Tanggal=created_at /dev/null
tw-normalize -m tanggal=Waktu /dev/null
