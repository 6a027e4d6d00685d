# A title before the text; the number of an identity card, a telephone and a name
# are not passed on, whatever is asked for.
cat > aduan.csv <<'X'
Kode Aduan,Tanggal Aduan,Judul,Isi Aduan,Lokasi,OPD,Status,NIK,Nama Pelapor,No HP
A1,25/02/2025 12:00,Jalan rusak,Mohon diperbaiki,Coblong,DPU,Selesai,3273000000000001,Warga Satu,0812000001
A2,03/02/2025 08:30,,Lampu mati,Dago,Dishub,Proses,3273000000000002,Warga Dua,0812000002
X
tw-normalize -q -z Asia/Jakarta --extra aduan.csv
printf 'id,tgl_pengaduan,isi_laporan\n7,11 Februari 2025,Air tidak mengalir\n' | tw-normalize -q -z Asia/Jakarta
# In any table such columns stay where they are.
printf 'id,text,nik,label\n1,a,327,x\n' | tw-normalize -q --extra
