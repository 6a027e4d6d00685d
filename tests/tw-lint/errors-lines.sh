# Mistakes in the head, in the lines of codes and in properties, each with what was meant.
book() {
	cat > x.codebook
	tw-lint -c x.codebook 2> err
	[ $? = 2 ] || printf 'status is not 2\n'
}

# The first line and the bytes of the file.
printf '' | book
printf 'lapor\n' | book
printf 'codebook 2\n' | book
printf '\n\ncodebook 1\n' | book
printf 'codebook 1\n' | book
printf 'codebook 1\n* a A\n  caf\351\n' | book
printf 'codebook 1\n* a A\n  a\000b\n' | book
printf 'codebook 1\n* a A\n  a\033[2J\n' | book
printf 'codebook 1\n* a A\n  a |\\\n' | book
printf 'codebook 1\n* a A\n  a | # comment \\\n b\n' | book

# The head.
book << 'X'
codebook 1
titel: a book
title: one
title: two
dimension: Program
dimension: text
dimension: x_near
language: Indonesian
longest: maybe
scope: owm
within: sentense
threshold: 0
hashtags: maybe
clitics: on
properties: area title Agency
area: x
def: of the head
lapor
agency:
url: lapor.go.id
X

# As it is said in Indonesian, or by other tools.
book << 'X'
codebook 1
Bahasa: id
language: indonesia
dimensi: topik
* Taman Kota
taman
kecuali: bermain
contoh: Taman dibuka
kota: Surabaya
X

# The lines of codes.
book << 'X'
codebook 1
* a A
*** c C
* Lapor Diri
*
* -x
** below the wrong line
** b B
  <
* a B
****************** deep
*b B
X

# Properties of codes.
book << 'X'
codebook 1
* a A
  treshold: 2
  threshold: 2
  threshold: 3
  title: of the code
  area: x
  not: a [2]
  not: # a comment
  yes:
  scope:
  x
X

# Declared properties are declared for each file.
printf 'codebook 1\nproperties: area\n* a\n  area: x\n  x\n' > a.codebook
printf 'codebook 1\n* b\n  area: y\n  y\n' > b.codebook
tw-lint a.codebook b.codebook 2> err
echo $?

# What a book was measured on.
book << 'X'
codebook 1
measured: lamp n 12
measured: 2026-11 n 500
measured: 2026-11 n 500 on
measured: 2026-11 n 500 on posts to a city
measured: lamp n 12 on posts
measured: lamp kappa .8
measured: lamp
measured: lamp recall 84
measured: lamp recall .8.4
measured: lamp n .5
measured: lamp recall
measured: lamp recall .8 recall .9
* lamp
lamp
measured: lamp recall .8
include: nobook
X
