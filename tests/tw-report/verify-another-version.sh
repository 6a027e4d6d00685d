printf 'one\n' > a
tw-report --manifest a | sed 's/"version":"[^"]*"/"version":"0.0.1"/' > manifest.json
tw-report --verify manifest.json 2>&1 | sed 's/this is .*/this is another/'
