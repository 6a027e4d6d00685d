# The examples of tw-qda(1).
cp "$src/tests/all/tagged.ndjson" tagged.ndjson
tw-qda -c bandung-smart-city tagged.ndjson > study.qdpx
tw-qda -c bandung-smart-city -o qdc > programs.qdc
tw-normalize --codings -d program study.qdpx > coded.ndjson
jq -c '[.id, .program]' coded.ndjson
grep -c '<Code ' programs.qdc
