# Several books are read as one; evidence names the book.
. "$src/tests/tw-tag/lib"
book <<'.'
* top T
** a
lapor
.
mv b.codebook one.codebook
book <<'.'
* top T
** b
lapor
* c
wifi
.
mv b.codebook two.codebook
echo 'lapor wifi' | records | tw-tag -c one.codebook -c ./two.codebook
