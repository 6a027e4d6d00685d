# Every message that tw-codebook(5) quotes is one that a test here produces.
cat "$src"/tests/tw-lint/errors-*.out "$src/tests/tw-lint/hostile.out" > told
awk '
/^\.Sh / { on = $2 == "DIAGNOSTICS" }
on && /^\.Ed/ { literal = 0 }
on && literal { print }
on && /^\.Bd -literal/ { literal = 1 }
' "$src/man/tw-codebook.5" | sed -e 's/\\e/\\/g' -e 's/\\&//g' -e '/^programs\.codebook/,/\^$/d' > quoted
[ "$(wc -l < quoted)" -gt 80 ] || echo 'the messages of the manual are not found'
while IFS= read -r message; do
	grep -qF -e "error: $message" told || printf 'in no test: %s\n' "$message"
done < quoted
