# An expression that runs away is reported for the record; the run goes on.
. "$src/tests/tw-tag/lib"
rules <<'.'
/(a+)+$/
macet
.
{
	echo macet aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab
	echo baa
	echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac
} | records > posts.ndjson
tw-tag -c b.codebook posts.ndjson
