# Every command of tw-validate(7) is run, in its order, and prints what the page
# says.
. "$src/tests/tutorial/lib"
unset MAKEFLAGS MAKELEVEL
make -s -f "$src/lib/share/studies/bandung-smart-city/Makefile" TW= \
    OUT=build/study/synthetic > all 2> said || { cat said; exit 1; }
ln -s "$src/lib" lib
page_literal "$src/man/tw-validate.7" > expected
page_script < expected > script
(cd build/study/synthetic && sh ../../../script) > got
diff expected got && grep -c '^\$ ' got
