# awk -f style.awk lib/*/*.[ch] cmd/*.c: what a compiler does not say.
# Files over 500 lines and functions over 60 are warnings.

FNR == 1 {
	if (last != "")
		end_of_file()
	last = FILENAME
	inside = 0
	before = ""
}

{
	lines = FNR
	wide = $0
	gsub(/\t/, "        ", wide)
}

/^#ifndef [A-Z0-9_]*_H$/ && FILENAME ~ /^lib\/.*\.h$/ && $2 != guard() {
	wrong("a header is guarded by its path: " guard())
}
/[ \t]$/ { wrong("white space at the end of the line") }
/^        / { wrong("is indented with blanks, not TABs") }
length(wide) > 100 { wrong("is wider than 100 columns") }
/(^|[^a-zA-Z_])typedef[ \t]/ { wrong("a typedef") }
/(^|[^a-zA-Z_])setlocale\(/ && FILENAME != "lib/show/screen.c" { wrong("setlocale: the same bytes come out under any locale") }
/(^|[^a-zA-Z_.>])(strcpy|strcat|sprintf|gets|strtok|atoi|atol|atof)\(/ {
	if (FILENAME != "lib/base/diag.c")
		wrong("a call that base/ has something better for")
}
/(^|[^a-zA-Z_])(exit|_exit|_Exit|abort)\(/ {
	if (FILENAME ~ /^lib\// && FILENAME !~ /^lib\/base\/(diag|cli)\.c$/)
		wrong("only base/diag and cli may end the program")
}

/^{/ {
	if (before ~ /^[a-z].*[ *][a-z_0-9]+\(.*\)$/)
		wrong("the return type stands on a line of its own")
	start = FNR
	inside = 1
}

/^}/ && inside {
	if (FNR - start > 61)
		print FILENAME ":" start ": warning: a function of " \
		    FNR - start - 1 " lines"
	inside = 0
}

{ before = $0 }

function guard(    name) {
	name = toupper(substr(FILENAME, 5))
	gsub(/[\/.]/, "_", name)
	return name
}

function wrong(why) {
	print FILENAME ":" FNR ": " why
	bad = 1
}

function end_of_file() {
	if (lines > 500)
		print last ": warning: " lines " lines"
}

END {
	end_of_file()
	exit bad
}
