# A codebook for other programs, and back: ids, labels, definitions, examples
# and properties stay, rules are lost and said to be.
cat > book.codebook <<'B'
codebook 1
title: Contoh
dimension: tema
properties: agency

* layanan  Layanan & aduan
  def: Apa saja "layanan" <kota>
** lapor  LAPOR!
  def: saluran aduan
  note: bukan kata kerja
  agency: Diskominfo
  "lapor!" | {LAPOR}
  not: lapor diri
  yes: kirim ke LAPOR!
  no: lapor kang
** tangan  Dikode tangan
* wifi-gratis  Wifi gratis
  wifi gratis
B
tw-qda -c ./book.codebook -o qdc | tee book.qdc
tw-qda -c ./book.codebook -o qdc --rules 2> /dev/null | grep rule:
tw-import book.qdc
tw-import book.qdc > back.codebook 2> /dev/null
tw-qda -c ./back.codebook -d tema -o qdc 2> /dev/null | cmp - book.qdc
tw-lint back.codebook > /dev/null 2>&1; [ $? -lt 2 ] || tw-lint back.codebook
# As MAXQDA, NVivo and ATLAS.ti write one: braces, sets, paths in names.
cat > other.qdc <<'X'
<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="ATLAS.ti"><Codes>
<Code guid="{11111111-1111-1111-1111-111111111111}" name="Kota::Jalan rusak" isCodable="true" color="#ff0000"><Description>Lubang di jalan
baris kedua
note: catatan</Description><NoteRef targetGUID="11111111-1111-1111-1111-111111111119"/></Code>
<Code guid="11111111-1111-1111-1111-111111111112" name="Kota" isCodable="false"><Code guid="11111111-1111-1111-1111-111111111113" name="Jalan Rusak!" isCodable="true"/></Code>
</Codes><Sets><Set guid="11111111-1111-1111-1111-111111111114" name="Penting"><MemberCode targetGUID="11111111-1111-1111-1111-111111111112"/></Set></Sets></CodeBook>
X
tw-import -d kota other.qdc; echo "$?"
sed 's/<Codes>/<Codes><Code/' other.qdc > bad.qdc
tw-import bad.qdc; echo "$?"
printf '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><CodeBook><Code name="&b;"/></CodeBook>' > entity.qdc
tw-import entity.qdc; echo "$?"
