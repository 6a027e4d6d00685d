# A rule that names no word is tried on every record: tw-lint says so.
cat > x.codebook << 'X'
codebook 1
* a A
  /ab+c/
  kind:reply
  /ab+c/ & macet
  /ab+c/ | macet
  /ab+c/ NEAR/2 /x/
  <b>
  #tag | url:x.id | @x | 🔥
* b B
  macet
X
tw-lint -c x.codebook
