# Cells of their own for each month; records without one are a cell, too.
. "$src/tests/tw-sample/lib"
tagged 400
sed '5s/"created_at":"[^"]*",//' tagged.ndjson > in
tw-sample -c ./programs.codebook --code lapor -b month,kind --per 5 --design d in > out
cells d
jq -c 'select(.row == "post") | [.id, .cells]' d | head -5
tw-sample -c ./programs.codebook -b monht --per 5 in > out
echo $?
tw-sample -c ./programs.codebook -b id --per 1 in > out
