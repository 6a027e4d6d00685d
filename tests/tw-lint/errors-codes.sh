# <a/b>: a path that is none, with the path that was meant; circles are named.
book() {
	{ printf 'codebook 1\n'; cat; } > x.codebook
	tw-lint -c x.codebook 2> err
	[ $? = 2 ] || printf 'status is not 2\n'
}

book << 'X'
* infrastructure Roads and lights
** street-light Street lights
  lamp
* all
  <infrastructure/street-lihgt>
  <street-light>
  <street lights>
  <nothing/like/it>
X
book << 'X'
* a
  <a>
X
book << 'X'
* a
  x
  <b> NEAR/2 y
* b
  not: <c>
  y
* c
  <a>
X
# A heading stands for all below it, so what is below it cannot ask for it.
book << 'X'
* top
** one
  x
** two
  <top>
X
