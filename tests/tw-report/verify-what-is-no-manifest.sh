printf '{"files":[]}\n' > a.json
tw-report --verify a.json
echo "status $?"
printf 'nothing\n' > a.json
tw-report --verify a.json
echo "status $?"
printf '{"manifest":1,"version":"0.1.0","files":[{"name":"a"},{}]}' > a.json
tw-report --verify a.json
