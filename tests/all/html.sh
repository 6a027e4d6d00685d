# make html: a page for each manual, every link leads to a page or a part of one
# that is there, and the index leads to all.
unset MAKEFLAGS MAKELEVEL
command -v mandoc > /dev/null || exit 0
(cd "$src" && make -s html BUILD="$OLDPWD/build") > said || cat said
cd build/html || exit
for m in "$src"/man/*.[157]; do
	grep -q "href=\"${m##*/}.html\"" index.html || echo "${m##*/}: not in the index"
	[ -s "${m##*/}.html" ] || echo "${m##*/}: no page"
done
for m in "$src"/man/*/*.[157]; do
	[ ! -e "$m" ] || grep -q "href=\"${m##*/}.id.html\"" index.html || echo "$m: not in the index"
done
grep -L '<html lang="' ./*.html
# The parts of each page, and the links.
awk '
{
	s = $0
	while (match(s, / id="[^"]*"/)) {
		part[FILENAME "#" substr(s, RSTART + 5, RLENGTH - 6)] = 1
		s = substr(s, RSTART + RLENGTH)
	}
	s = $0
	while (match(s, / href="[^"]*"/)) {
		link[++n] = substr(s, RSTART + 7, RLENGTH - 8)
		from[n] = FILENAME
		s = substr(s, RSTART + RLENGTH)
	}
	page[FILENAME] = 1
}
END {
	page["manual.css"] = 1
	for (i = 1; i <= n; i++) {
		if (link[i] ~ /^https?:/)
			continue
		file = link[i]
		sub(/#.*/, "", file)
		if (file == "")
			file = from[i]
		if (!(file in page))
			print from[i] ": no page " link[i]
		else if (link[i] ~ /#/) {
			sub(/.*#/, "", link[i])
			if (!((file "#" link[i]) in part))
				print from[i] ": no part " link[i]
		}
	}
	if (n < 1000)
		print n " links"
}' *.html
# A manual that is named is a link, of ours alone.
grep -c '<a class="Xr" href="tw-count.1.html">' tw-tutorial.7.html | grep -v '^0' > /dev/null || echo 'no link to tw-count(1)'
! grep -l 'href="jq.1' ./*.html
