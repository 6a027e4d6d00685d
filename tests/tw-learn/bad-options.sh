for o in '' '-d tone' '-M m' '-d tone -M m --scope mine' '-d tone -M m --folds 1' \
    '-d tone -M m --min 1' '-d text -M m' '-d tone=.x -M m --gold codes.csv'; do
	tw-learn $o < /dev/null
	echo "$o: $?"
done 2>&1 | grep -v '^usage\|^try'
