# Records pass in their order, with their bytes, ticks between them; members
# that are written anew replace the old ones.
. "$src/tests/tw-tag-place/lib"
cat <<'.' | tw-tag-place -g ./toy.tsv --no-evidence
{"id":"2","n":1.10,"text":"di antapani", "place_about":["x"],"z":"\u00e9","place_about_evidence":[]}
{"row":"tick","at":"2015-05-01T14:07:30+07:00"}
{"id":"1","text":"apa"}
.
