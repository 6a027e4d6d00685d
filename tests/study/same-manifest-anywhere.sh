# What is shipped goes by its name: the manifest says the same wherever the
# programs lie, and nothing in it is a place of this machine.
mkdir -p here/bin here/share
cp "$build"/tw-* here/bin
cp -R "$src/lib/share" here/share/tw
unset TW_PATH
one=$PWD/here
PATH=$one/bin:$PATH
make -s -f "$one/share/tw/studies/bandung-smart-city/Makefile" OUT=out > log 2>&1 || tail log
cp -R here there
cp -R out first
rm -r here out
PATH=$PWD/there/bin:$PATH
make -s -f "$PWD/there/share/tw/studies/bandung-smart-city/Makefile" OUT=out > log 2>&1 || tail log
cmp first/manifest.json out/manifest.json
cmp first/report.html out/report.html
jq -r '.files[] | select(.role | IN("codebook", "lexicon", "priorities")) | .role + " " + .name' out/manifest.json
jq -r '.steps[]' out/manifest.json | tail -1
grep -c "$PWD" out/manifest.json || :
tw-report --verify out/manifest.json
