# Every command in the EXAMPLES of a manual stands, word for word, in a test.
cat "$src"/tests/*/*.sh "$src"/tests/*/*/*.sh "$src"/tests/scale/* 2> /dev/null > scripts
for page in "$src"/man/*.[157]; do
	awk '
	/^\.Sh / { examples = $2 == "EXAMPLES" }
	!examples { next }
	/^\.Bd / { literal = 1; next }
	/^\.Ed/ { literal = 0; next }
	/^\.Dl / { sub(/^\.Dl /, ""); print; next }
	literal && (/^\$ / || /^tw-/ || / \| *tw-/ || /^[a-z]+ .*tw-/) { print }
	' "$page" | sed -e 's/^\$ //' -e 's/\\e/\\/g' -e 's/\\(dq/"/g' -e 's/\\(aq/'"'"'/g' \
	    -e 's/\\-/-/g' -e 's/\\&//g' -e 's/\\(ti/~/g' -e 's/\\(ha/^/g' |
	while IFS= read -r line; do
		grep -qF -e "$line" scripts || echo "${page##*/}: in no test: $line"
	done
done
