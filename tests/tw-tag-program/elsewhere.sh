# one list of other towns and bodies voids a code in its sentence, at any distance, unless Bandung is named there
# the texts are written for this test
n=0
while IFS= read -r text; do
	n=$((n + 1))
	printf '{"id":"%d","text":"%s"}\n' $n "$text"
done > posts <<'END'
mesin parkir yang dipesan dua bulan lalu akhirnya dipasang juga kemarin pagi oleh dinas di Sidoarjo
mesin parkir yang dipesan dua bulan lalu dipasang di Bandung, tamu dari Sidoarjo ikut melihat
mesin parkir di Braga dilihat tamu dari Sidoarjo
mesin parkir sudah dipasang. Besok saya ke Sidoarjo
@ridwankamil kang, di Sidoarjo ada mesin parkir, kapan di sini
rapat tahunan para pengelola ppid seluruh kementerian
PPID kota Bandung dinilai kementerian
kementerian memasang mesin parkir
LAPOR! dibuka juga untuk warga Sidoarjo
END
tw-tag-program -c bandung-smart-city --no-evidence posts |
sed 's/"text":"[^"]*",//'
