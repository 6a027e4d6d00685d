# Each part of make lint finds what it is there for, planted in a copy of the
# tree: an upward include, a module without a file and a file without a module,
# a program without a case, a format without one, what is expected of no case.
cp -R "$src/cmd" "$src/lib" "$src/man" "$src/tests" "$src/Makefile" .
lint() {
	tests/lint/run "$@" > found
	echo "$1: $?"
	grep -v ': warning: ' found | sed 's/:[0-9]*:/:/'
}
modules='base/str base/mem csv/csv'
sed -i 's/^#define BASE_MEM_H/&\n#include "csv\/csv.h"/' lib/base/mem.h
tests/lint/run layers $modules | grep -e '^lib/base/mem.h' -e '^lib/base/buf.c'
tests/lint/run layers base/str base/gone | grep '^Makefile'
echo '/* TO''DO */' >> lib/base/str.c
lint unfinished
printf 'typedef int word;\n' >> lib/base/str.h
lint style
echo 'int main(void) { return 0; }' > cmd/tw-new.c
printf '\t.name = "new_format",\n\t.title = "A format"\n' > lib/source/new_format.c
: > tests/tw-count/of-no-case.out
lint cases
printf '.Sh NAME\n' > man/tw-new.1
if command -v mandoc > /dev/null; then
	tests/lint/run manuals > found
	echo "manuals: $?"
	printf '.It Ql low , Ql high\n' >> man/tw-count.1
	tests/lint/run manuals | sed -n 's/:.*\(: use So\)/\1/p'
else
	echo 'manuals: 1'
	echo 'man/tw-count.1: use So and Sc'
fi
