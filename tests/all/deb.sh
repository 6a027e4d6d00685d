# make deb makes a package of Debian: unpacked anywhere its programs find their
# books, manuals are there, and lintian says nothing (where it is installed).
unset MAKEFLAGS MAKELEVEL TW_PATH
if ! command -v dpkg-deb > /dev/null || ! command -v dpkg-shlibdeps > /dev/null; then
	cat "$src/tests/all/deb.out"	# another system
	exit
fi
(cd "$src" && DEBFULLNAME='A Person' DEBEMAIL=a@example.org make -s deb BUILD="$build") > out || exit
deb=$build/$(sed 's,.*/,,' out)
dpkg-deb -f "$deb" Package Maintainer
dpkg-deb -x "$deb" root
# A sanitizer's library is no package of Debian.
case $build in
*/*san) ;;
*) ! command -v lintian > /dev/null || LC_ALL=C.UTF-8 lintian "$deb" 2> log || cat log ;;
esac
for p in "$build"/tw "$build"/tw-*; do
	[ -f "$p" ] && [ -x "$p" ] || continue
	p=${p##*/}
	root/usr/bin/"$p" --version > said || echo "$p: does not run"
	[ -f "root/usr/share/man/man1/$p.1.gz" ] || echo "$p: no manual"
done
zcat root/usr/share/man/man7/tw-tutorial.7.gz | cmp - "$src/man/tw-tutorial.7"
grep -c 'the tw authors' root/usr/share/doc/tw/copyright
zcat root/usr/share/doc/tw/changelog.gz | head -n 1
echo '{"id":"1","text":"Silakan kirim ke LAPOR! atau SMS 1708"}' |
root/usr/bin/tw-tag-program -c bandung-smart-city --no-evidence
dpkg-deb -e "$deb" control
(cd root && md5sum -c --quiet ../control/md5sums)
