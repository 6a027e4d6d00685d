# What bash completes: names after tw, every option of every program's --help,
# what an option takes where its help is a list, the same after tw NAME.
cat > ask.bash << '.'
eval "$(tw complete bash)"
# ask WORD ...: what is completed at the end of the last word
ask() {
	COMP_WORDS=("$@")
	COMP_CWORD=$(($# - 1))
	_tw
	echo "$*: ${COMPREPLY[*]}"
}
ask tw co
ask tw tag-p
ask tw-count --per
ask tw count --per
ask tw-count -o ''
ask tw count --output m
ask tw-align --part ''
ask tw-align --part =
ask tw-align --part = it
ask tw complete ''
ask tw-count --seed ''
ask tw-normalize x
for p in $(tw | sed -n 's/^\(tw-[a-z-]*\).*/\1/p'); do
	complete -p "$p" | grep -q -e '-F _tw ' || echo "not completed: $p"
	for o in $("$p" --help | sed -n 's/^  ....\(--[a-z-]*\).*/\1/p'); do
		ask "$p" "$o" | grep -q -e "[ :]$o\( \|\$\)" || echo "no $o of $p"
	done
done
.
bash ask.bash
