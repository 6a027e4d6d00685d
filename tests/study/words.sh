# the shares in words.tsv add up, and every group of templates has one
awk -F '\t' '
$1 == "genre" { genres += $3 }
$1 == "program" { programs += $3 }
$1 == "group" { if (group != "" && !said) print group " says nothing"; group = $2 " " $4; said = 0; groups[$2] += $3 }
$1 == "say" { said++ }
END {
	print genres, programs
	for (g in groups) if (groups[g] != 100) print g, groups[g]
}' "$src/lib/share/studies/bandung-smart-city/words.tsv"
