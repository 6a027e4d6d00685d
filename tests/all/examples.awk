# awk -f examples.awk CASES PAGE ...: what the manuals show beside what the
# cases run. CASES lists the scripts; what one prints stands beside it in .out,
# which tests/run compares. A literal display with $ is a dialogue: a command,
# lines after > or after a \ or a | that go on with it, what it prints. In
# EXAMPLES other displays, and .Dl, are commands where they name a program.
# Every command has to be in a case, and what it prints, in one piece, in what
# such a case prints or says. (A line of that which ends in \ goes on in the next.)
# A page that a case runs as a whole, by page_literal of tests/tutorial/lib, is
# left to it.

function slurp(file,    text, line) {
	text = ""
	while ((getline line < file) > 0)
		text = text line "\n"
	close(file)
	return text
}
# Commands on several lines as one line each.
function joined(text) {
	gsub(/\\\n[ \t]*/, "", text)
	gsub(/\|\n[ \t]*/, "| ", text)
	gsub(/\n[ \t]+/, "\n", text)
	return text
}
function plain(line) {
	gsub(/\\e/, "\\", line)
	gsub(/\\\(dq/, "\"", line)
	gsub(/\\\(aq/, "'", line)
	gsub(/\\\(ti/, "~", line)
	gsub(/\\\(ha/, "^", line)
	gsub(/\\-/, "-", line)
	gsub(/\\&/, "", line)
	return line
}
function wrong(what) {
	print page ":" at ": " what
}
function compare(    i, c, there) {
	if (command == "")
		return
	c = joined(command)
	sub(/^[ \t]+/, "", c)
	if (shown == "")
		sub(/\n$/, "", c)
	else
		c = "\n" c
	gsub(/\\\n/, "", shown)
	there = 0
	for (i = 1; i <= n; i++) {
		if (index(script[i], c) == 0)
			continue
		there = 1
		if (shown == "" || index(out[i], "\n" shown)) {
			command = ""
			return
		}
	}
	gsub(/^\n|\n$/, "", c)
	wrong((there ? "not what a case prints of: " : "in no case: ") c)
	command = ""
}
function begin(line) {
	compare()
	command = line "\n"
	shown = ""
	at = FNR
}

BEGIN {
	while ((getline file < cases) > 0) {
		script[++n] = "\n" joined(slurp(file))
		gsub(/\n: [^\n]*tw-[^\n]*/, "", script[n])	# named, not run
		all = all script[n]
		sub(/\.sh$/, "", file)
		out[n] = "\n" slurp(file ".out") "\n" slurp(file ".err")
	}
}
FNR == 1 {
	page = FILENAME
	sub(/.*\/man\//, "", page)
	whole = index(all, "page_literal \"$src/man/" page) > 0
}
whole { next }
/^\.Sh / { examples = $2 == "EXAMPLES" }
/^\.Bd / { display = 1; dialogue = 0; next }
/^\.Ed/ { compare(); display = 0; next }
/^\.Dl / && examples {
	begin(plain(substr($0, 5)))
	sub(/^\$ /, "", command)
	compare()
	next
}
!display { next }
{ line = plain($0) }
line ~ /^\$ / {
	begin(substr(line, 3))
	dialogue = 1
	next
}
# Further lines of a command.
command != "" && shown == "" && (dialogue && line ~ /^>/ || command ~ /[\\|]\n$/) {
	command = command (line ~ /^>/ ? substr(line, 2) : line) "\n"
	next
}
dialogue {
	shown = shown line "\n"
	next
}
{ compare() }
examples && (line ~ /^tw-/ || line ~ /\| *tw-/ || line ~ /^[a-z]+ .*tw-/) { begin(line) }
