# The commands of tw-export(7) that need no other program, those of its section
# Write, print what the page says where tw-tutorial(7) ends. The others are run
# by make check-interop.
. "$src/tests/tutorial/lib"
page_literal "$src/man/tw-tutorial.7" | page_script > script
mkdir town
(cd town && sh ../script) > log
awk '/^\.Ss / { here = $2 == "Write" } here' "$src/man/tw-export.7" > section
page_literal section > expected
page_script < expected > script
(cd town && sh ../script) > got
diff expected got && grep -c '^\$ ' got
