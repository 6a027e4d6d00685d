# A jq program sees no environment, and modules only beside it and in TW_PATH.
echo '{"id":"1","text":"a"}' > x.ndjson
SECRET=hunter2 tw-count -b 'x=$ENV.SECRET' x.ndjson 2>&1
SECRET=hunter2 tw-normalize -e 'env | length == 0' x.ndjson > out || echo "status $?"
jq -r .id out
mkdir -p maps elsewhere shared/maps
echo '"theirs"' > elsewhere/secret.json
echo 'def own: "beside"; def text: own;' > maps/beside.jq
echo 'def shared: "shared";' > shared/maps/kept.jq
echo 'import "secret" as $s {search: "../elsewhere"}; {id: "1", text: $s[0]}' > maps/search.jq
echo 'import "../elsewhere/secret" as $s; {id: "1", text: $s[0]}' > maps/up.jq
echo "import \"$PWD/elsewhere/secret\" as \$s; {id: \"1\", text: \$s[0]}" > maps/absolute.jq
echo 'import "../elsewhere/secret" as $s; def x: $s;' > maps/inner.jq
echo '# a comment
include "inner"; {id: "1", text: x[0]}' > maps/through.jq
echo 'import "beside" as b; import "kept" as k; {id: "1", text: (b::text + " import \"/x\" " + k::shared)}' > maps/good.jq
for m in search up absolute through; do
	tw-normalize -m maps/$m.jq x.ndjson > out 2>&1; echo "status $?"
	sed "s,$PWD,HERE," out
done
TW_PATH=$PWD/shared tw-normalize -m maps/good.jq x.ndjson > out || echo "status $?"
jq -r .text out
