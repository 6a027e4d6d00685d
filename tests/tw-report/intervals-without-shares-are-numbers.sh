cat > rows.ndjson <<'END'
{"row":"agreement","code":"a","measure":"alpha","value":0.743,"low":0.6,"high":0.81}
{"row":"agreement","code":"b","measure":"alpha","value":null,"low":null,"high":null,"why":"one value only"}
END
tw-report rows.ndjson | grep '<t[rh]'
