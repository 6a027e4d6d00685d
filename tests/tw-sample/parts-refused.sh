# Parts that do not belong together, or are not whole, are named.
. "$src/tests/tw-sample/lib"
tagged 60
tw-sample -c ./programs.codebook --partial tagged.ndjson > part 2> /dev/null
tw-sample -c ./programs.codebook --seed 2 --merge part
echo $?
sed '$d' part | tw-sample -c ./programs.codebook --merge
echo $?
tw-sample -c ./programs.codebook --merge part part
echo $?
tw-sample -c ./programs.codebook --merge tagged.ndjson
echo $?
tw-sample -c ./programs.codebook --merge < /dev/null
echo $?
sed '2s/"N":[0-9]*/"N":"x"/' part | tw-sample -c ./programs.codebook --merge
echo $?
tw-sample -c ./programs.codebook --once-per text --partial tagged.ndjson
echo $?
