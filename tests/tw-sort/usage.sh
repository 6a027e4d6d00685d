for o in '-S 56' '-S 512K' '-S 1T' '--size 10' '--late 30s' '--tick 10s' '--follow --late 30' \
    '--follow --tick 1w' '--follow --hold 0' '--follow --hold x'; do
	tw-sort $o < /dev/null > said 2>&1; echo "status $?"
	head -1 said
done
