# awk -f words.awk en.tsv id.tsv: the table of lib/show/words.h, in C.
# Lines are a key, a TAB and its text, in the order of their keys; every
# language has the same keys (tests/unit/words.c holds the table to that).

BEGIN { FS = "\t" }

FNR == 1 { languages++ }

{ text[languages, $1] = $2 }

languages == 1 { key[++keys] = $1 }

function quoted(s) {
	gsub(/[\\"]/, "\\\\&", s)
	return "\"" s "\""
}

END {
	print "#include \"show/words.h\"\n"
	print "const struct words_entry words_table[] = {"
	for (i = 1; i <= keys; i++) {
		printf "\t{ %s, {", quoted(key[i])
		for (l = 1; l <= languages; l++)
			printf "%s %s", l == 1 ? "" : ",", \
			    quoted(text[l, key[i]])
		print " } },"
	}
	print "};\n"
	print "const size_t words_entries = sizeof words_table / sizeof *words_table;"
}
