for o in '--scale 1' '--false 5' '--false 1/0' '--echo 7d,1d' '--echo soon' '--floor 0.2' \
    '--alarm none' '--keys 0' '-b a,b,c,d,e' '--through -o csv' '--warm 1w'; do
	tw-burst -b hashtags $o /dev/null
	echo $?
done
