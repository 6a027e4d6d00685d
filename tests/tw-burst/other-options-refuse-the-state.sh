"$build/tools/stream" 2 2015-04-01 1 > posts.ndjson
tw-burst -b hashtags --state s posts.ndjson
tw-burst -b hashtags --scale 3 --state s posts.ndjson 
echo $?
sed '$d' s > cut
tw-burst -b hashtags --state cut posts.ndjson
echo $?
sed 's/"recent":\[{"n":0,"a"/"recent":[{"n":0,"b"/' s > changed
tw-burst -b hashtags --state changed posts.ndjson
echo $?
