# Rules that repeat, shadow or contradict each other, and codes that cannot be given.
cat > x.codebook << 'X'
codebook 1
language: id
* city City
** weak Weak
  threshold: 3
  one [2]
** channel Channel
  lapor
  lapor*
  "lapor pajak"
  lapor pajak
  #lapor
  sms | telpon
  telpon | sms | wa
  antar THEN/1 kota
  kota NEAR/2 antar
  "smart city"
  smart city
  {Smart City}
  ~luncur
  diluncurkan
  url:lapor.go.id/x
  url:go.id
  kata AND NOT kata
  since:2015-01-01 & until:2014-01-01 & x
  not: "lapor diri"
  not: lapor diri
  {lapor diri}
** kept Kept
  threshold: 2
  lapor [2]
  lapor* [1]
  besar NEAR/3 kota [2]
  besar NEAR/1 kota
** empty Empty
  scope: any
  not: z
** through Through
  <city/empty>
* twice Twice
  lapor*
  "a b" | "lapor diri"
  not: lapor
X
tw-lint -c x.codebook
echo $?
