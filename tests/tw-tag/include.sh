# A book has codes of another: all, some by name, or one as a code of its own.
cat > other.codebook << 'X'
codebook 1
title:      What people do
dimension:  intent
lexicon:    words.lexicon
within:     sentence
threshold:  2
scope:      any
properties: area

* talk          Talk
  area: speech
** answer       Answer
  hay NEAR/2 seen [2]
  done [1]
  fixed [1]
  not: when
  yes: hay it was seen
  no:  hay. We have seen it
*** late        Late answer
  sorry [2]
** thanks       Thanks
  thx [2]
  not: <talk/answer>
* moan          Moan
  bad [2]
X
printf 'thx = thanks\nhey = hay\n' > words.lexicon
post() { printf '{"id":"%s","text":"%s"}\n' "$@"; }
posts() {
	post 1 'hey, this was seen' 2 'hey. We have seen it' 3 'done and fixed' \
	    4 'thanks' 5 'bad lamp' 6 'mended' 7 'sorry' 8 'when is it done, fixed'
	printf '{"id":"9","text":"%s","own":[[0,3]]}\n' 'RT @a: done fixed'
}
show() { sed -e 's/"text":"[^"]*",//' -e 's/,"at":[^}]*"words"/,"words"/g'; }

echo 'all of it, before the own codes'
cat > all.codebook << 'X'
codebook 1
dimension: act
include: other.codebook

* repair        Repair
  mended
X
posts | tw-tag -c all.codebook | show

echo 'a heading, and what lies below it, keeps what it hands down'
printf 'codebook 1\ndimension: act\ninclude: other.codebook talk/thanks talk/answer\n' > some.codebook
posts | tw-tag -c some.codebook --no-evidence | tw-count -b act.area -c some.codebook

echo 'one as a code of this book, which has a rule and a scope of its own'
cat > one.codebook << 'X'
codebook 1
dimension: stance
include:   other.codebook talk/thanks talk/answer

* respon        Response
  scope:   own
  include: other.codebook talk/answer
  mended [2]
  no:      bad
X
posts | tw-tag -c one.codebook | show
tw-lint one.codebook

echo 'a book that includes one that includes'
cat > two.codebook << 'X'
codebook 1
dimension: stance

* reply
  include: mid.codebook said
X
cat > mid.codebook << 'X'
codebook 1
include: other.codebook moan

* said
  include: other.codebook talk/answer
  threshold: 1
X
mkdir far && mv two.codebook mid.codebook other.codebook words.lexicon far
posts | tw-tag -c far/two.codebook --no-evidence | show
