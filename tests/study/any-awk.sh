# the bundled archive, and what is said of it, are the same under every awk there is
unset MAKEFLAGS MAKELEVEL
folder=$src/lib/share/studies/bandung-smart-city
make -s -f "$folder/Makefile" TW= OUT=study > all 2> said || exit
for awk in awk mawk gawk 'busybox awk' original-awk bwk; do
	command -v ${awk%% *} > name || continue
	mkdir "$awk" && LC_ALL=C $awk -f "$folder/../synthetic.awk" -f "$folder/generate.awk" -v out="$awk" "$folder/words.tsv" || exit
	LC_ALL=C $awk -f "$folder/compare.awk" part=truth study/truth.tsv part=posts study/posts.tsv \
	    part=coded study/coded.ndjson part=flow study/flow.json part=alignment study/alignment.tsv \
	    part=program study/programs.tsv part=intent study/intents.tsv part=kind study/kinds.tsv > "$awk/said" || exit
	LC_ALL=C $awk -f "$folder/fill.awk" -v coder=budi -v misses=.08 -v adds=.005 -v seed=1 \
	    study/posts.tsv study/sheets/budi.tsv | cmp - study/filled/budi.tsv
	LC_ALL=C $awk -f "$folder/held.awk" part=truth study/truth.tsv part=design study/design.ndjson \
	    part=sheet study/filled/budi.tsv part=corrected study/corrected.tsv > "$awk/held" || exit
	cat "$awk"/* | cksum
done | sort -u | wc -l | tr -d ' '
