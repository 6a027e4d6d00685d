# no rule names a word of the list of other places: it would match every word of its class
awk '
FILENAME ~ /lexicon$/ { if ($2 == "=") class[$1] = $3; next }
/^[ \t]*(#|yes:|no:|def:|note:|agency:|title:)/ || /^\*/ { next }
{
	gsub(/@[a-z]+/, "")
	n = split(tolower($0), word, /[^a-z-]+/)
	for (i = 1; i <= n; i++)
		if (word[i] in class)
			print FILENAME ":" FNR ": " word[i] " stands for all of " class[word[i]]
	if (/luarbandung/)
		used++
}
END { print (used >= 10 ? "the list is used" : "the list is not used") }' \
    "$src/lib/share/lexicons/elsewhere-id.lexicon" \
    "$src/lib/share/codebooks/bandung-smart-city.codebook" \
    "$src/lib/share/codebooks/bandung-candidates.codebook"
