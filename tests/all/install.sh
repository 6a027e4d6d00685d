# make install puts programs, books and manuals under any DESTDIR and PREFIX;
# the programs find their books from there; make uninstall leaves nothing.
unset MAKEFLAGS MAKELEVEL TW_PATH
(cd "$src" && make -s install BUILD="$build" DESTDIR="$OLDPWD/root" PREFIX=/any/where) || exit
bin=$PWD/root/any/where/bin
for p in "$build"/tw "$build"/tw-*; do
	[ -f "$p" ] && [ -x "$p" ] || continue
	p=${p##*/}
	"$bin/$p" --version > out || echo "$p: not installed"
	[ -f "root/any/where/share/man/man1/$p.1" ] || [ ! -f "$src/man/$p.1" ] ||
	    echo "$p: its manual is not installed"
done
for f in bash-completion/completions/tw-count zsh/site-functions/_tw \
    fish/vendor_completions.d/tw-count.fish; do
	grep -q tw-count "root/any/where/share/$f" || echo "$f: does not complete"
done
cmp root/any/where/share/man/id/man7/tw-tutorial.7 "$src/man/id/tw-tutorial.7"
(cd / && "$bin/tw" new "$OLDPWD/town") && ls town
ln -s "$bin/tw-tag-program" linked
here=$PWD
(cd / && "$here/linked" "$src/tests/all/records.ndjson") > out 2> err || cat err
cmp -s out "$src/tests/all/records.ndjson" && echo 'no codes were given'
"$bin/tw-tag" -c no-such-book < /dev/null 2>&1 | sed -n "s,$here,HERE,p"
(cd "$src" && make -s uninstall BUILD="$build" DESTDIR="$here/root" PREFIX=/any/where) || exit
find root ! -type d
