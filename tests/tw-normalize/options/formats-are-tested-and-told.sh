# Each format that is listed has tests of its own, and the manual names it.
tw-normalize --list-formats | while read -r name title; do
	[ -d "$src/tests/tw-normalize/$name" ] || [ "$name" = record ] || echo "no tests: $name"
	grep -q "^\.Cm.* $name\( \|$\)" "$src/man/tw-normalize.1" || echo "not in the manual: $name"
done
