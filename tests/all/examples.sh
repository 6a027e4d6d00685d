# Every command that a manual shows is in a case, word for word, and what the
# manual shows of its output is what the case prints.
find "$src/tests" -name '*.sh' > cases
find "$src/tests/scale" "$src/tests/interop" -type f >> cases
LC_ALL=C awk -f "$src/tests/all/examples.awk" -v cases=cases "$src"/man/*.[157] "$src"/man/*/*.[157]
