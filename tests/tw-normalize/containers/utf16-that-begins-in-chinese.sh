# A table in UTF-16 without a mark whose first cells have no letter of ASCII: its
# tabs and line ends tell, either way round, one byte at a time, too.
{
	printf '正文\t编号\t时间\n'
	for i in 0 1 2 3 4 5; do
		printf '一上地区的道路坏了，请修理，谢谢\t46641258312184627%s\t2014-05-14T11:00:00+08:00\n' $i
	done
} > t.tsv
wide() { # big: of characters of one byte and of three
	LC_ALL=C awk -v big=$1 'BEGIN { RS = "\001"; ORS = ""; for (i = 1; i < 256; i++) byte[sprintf("%c", i)] = i }
	function two(u) { if (big) printf "%c%c", int(u / 256), u % 256; else printf "%c%c", u % 256, int(u / 256) }
	{
		for (i = 1; i <= length($0); i++) {
			a = byte[substr($0, i, 1)]
			if (a < 128) { two(a); continue }
			two((a % 16) * 4096 + byte[substr($0, i + 1, 1)] % 64 * 64 + byte[substr($0, i + 2, 1)] % 64)
			i += 2
		}
	}'
}
read_it() { tw-normalize -m 'id=编号,text=正文,created_at=时间' 2> said | cksum; }
read_it < t.tsv > plain
for big in 1 0; do
	wide $big < t.tsv > t.$big
	read_it < t.$big | cmp - plain
	dd if=t.$big bs=1 2> /dev/null | read_it | cmp - plain
	od -An -tx1 t.$big | sed -n 1p
done
tw-normalize -m 'id=编号,text=正文,created_at=时间' t.0 | jq -r .text | uniq -c
# Bytes of Latin-1, and zeros among them, are no UTF-16.
printf 'id,text\n1,caf\351\n2,\0x\n3,y\0\n' > zeros.csv
tw-normalize -m id=id,text=text zeros.csv | jq -c '[.id, .text]'
# A dictionary is read so, too.
printf '%%\n1\t政治\n%%\n政府\t1\n一\t1\n地区\t1\n' > d.dic
tw-import d.dic > plain.codebook 2> said
mkdir w
wide 0 < d.dic > w/d.dic
(cd w && tw-import d.dic 2> said) | diff plain.codebook -
