# Records of which none is coded teach nothing, and that is said.
echo '{"id":"1","text":"jalan rusak","topic":[]}' > a.ndjson
tw-learn -d topic -M m.model a.ndjson
