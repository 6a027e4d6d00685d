# The options of --help are those of the manual page, letters and names.
. "$src/tests/all/lib"
common='help version keep-going max-line no-sandbox progress unbuffered'
for p in $(programs); do
	page=$src/man/$p.1
	[ -f "$page" ] || { wrong 'has no manual page'; continue; }
	"$p" --help | awk '
	/^  (-.|   ) *--/ || /^  -., --/ || /^      --/ {
		letter = "-"
		for (i = 1; i <= NF; i++) {
			if ($i ~ /^-[^-],$/) letter = substr($i, 2, 1)
			if ($i ~ /^--/) { sub(/^--/, "", $i); sub(/\[.*/, "", $i); print $i, letter; next }
		}
	}' | awk -v common=" $common " 'index(common, " " $1 " ") == 0' | LC_ALL=C sort > help
	awk '/^\.It Fl / {
		letter = "-"; name = ""
		for (i = 2; i < NF; i++)
			if ($i == "Fl") {
				if ($(i + 1) ~ /^-./) { name = substr($(i + 1), 2) }
				else letter = $(i + 1)
			}
		print name, letter
	}' "$page" | awk -v common=" $common " 'index(common, " " $1 " ") == 0' | LC_ALL=C sort > page
	cmp -s help page || wrong "$(echo '--help and the manual differ:'; diff help page)"
done
