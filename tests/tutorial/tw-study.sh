# Every command of tw-study(7) is run where tw-tutorial(7) ends, in its order,
# and prints what the page says.
. "$src/tests/tutorial/lib"
unset MAKEFLAGS MAKELEVEL
page_literal "$src/man/tw-tutorial.7" | page_script > script
mkdir town
(cd town && sh ../script) > log
page_literal "$src/man/tw-study.7" > expected
page_script < expected > script
(cd town && sh ../script) > got
diff expected got && grep -c '^\$ ' got
