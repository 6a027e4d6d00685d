# tw new lays a study that make runs through; posts and town are made up. The
# words are those of tw-tutorial(7).
unset MAKEFLAGS MAKELEVEL
cat > posts.csv << '.'
id,date,user,text,likes
382900000000000001,2024-03-02 08:15:00,sungaibiru,Lampu jalan diperbaiki,12
382900000000000004,2024-03-15 07:30:00,sungaibiru,Jalan Melati berlubang,8
382900000000000005,2024-03-21 16:05:00,sungaibiru,Banjir di pasar surut,21
382900000000000007,2024-04-06 20:10:00,sungaibiru,Lampu merah diatur,5
382900000000000009,2024-04-18 06:50:00,sungaibiru,Waspada banjir,40
.
tw new town
cp posts.csv town
cd town
grep -c . first.codebook
tw-lint -c ./first.codebook
make ARCHIVE=posts.csv ZONE=Asia/Jakarta 2> said
echo "status $?"
cat said
ls results
echo '--- once more, with nothing to do'
make ARCHIVE=posts.csv ZONE=Asia/Jakarta 2>&1 | grep '^tw-'
echo '--- without priorities, of the second month'
make ARCHIVE=posts.csv ZONE=Asia/Jakarta SINCE=2024-04-01 AUTHOR=sungaibiru PRIORITIES= 2> /dev/null | grep -e '^tw-' -e '^flood'
