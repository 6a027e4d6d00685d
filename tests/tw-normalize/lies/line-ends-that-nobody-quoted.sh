# Lines of one comment are one comment, whether its column is the last or not; a
# row that only lacks its last cells takes nothing with it.
tw-normalize --collected 2025-02-11 <<'END' | jq -c '[.author.name, .created_at, .text, .counts.likes]'
Nama,Komentar,Waktu,Suka
Budi,halo semua
apa kabar,2 hari lalu,5
Ani,hai,3 hari lalu,1.2K
Citra,satu

dua
tiga,4 hari lalu,7
Dedi,"satu, dua",1 tahun lalu,"1,2 rb"
END
tw-normalize -q <<'END' | jq -c '[.created_at, .author.handle, .text]'
tanggal,akun,isi
2014-05-14 10:00,a,halo
dunia
2014-05-14 10:05,b,satu, dua, tiga
2014-05-14 10:06,c,selesai
END
tw-normalize <<'END' | jq -c '[.id, .text, .author.handle]'
id,text,username,lang
1000000001,satu,a
1000000002,dua,b
1000000003,tiga,c,id
END
