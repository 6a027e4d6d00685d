cd "$src/tests/tw-tag-program"
tw-tag-program -c intents-id posts.ndjson > "$OLDPWD/said" 2>&1; echo "status $?"
sed 's#/.*/lib/share/##' "$OLDPWD/said"
