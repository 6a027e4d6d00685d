# --only passes on only records that got a code.
. "$src/tests/tw-tag/lib"
echo ya | rules
printf 'ya\ntidak\nya ya\n' | say --only
