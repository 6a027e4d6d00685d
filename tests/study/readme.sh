# the pipeline of the README prints what the README says
unset MAKEFLAGS MAKELEVEL
make -s -f "$src/lib/share/studies/bandung-smart-city/Makefile" TW= \
    OUT=build/study/synthetic build/study/synthetic/truth.tsv || exit
block() { # n: the n-th indented block below "One pipeline", without its indent
	awk -v want="$1" '/^## /{here = /One pipeline/} !here{next}
		/^    /{if (!in_block) n++; in_block = 1; if (n == want) print substr($0, 5); next}
		!/^$/{in_block = 0}' "$src/README.md"
}
block 1 > pipeline
block 2 > expected
sh ./pipeline > got 2> said
diff expected got && wc -l < got
