# The commands of the README print what the README says, and its picture is what
# they draw (make picture).
unset MAKEFLAGS MAKELEVEL
. "$src/tests/study/readme"
diff expected got && grep -c '^\$ ' got
cmp share.svg "$src/man/share.svg"
grep -c 'man/share.svg' "$src/README.md"
