# zsh and fish read their scripts, where they are; both have every option.
tw complete zsh > zsh
tw complete fish > fish
for s in zsh fish; do
	! command -v $s > /dev/null || $s -n ./$s || echo "$s does not read it"
done
for p in $(tw | sed -n 's/^\(tw-[a-z-]*\).*/\1/p'); do
	head -n 1 zsh | grep -q -w -e "$p" || echo "zsh: no $p"
	awk -v p="$p)" '$1 == p { here = 1 } here; /;;$/ { here = 0 }' zsh > one
	for o in $("$p" --help | sed -n 's/^  ....--\([a-z-]*\).*/\1/p'); do
		grep -q -e "--$o[=}[]" one || echo "zsh: no --$o of $p"
		grep -q -e "^complete -c $p .*-l $o " fish || echo "fish: no --$o of $p"
	done
done
grep -e 'decimal SIGN' -e "-l decimal" fish | head -n 1
command -v fish > /dev/null || exit 0
fish --no-config -c 'source ./fish; complete -C"tw count --decimal "' > got
printf 'comma\npoint\n' > want
cut -f 1 got | grep -v / | cmp - want
