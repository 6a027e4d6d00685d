# The EXAMPLES of tw(1), over posts that nobody posted.
unset MAKEFLAGS MAKELEVEL
printf 'id,date,user,text\n1,2024-03-02 08:15:00,sungaibiru,Banjir lagi\n' > posts.csv
cat > run << '.'
tw new town
cp posts.csv town
cd town
make ARCHIVE=posts.csv ZONE=Asia/Jakarta
.
sh -e run 2> /dev/null | grep -c '^council  flood'
cat > run << '.'
eval "$(tw complete bash)"
.
bash run
