# Books that include books: in circles, too deep, in codes of codes, with headings
# that are called otherwise, with references to what is left out.
book() { # name; its lines come in
	{ printf 'codebook 1\n'; cat; } > "$1.codebook"
}
say() {
	tw-lint -o tsv "$1.codebook" > out 2> said
	echo "== $1: status $?"
	sed -n '2,6s/	/ /gp' out | sed 's/; there are: .*//' | cut -c 1-240
	cut -c 1-200 said | head -3
}
book a << X
include: ./b.codebook
* a
  a
X
book b << X
include: ./c.codebook
* b
  b
X
book c << X
include: ./a.codebook
* c
  c
X
say a
book self << X
include: ./self.codebook
X
say self
i=0
while [ $i -lt 40 ]; do
	book deep$i << X
include: ./deep$((i + 1)).codebook
* c$i
  c$i
X
	i=$((i + 1))
done
book deep40 << X
* last
  last
X
say deep0
say deep30
book inner << X
dimension: topic
language: id
* roads Roads
** lamps Lamps
   lamp
** holes
   hole | <roads/lamps>
* water
  water & <roads>
* other Other
X
book outer << X
dimension: topic
* city City
** works Works
   include: ./inner.codebook roads
* pipes
  include: ./inner.codebook water
* again
  include: ./inner.codebook roads/holes
X
say outer
book named << X
include: ./inner.codebook
* roads Streets
  street
X
say named
book same << X
include: ./inner.codebook
* roads Roads
  street
* other Others
* water
  x
X
say same
book wrong << X
* a
  x
  include: ./inner.codebook roads
  y
* b
  include: ./inner.codebook nothing
* c
  include: ./inner.codebook roads water
X
say wrong
book some << X
include: ./inner.codebook roads/lamps water
X
say some
book bad << X
* (
X
book takes-bad << X
include: ./bad.codebook
include: ./none.codebook
* a
  a
X
say takes-bad
mkdir folder
printf 'codebook 1\n* a\n  a\n' > folder/in.codebook
printf 'codebook 1\ninclude: in.codebook\n' > folder/out.codebook
say folder/out
printf 'codebook 1\ninclude: folder/in.codebook\nlexicon: folder/x ./y.lexicon /z.lexicon\n' > above.codebook
say above
printf 'codebook 1\ninclude: folder\n* a\n  a\n' > is-folder.codebook
say is-folder
mkdir dir.codebook
printf 'codebook 1\ninclude: ./dir.codebook\n* a\n  a\n' > is-dir.codebook
say is-dir
