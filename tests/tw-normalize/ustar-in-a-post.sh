# The word that tells a tar archive, at its place in a file of posts, tells none.
printf '{"id":"1","platform":"x","kind":"original","text":"%0206dustar"}\n' 0 > post
head -c 262 post | tail -c 5
echo
tw-normalize post | cmp - post
{ printf post; head -c 253 /dev/zero; printf 'ustar\00000'; head -c 248 /dev/zero; } > posts.tar
tw-normalize posts.tar
