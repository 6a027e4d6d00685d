# Letters that look like others are named, and what becomes of words of scripts
# without blanks.
cat > a.codebook <<'X'
codebook 1
dimension: x
* a
  lаpor
  交通 | 堵塞
  #ppdв
  "jalаn rusak"
  lapor Νear
* b
  сор
  {αβγ}
  ถนน
X
printf 'codebook 1\ndimension: x\n* a\n  рост\n  сор\n' > russian.codebook
printf 'codebook 1\ndimension: x\n* a\n  lapor\n  café\n' > plain.codebook
printf 'codebook 1\ndimension: x\n* a\n  сор\n' > all.codebook
for b in a russian plain all; do tw-lint -c ./$b.codebook; echo $?; done
tw-lint -c ./a.codebook -o ndjson | cut -d , -f 1-5
# Greek with accents, letters of other scripts, two such words in a rule.
printf 'codebook 1\ndimension: x\n* a\n  ἀlpha | բarat | lаpor & jаlan\n  交通 | 堵塞 & #սep\n* b\n  aἀ\n' > odd.codebook
tw-lint -c ./odd.codebook
echo $?
