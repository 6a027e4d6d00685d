# Every command of tw-tutorial(7) in Indonesian is run from an empty folder, in
# its order, and prints what the page says.
. "$src/tests/tutorial/lib"
page_literal "$src/man/id/tw-tutorial.7" > expected
page_script < expected > script
mkdir empty
(cd empty && sh ../script) > got
diff expected got && grep -c '^\$ ' got
