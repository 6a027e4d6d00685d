# What lies beside tw and is named as a program is, but cannot start, fails, dies
# or describes itself oddly: each is said, or left out, and the others are listed.
mkdir bin bin/tw-e
cp "$(command -v tw)" bin
cat > bin/tw-a <<'X'
#!/bin/sh
[ "$*" = --help ] || { echo "ran: $*"; exit; }
printf '%s\n' 'usage: tw-a [option ...]' 'What a is.' '' \
    '  -b, --by DIM       splits' \
    '  -q, --quiet        says nothing' \
    '      --long         has no letter' \
    '      --maybe[=N]    takes one, or not' \
    '      --end[=X]' \
    '  --x' '  -c' '  -d, -e' '      -' '' '  ' '     ' ' --no' '  -f, --f'
X
printf '#!/bin/sh\necho usage\nexit 1\n' > bin/tw-b
printf '#!/bin/sh\nkill -9 $$\n' > bin/tw-c
printf '#!/bin/sh\n' > bin/tw-d
printf 'no program' > bin/tw-f
printf '#!/no/such/shell\n' > bin/tw-g
printf '#!/bin/sh\n' > bin/other
chmod +x bin/tw-* bin/other
chmod -x bin/tw-d
said() {
	"$@" > out 2>&1
	echo "$? $* : $(sed "s,$PWD,.,g" out | sed -n 1,9p)"
}
said bin/tw
for shell in bash zsh fish; do
	bin/tw complete $shell 2>/dev/null | grep -E 'tw-a|long|maybe|quiet' | sed -n 1,20p
done
for p in a tw-a b d e f g other ./a ../bin/tw-a '' complet neww scal scale; do
	said bin/tw "$p" 1 2
done
