# A key that everybody may read, that can be guessed or is missing is refused.
echo '{"id_str":"1","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a"}' > x.json
printf 'a key that nobody can guess, of some length' > key
chmod 644 key
tw-normalize --pseudonyms key x.json || echo "status $?"
printf 'short\n\n\n\n\n\n\n\n\n\n\n\n\n\n' > short
chmod 600 short
tw-normalize --pseudonyms short x.json || echo "status $?"
tw-normalize --pseudonyms missing x.json || echo "status $?"
tw-normalize --public key x.json || echo "status $?"
chmod 600 key
tw-normalize --pseudonyms key --dehydrate x.json || echo "status $?"
