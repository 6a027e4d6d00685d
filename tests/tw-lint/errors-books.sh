# Books read together: what they must agree in, and what only one may have.
cat > a.codebook << 'X'
codebook 1
dimension: program
language: id
* infra Infrastructure
** light Lights
  lamp
* lapor LAPOR!
  lapor
X
cat > b.codebook << 'X'
codebook 1
dimension: topic
language: en
* infra Roads
** hole Holes
  hole
* infra Again
* lapor
  sms
  1708
X
tw-lint -c a.codebook -c b.codebook 2> err
echo $?

# What is measured, of codes that are there.
cat > a.codebook << 'X'
codebook 1
measured: 2026-11 n 500 on posts to a city
measured: lamp n 12 recall .8
measured: lamb|lamp n 12 recall .8
measured: no
* lamp
  lamp
X
tw-lint -c a.codebook 2> err

# What an include: line can get wrong, and where that is said.
cat > b.codebook << 'X'
codebook 1
include: nobook.codebook
include: b.codebook
include: nobook
include: c.codebook anser talk/thank
include: c.codebook talk/question
* talk Chat
* answer
  include: c.codebook
* own
  own
  include: c.codebook talk
* talk Talk
  talk
** question
  why
X
cat > c.codebook << 'X'
codebook 1
language: id
* talk Talk
** question
  not: <talk/thanks>
  kapan
** thanks
  nuhun
* answer
  siap
X
TW_PATH=$PWD tw-lint -c b.codebook 2> err
cat err

# A circle of books, also of two names of one file; languages agree.
mkdir deep
printf 'codebook 1\ninclude: deep/e.codebook\nlanguage: en\n* d\n  d\n' > d.codebook
printf 'codebook 1\ninclude: ../d.codebook\nlanguage: id\n* e\n  e\n' > deep/e.codebook
tw-lint d.codebook 2> err
cut -c 1-200 err
