# Other posts are found as they were planted, too, under every awk there is; a
# street that the gazetteer lacks fails the study.
unset MAKEFLAGS MAKELEVEL
folder=$src/lib/share/studies/command-centre
for seed in 2 3; do
	make -s -f "$folder/Makefile" TW= OUT=$seed SEED=$seed > all 2> said
	tail -n 1 all
done
for awk in awk mawk gawk 'busybox awk' original-awk bwk; do
	command -v ${awk%% *} > name || continue
	mkdir "$awk" && LC_ALL=C $awk -f "$folder/../synthetic.awk" -f "$folder/generate.awk" \
	    -v out="$awk" "$folder/says.tsv" "$folder/city.tsv" || exit
	cat "$awk"/* | cksum
done | sort -u | wc -l | tr -d ' '
grep -v Sadewa "$folder/city.tsv" > less.tsv
make -s -f "$folder/Makefile" TW= OUT=less CITY=./less.tsv > all 2> said && echo no street is missed
sed -n -e '/NOT/p' all
# A copy of the folder runs on the files of another city, found or not beside it.
cp -R "$folder" mine
cp 2/archive/posts.jsonl mine/
make -s -C mine TW= ARCHIVE=posts.jsonl VERDICTS=../2/archive/verdicts.tsv OUT=out > all 2> said
cat said
tail -n 1 all
cmp 2/answers.ndjson mine/out/answers.ndjson && echo the same answers
