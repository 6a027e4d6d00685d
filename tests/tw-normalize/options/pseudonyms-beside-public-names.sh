# Names that are public are left as they are, however they are written; those of
# others are not, beside them. With what a text leaves out of a name.
printf 'a key that nobody can guess, of some length' > key
chmod 600 key
printf '@Pemkot\n700123\ndid:plc:abc\nkota@server.example\nresmi.bsky.social\n\nwarga_biasa_99999\n' > public
hide() { tw-normalize --keep-duplicates --pseudonyms key "$@" 2>&1 | jq -c '[.id, .author, .text, .conversation, .mentions, .hashtags]'; }
post() { # platform, members
	sed -e 's/\\/\\\\/g; s/"/\\"/g' -e 's/.*/{"id":"12345","platform":"'"$1"'","created_at":"2024-01-01T00:00:00Z","kind":"original","author":{"handle":"budi","id":"54321"},"text":"&","conversation":"12345","mentions":["ani@server.example","kota@server.example","anita","an"],"hashtags":["budi","kota"]}/'
}
cat > texts << 'END'
＠budi dan ＠pemkot, @Pemkot, @PEMKOT_ dan @budi.
x＠budi x@budi @ ＠ @-
https://x.com/pemkot/status/1 https://x.com/budi https://x.com/i/status/12345
did:plc:abc did:plc:abd did:web:x.example
https://server.example/@ani/123 https://server.example/@ani/ https://server.example/@ani @ani/123 /@ani/123 (@ani/123
@kota @ani @anita @an @AN@server.example @ani.x @ani-y. @ani@ @kota@server.example
budi 54321 12345 1234 99999 #budi #54321 budi@server.example budi@ =budi /budi &budi budi@@ anita
acct:pemkot acct:budi resmi.bsky.social lain.bsky.social /users/pemkot a/users/pemkot a/users/lain
END
for platform in twitter mastodon; do
	post $platform < texts > x.json
	hide x.json | cut -d, -f 4-
	hide --public public x.json
done
# An author who is public by the name or by the id, and a thread of another.
head -1 texts | post twitter > x.json
hide x.json > all
for name in budi 54321; do
	echo $name > public
	hide --public public x.json
	sed 's/"conversation":"12345"/"conversation":"777"/' x.json | hide --public public
done
cut -c 1-60 all
# More mentions than are looked through.
jq -c '.mentions = [range(300) | "n\(.)@server.example"] | .text = "@n1 @n299" | .platform = "mastodon"' x.json | hide | cut -c 1-150
# Keys that are none, or that cannot be looked at.
: > empty; chmod 600 empty
tw-normalize --pseudonyms empty x.json
tw-normalize --pseudonyms nowhere x.json
