# a book that misses one spelling, or finds one false friend, fails the study
unset MAKEFLAGS MAKELEVEL
study=$src/lib/share/studies/bandung-smart-city/Makefile
book=$src/lib/share/codebooks/bandung-smart-city.codebook
grep -v '  atcs$' "$book" > less.codebook
make -s -f "$study" TW= OUT=less BOOK=less.codebook > out 2> err && echo no spelling is missed
sed -n -e '/NOT/p' -e '/otherwise/p' out
sed 's/^  birms$/  birms | soundcloud/' "$book" > more.codebook
make -s -f "$study" TW= OUT=more BOOK=more.codebook > out 2> err && echo no false friend is found
sed -n -e '/NOT/p' -e '/otherwise/p' out
