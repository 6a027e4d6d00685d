# The study of tw new stops at the first step that leaves nothing and says why.
unset MAKEFLAGS MAKELEVEL
tw new town
cd town
printf 'id,date,user,text\n1,2024-03-02 08:15:00,sungaibiru,Selamat pagi\n' > posts.csv
say() {
	echo "--- $*"
	make "$@" 2>&1 | grep '^make: [^*]'
}
say
say ARCHIVE=posts.csv
say ARCHIVE=post.csv ZONE=Asia/Jakarta
say ARCHIVE=posts.csv ZONE=Asia/Jakarta AUTHOR=nobody
say ARCHIVE=posts.csv ZONE=Asia/Jakarta SINCE=2025-01-01
say ARCHIVE=posts.csv ZONE=Asia/Jakarta
say ARCHIVE=posts.csv ZONE=Asia/Jakarta TW=nowhere
ls results
