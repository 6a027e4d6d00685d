# a step runs again only when what it is made from changed
unset MAKEFLAGS MAKELEVEL
cp "$src/lib/share/codebooks/bandung-smart-city.codebook" book.codebook
cp "$src/lib/share/codebooks/intents-id.codebook" intents.codebook
run() { # name=value ... -> the programs that ran
	make -f "$src/lib/share/studies/bandung-smart-city/Makefile" TW= OUT=study \
	    BOOK=book.codebook INTENTS=intents.codebook "$@" 2> err |
	    sed -n 's/^\(tw-[a-z-]*\).*/\1/p; s/.*awk -f .*\/\([a-z]*\.awk\) .*/\1/p' | sort -u | tr '\n' ' '
	echo
}
later() { # file ... changes
	sleep 1
	for f; do
		echo '# a comment' >> "$f"
	done
}
run
run
later intents.codebook; run
later book.codebook; run
run UNTIL=2015-07-30
run UNTIL=2015-07-30
