printf 'one\n' > a
tw-report --manifest a | sed 's/"version":"[^"]*"/"version":"0.0.1"/' > manifest.json
tw-report --verify manifest.json > said 2>&1; echo "status $?"
sed 's/this is .*/this is another/' said
