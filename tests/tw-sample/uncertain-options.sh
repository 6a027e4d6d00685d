for o in '--uncertain tone' '--uncertain tone -n 3' '--uncertain tone -n 10 --merge' \
    '--uncertain tone -n 10 -b kind' '--uncertain tone -n 10 --recheck 3 --design d'; do
	tw-sample $o < /dev/null > said 2>&1; echo "status $?"
	head -n 1 said
done
echo '{"id":"1","text":"a","tone":[]}' | tw-sample --uncertain tone -n 10
