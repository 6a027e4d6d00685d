# Decimals of up to nine places are summed to the last digit
cat > in <<'R'
{"id":"1","created_at":"2014-01-01T10:00:00Z","text":"","tag":["a"],"v":0.1}
{"id":"2","created_at":"2014-01-01T10:00:00Z","text":"","tag":["a","b"],"v":0.2}
{"id":"3","created_at":"2014-01-02T10:00:00Z","text":"","tag":["a"],"v":1e-9}
{"id":"4","created_at":"2014-01-02T10:00:00Z","text":"","tag":["b"],"v":3}
{"id":"5","created_at":"2014-01-02T10:00:00Z","text":"","tag":["b"],"v":0.0000000001}
{"id":"6","created_at":"2014-01-02T10:00:00Z","text":"","tag":["b"],"v":"many"}
{"id":"7","created_at":"2014-01-02T10:00:00Z","text":"","tag":["b"],"v":[1,2]}
{"id":"8","created_at":"2014-01-02T10:00:00Z","text":"","tag":["b"]}
R
tw-count -b tag -w v in
