# Every command of tw-validate(7) is run, in its order, and prints what the page
# says.
unset MAKEFLAGS MAKELEVEL
make -s -f "$src/lib/share/studies/bandung-smart-city/Makefile" TW= \
    OUT=build/study/synthetic > all 2> said || { cat said; exit 1; }
ln -s "$src/lib" lib
awk '
/^\.Ed/ { here = 0 }
here {
	gsub(/\\e/, "\\")
	sub(/^\\&/, "")
	print
}
/^\.Bd -literal/ { here = 1 }
' "$src/man/tw-validate.7" > expected
# A command is a line behind $ with those behind > that go on, and what is fed
# to it up to a dot; the rest of the page is what it prints.
awk '
function run() {
	if (shown == "")
		return
	printf "cat << \047@@\047\n%s@@\n{\n%s} 2>&1 < /dev/null\n", shown, code
	shown = code = ""
}
/^\$ / {
	run()
	fed = /<< \047\.\047$/
	shown = $0 "\n"
	code = substr($0, 3) "\n"
	on = 1
	next
}
on && (/^>/ || fed) {
	shown = shown $0 "\n"
	code = code (fed ? $0 : substr($0, 2)) "\n"
	if (fed && $0 == ".")
		on = fed = 0
	next
}
{ on = 0 }
END { run() }
' expected > script
(cd build/study/synthetic && sh ../../../script) > got
diff expected got && grep -c '^\$ ' got
