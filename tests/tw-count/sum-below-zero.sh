# Numbers below 0 are summed; a share that is none has no interval
cat > in <<'R'
{"id":"1","created_at":"2014-01-01T10:00:00Z","text":"","tag":["a"],"v":-3}
{"id":"2","created_at":"2014-01-02T10:00:00Z","text":"","tag":["b"],"v":2}
{"id":"3","created_at":"2014-01-03T10:00:00Z","text":"","tag":["b"],"v":2}
R
tw-count -b tag -w v in
