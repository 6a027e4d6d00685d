# No word is there for nothing: its key, or the beginning of it up to a dot,
# stands in the sources as a text. Areas are asked for by the property's name.
cat "$src"/lib/*/*.c "$src"/cmd/*.c | grep -o '"[a-z0-9A-Z_.-]*"' | tr -d '"' |
    LC_ALL=C sort -u > texts
grep -v '^area\.' "$src/lib/share/words/en.tsv" |
    awk -F'\t' 'NR == FNR { text[$1]; next }
{
	key = $1
	while (key != "" && !(key in text))
		sub(/[^.]*\.?$/, "", key)
	if (key == "")
		print $1 ": no source asks for it"
}' texts -
