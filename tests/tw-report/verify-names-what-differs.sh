printf 'one\n' > a
printf 'two\n' > b
printf 'three\n' > c
tw-report --manifest a b c > manifest.json
tw-report --verify manifest.json
echo "status $?"
printf 'TWO\n' > b
rm c
tw-report --verify manifest.json
