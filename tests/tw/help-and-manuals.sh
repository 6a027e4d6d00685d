# tw help is tw, tw help NAME is tw NAME --help; a manual that is no program is
# said to be one.
tw help | cmp - /dev/stdin << X
$(tw)
X
tw help count | head -n 2
for m in tutorial study codebook; do
	tw $m
	[ -n "$(ls "$src"/man/tw-$m.*)" ] || echo "no manual of $m"
done
tw help nix
