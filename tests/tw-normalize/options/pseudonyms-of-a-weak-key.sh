# Keys that others may come upon, or exchange, are refused.
echo '{"id_str":"1","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a"}' > x.json
try() {
	tw-normalize --pseudonyms "$@" x.json 2>&1 || echo "status $?"
}
umask 077
echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa > key && try key
echo kata-kunci-kata-kunci-kata-kunci-kata-kunci > key && try key
echo 1122334411223344112233441122334 > key && try key
mkdir open
chmod 777 open
head -c 32 /dev/urandom | base64 > open/key
try open/key | sed "s,$PWD,.,"
chmod +t open
try open/key | grep -c '"id":"p[0-9a-f]\{20\}"'
# Rows of letters, digits and keys, parts that come again, and random ones.
for k in 0123456789abcdef zyxwvutsrqponmlkjihgfedcba qwertyuiopasdfghjklzxcvbnm \
    passwordpassword1 01234567012345670123456701234567012 \
    kunci-rahasia-kota-kunci-rahasia-kota- 6b1f0c9e5a7d2438e1907cf6a2b84d35; do
	echo "$k" > key
	try key | sed 's/"id":"p[0-9a-f]*"/"id":"p"/'
done
# A link to a key in an open folder, and a folder inside of one.
chmod -t open
ln -s open/key link
try link | sed "s,$PWD,.,"
mkdir open/inside
cp open/key open/inside
try open/inside/key | sed "s,$PWD,.,"
