# What ~stem covers: forms of the word, and what was seen in records.
cat > x.codebook << 'X'
codebook 1
language: id
* a A
  ~luncur | ~peluncuran
  ~tulis
X
printf '%s\n' '{"id":"1","text":"Diluncurkan hari ini, peluncuran #luncur"}' \
    '{"id":"2","text":"diluncurkan, ditulis penulis"}' |
tw-lint -c x.codebook --often 1
