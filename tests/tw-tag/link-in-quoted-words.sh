# a link counts where it stands in the text: among the own words or the quoted
cat > book.codebook <<'B'
codebook 1
dimension: site
scope: own
* lapor
  url:lapor.go.id
* birms
  scope: quoted
  url:birms.bandung.go.id
B
cat > records.ndjson <<'R'
{"id":"1","text":"own https://t.co/a","urls":["http://lapor.go.id/x"]}
{"id":"2","text":"no RT @x: quoted https://t.co/a","own":[[0,2]],"urls":["http://lapor.go.id/x"]}
{"id":"3","text":"https://t.co/a own RT @x: https://t.co/b","own":[[0,18]],"urls":["http://lapor.go.id/","http://birms.bandung.go.id/"]}
{"id":"4","text":"a cut text RT @x: quo","own":[[0,10]],"urls":["http://lapor.go.id/","http://birms.bandung.go.id/"]}
R
tw-tag -c ./book.codebook --no-evidence records.ndjson
