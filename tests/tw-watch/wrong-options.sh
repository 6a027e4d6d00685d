for o in '--window 2h' '--size 80' '--size 0x24' '--size 80x' '-o csv' '--every 0s' '--every soon'; do
	tw-watch --once $o /dev/null
	echo $?
done
