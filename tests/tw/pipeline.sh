# The pipeline of tw(7), over the synthetic archive of the bundled study.
unset MAKEFLAGS MAKELEVEL
make -s -f "$src/lib/share/studies/bandung-smart-city/Makefile" TW= OUT=study study/truth.tsv || exit
ln -s study/archive archive
awk '/^\.Ed/ { exit } here { gsub(/\\e/, "\\"); print } /^\.Bd/ { here = 1 }' "$src/man/tw.7" > pipeline
sh ./pipeline 2> said | grep -e "^source .*verdict" -e "^consensus .* under" -e "^consensus .* over"
