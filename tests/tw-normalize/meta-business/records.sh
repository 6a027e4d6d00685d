# Times are California's; a number of reactions, comments and shares has commas in
# its name; "Lifetime" is no time.
cat > fb.csv <<'X'
Post ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Caption type,Permalink,Date,Reach,"Reactions, Comments and Shares",Reactions,Comments,Shares
122001,100,Kota Contoh,Jalan ditutup,,0,02/11/2025 05:00,,https://www.facebook.com/100/posts/122001,Lifetime,10,6,3,2,1
X
cat > ig.csv <<'X'
Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Date,Views,Reach,Likes,Shares,Comments
18000000000000001,200,kotacontoh,Kota Contoh,Taman #kota,0,07/11/2025 05:00,https://www.instagram.com/p/AbC/,IG image,Lifetime,20,10,3,1,2
X
tw-normalize -q fb.csv ig.csv
