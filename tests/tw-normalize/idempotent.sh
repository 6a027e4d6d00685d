# Its own output comes back byte for byte; under -z only the time changes.
cd "$src/tests/tw-normalize"
for f in twitter-v1/search.jsonl twitter-v2/page.jsonl twitter-export/tweets.js; do
	tw-normalize "$f" > "$OLDPWD/once" 2> /dev/null
	tw-normalize "$OLDPWD/once" | cmp "$OLDPWD/once" - || echo "$f"
	tw-normalize -z Asia/Jakarta "$f" > "$OLDPWD/zone" 2> /dev/null
	tw-normalize -z Asia/Jakarta "$OLDPWD/once" | cmp "$OLDPWD/zone" - || echo "$f -z"
	tw-normalize "$OLDPWD/zone" | cmp "$OLDPWD/zone" - || echo "$f -z and none"
	tw-normalize -z UTC "$OLDPWD/zone" | sed 's/+00:00"/Z"/' | cmp "$OLDPWD/once" - || echo "$f -z UTC"
done
