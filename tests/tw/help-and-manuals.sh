# tw help is tw, tw help NAME is tw NAME --help; a manual that is no program is
# said to be one.
tw help | cmp - /dev/stdin << X
$(tw)
X
tw help count | head -n 2
for m in $(ls "$src"/man/tw-*.[57] | sed 's,.*/tw-,,; s,\..$,,'); do
	tw $m
done
tw help nix
