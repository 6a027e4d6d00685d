# The command centre finds what was planted in a city of four districts; its page
# names nobody, and numbers of attacks by fewer than five people are on no map.
unset MAKEFLAGS MAKELEVEL
study=$src/lib/share/studies/command-centre/Makefile
make -s -f "$study" TW= OUT=study > all 2> said || exit
cat said
sed -n '/^Planted/,$p' all
grep -c -e 'warga_' study/report.html study/*.svg study/map.html | grep -v ':0$'
grep -o '<text class="name[^>]*>[^<]*' study/attack.svg | sed 's/.*>//'
grep -o '<h2[^>]*>[^<]*' study/report.html | sed 's/.*>//'
make -f "$study" TW= OUT=study tables | grep tw-	# nothing is done again
:
