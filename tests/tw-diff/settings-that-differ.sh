# Each setting of a code and of a book that was changed, rules that look alike,
# rules that say the same in another order or twice.
cat > a.codebook << 'X'
codebook 1
title: t
* a
  threshold: 1
  scope: own
  within: record
  hashtags: yes
  clitics: yes
  edits: 0
  score: no
  a
  a
  b & c
  not: x
* b
  one two three
  four five six
* only-before
  gone
  not: too
* heading
** below
   w
* no-rules
X
cat > b.codebook << 'X'
codebook 1
title: t
longest: yes
* a
  threshold: 2
  scope: any
  within: sentence
  hashtags: no
  clitics: no
  edits: 1
  b & c
  a
  a
  not: x y
* b
  one two four
  four six
  seven
* only-after
  new
  not: too
* heading
  now
** below
   w
* no-rules
X
printf '{"id":"1","platform":"x","text":"a b c"}\n{"id":"2","platform":"x","text":"x one two four a","own":[[0,1]]}\n{"id":"3","platform":"x","text":"gone w"}\n' > r.ndjson
tw-diff a.codebook b.codebook r.ndjson 2>&1
tw-diff b.codebook a.codebook 2>&1
tw-diff a.codebook a.codebook; echo "status $?"
sed 's/edits: 0/score: yes/; /score: no/d' a.codebook > c.codebook
tw-diff a.codebook c.codebook 2>&1
