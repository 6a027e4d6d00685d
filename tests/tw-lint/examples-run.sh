# yes: and no: run as tests; what fails is named with the reason.
cat > x.codebook << 'X'
codebook 1
* lapor LAPOR!
  {LAPOR} | "lapor!"
  lapor* NEAR/3 aplikasi
  not: "lapor diri" | lapor* NEAR/1 pajak
  yes: Kirim ke LAPOR! atau SMS 1708
  yes: lapor kang
  yes: sudah LAPOR, jangan lapor diri
  yes: tidak ada apa-apa
  no:  lapor kang
  no:  pakai LAPOR! kang
* strong Strong
  threshold: 2
  kuat
  sekali
  yes: kuat sekali
  yes: kuat
* linked Linked
  url:x.id | author:y
  yes: lihat x.id
* heading Heading
  yes: kuat
  no:  lapor
** below Below
  kuat
  yes: kuat
  no:  <x> # kuat
* quoted Quoted
  scope: quoted
  kata
  yes: kata
X
tw-lint -c x.codebook
echo $?
