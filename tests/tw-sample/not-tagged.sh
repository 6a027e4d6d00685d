# Records that were not tagged stop the program; without near misses it says so.
. "$src/tests/tw-sample/lib"
tagged 20
head -3 tagged.ndjson | sed '2s/,"program":.*/}/' > in
tw-sample -c ./programs.codebook in
echo $?
sed 's/,"program_near":[^]]*\]//' tagged.ndjson > in
tw-sample -c ./programs.codebook -o tsv in > out
echo $?
sed 's/"program":\["lapor"\]/"program":["laporan"]/' tagged.ndjson > in
tw-sample -c ./programs.codebook -o tsv in > out
echo $?
tw-sample -c ./programs.codebook < /dev/null
echo $?
tw-sample tagged.ndjson
echo $?
