# A zone that there is not: what may have been meant. The sign is that of
# clocks: +07:00 is east, whatever Etc/GMT-7 says.
echo '{"id_str":"1","created_at":"Mon Sep 16 03:00:00 +0000 2013","text":"a"}' > post
for z in jakarta WIB wita Asia/jakarta Asia/Bandung UTC+7 GMT-3 +7 -3 7 Mars +25; do
	tw-normalize -z "$z" post 2>&1
done
for z in +07:00 +0700 Etc/GMT-7 Asia/Jakarta; do
	tw-normalize -z "$z" post | cut -d , -f 2
done
