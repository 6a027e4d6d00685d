# The error that tw-codebook(5) shows, as every program tells it, and before it
# reads or writes anything.
cat > programs.codebook << 'X'
codebook 1
dimension: program
* lapor LAPOR!
  lapor* NEAR\4 aplikasi
X
for p in tw-tag-program tw-tag tw-diff; do
	case $p in
	tw-diff) set -- programs.codebook programs.codebook ;;
	*) set -- -c programs.codebook ;;
	esac
	echo '{"id":"1","text":"x"}' > r.ndjson
	$p "$@" r.ndjson > out 2> err
	echo "status $?, $(wc -c < out) bytes written"
	sed -e "s/^$p: //" -e 3q err > said
	awk '/^\.Sh DIAGNOSTICS/ { on = 1 } on && /^\.Ed/ { exit } text { print } on && /^\.Bd/ { text = 1 }' \
	    "$src/man/tw-codebook.5" | sed 's/\\e/\\/g' | diff - said
done
