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
try open/key
chmod +t open
try open/key | grep -c '"id":"p[0-9a-f]\{20\}"'
