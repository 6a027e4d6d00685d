# A code without anything in it would be 0 everywhere: it is named
printf '*one\n*two\nx\n*three\n# only a comment\n' > a.cod
printf '+one\n+two\nx\n' > a.lc3
printf 'a: []\nb: [x]\nc:\n  d: [y]\n' > a.yml
for f in a.*; do
	tw-import -o tsv "$f" > /dev/null
done
