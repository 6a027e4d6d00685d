# Its own output comes back byte for byte; under -z only the time changes.
cd "$src/tests/tw-normalize"
again() { # option ...: once more; a status that is not 0 is said
	tw-normalize "$@" > "$OLDPWD/again" || echo "$f: status $?"
	cat "$OLDPWD/again"
}
for f in twitter-v1/search.jsonl twitter-v2/page.jsonl twitter-export/tweets.js; do
	tw-normalize "$f" > "$OLDPWD/once" 2> /dev/null || echo "$f: status $?"
	again "$OLDPWD/once" | cmp "$OLDPWD/once" - || echo "$f"
	tw-normalize -z Asia/Jakarta "$f" > "$OLDPWD/zone" 2> /dev/null || echo "$f: status $?, -z"
	again -z Asia/Jakarta "$OLDPWD/once" | cmp "$OLDPWD/zone" - || echo "$f -z"
	again "$OLDPWD/zone" | cmp "$OLDPWD/zone" - || echo "$f -z and none"
	again -z UTC "$OLDPWD/zone" | sed 's/+00:00"/Z"/' | cmp "$OLDPWD/once" - || echo "$f -z UTC"
done
