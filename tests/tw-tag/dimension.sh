# The dimension is that of -d, else of the book; no member of a record.
. "$src/tests/tw-tag/lib"
printf 'codebook 1\n* a\nya\n' > none.codebook
book <<'.'
* a
ya
.
echo ya | records > p
tw-tag -c b.codebook --no-evidence p
tw-tag -d topic -c b.codebook --no-evidence p
tw-tag -d topic -c none.codebook --no-evidence p
tw-tag -c none.codebook p
tw-tag -d text -c none.codebook p
tw-tag -d '' -c none.codebook p
tw-tag -d Topic -c none.codebook p
tw-tag p
