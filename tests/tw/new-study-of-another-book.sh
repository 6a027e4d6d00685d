# The study takes a book of another dimension, a file or a shipped one.
unset MAKEFLAGS MAKELEVEL
tw new town
cd town
printf 'id,date,user,text\n1,2024-03-02 08:15:00,sungaibiru,Panic button dan CCTV dipasang\n' > posts.csv
printf 'codebook 1\ndimension: device\n* cctv CCTV\ncctv\n' > own.codebook
say() {
	echo "--- $*"
	make ARCHIVE=posts.csv ZONE=Asia/Jakarta PRIORITIES= "$@" 2>&1 | grep -e '^tw-count' -e '^cctv'
}
say BOOK=own.codebook
say BOOK=bandung-smart-city
