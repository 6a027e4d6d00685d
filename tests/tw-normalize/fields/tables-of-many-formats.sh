# Tables of many programs, a block each: cells that are empty where they seldom
# are, and columns that only some of their versions have.
block=0
said() {
	[ ! -s part.csv ] || tw-normalize -k --non-public --keep-duplicates -z Asia/Jakarta part.csv 2> said |
	    jq -c 'del(.created_at)'
	grep -hv 'taken as local' said
	: > part.csv
}
: > said
while IFS= read -r line; do
	case $line in '') said ;; *) printf '%s\n' "$line" >> part.csv ;; esac
done << 'END'
id,author/userName,createdAt,text,fullText
1,w,2025-02-11T05:00:00Z,pendek,panjang &amp; lengkap
2,w,2025-02-11T05:00:00Z,hanya ini,
,w,2025-02-11T05:00:00Z,,

id,webVideoUrl,diggCount,text,createTime
,https://www.tiktok.com/@w/video/12?a=b,1,tanpa nomor,1739250000
,https://www.tiktok.com/@w/video/13,1,sampai akhir,1739250000
,https://www.tiktok.com/@w,1,bukan video,1739250000
,https://www.tiktok.com/@w,1,,

id,shortCode,ownerUsername,caption,timestamp
,Abc,w,kode,2025-02-11T05:00:00.000Z
,,w,hanya teks,2025-02-11T05:00:00.000Z
,,w,,2025-02-11T05:00:00.000Z

Query Id,Date,Title,Snippet,Url,Original Url,Author,Resource Id,Full Text
1,2014-05-14 03:00:00.0,T,potong &amp; an,,http://twitter.com/w/statuses/466412583121846279,w,,
1,2014-05-14 03:00:00.0,T,,http://twitter.com/w/statuses/466412583121846280,x,w,,
1,2014-05-14 03:00:00.0,T,cuplikan,,tidak ada,w,res-1,penuh

id,url,user_posted,date_posted,description,quoted_post,quoted_post.post_id,quoted_post.description
1,https://x.com/w/status/1,w,2025-02-11T05:00:00.000Z,kutip,"{""post_id"":""9"",""profile_id"":""q"",""description"":""isi""}",,
2,https://x.com/w/status/2,w,2025-02-11T05:00:00.000Z,rusak,"{""post_id"":",,
3,https://x.com/w/status/3,w,2025-02-11T05:00:00.000Z,kolom,,8,isi kolom

id,post_owner.id,creation_time,text,surface.type,content_type
1,5,2025-02-11T05:00:00Z,a,Threads,post
2,5,2025-02-11T05:00:00Z,b,,Instagram post
3,5,2025-02-11T05:00:00Z,c,,

id,platformId,account.name,account.id,date,message,description,platform
1,1_2,W,7,2025-02-11 05:00:00,pesan,,Facebook
2,2_2,W,7,2025-02-11 05:00:00,,keterangan,Instagram
3,3_2,W,7,2025-02-11 05:00:00,r,,Reddit

mention,sentiment,media,date,author,link
a,positif,news,2025-02-11 05:00:00,w,
b,positif,Online News,2025-02-11 05:00:00,w,
c,positif,online media,2025-02-11 05:00:00,w,
d,positif,Media Online,2025-02-11 05:00:00,w,
e,positif,radio,2025-02-11 05:00:00,w,
f,positif,,2025-02-11 05:00:00,w,https://www.tiktok.com/@w/video/1

mention,sentiment,channel,date,author
g,positif,tweet,2025-02-11 05:00:00,w

Post URL https://www.tiktok.com/@w/video/12
SubId,Name,Date,Comment
1,@w,2025-02-11 05:00:00,dengan tanda
1.1,x,2025-02-11 05:00:00,jawaban
2,,2025-02-11 05:00:00,
3,@,2025-02-11 05:00:00,hanya tanda
,y,2025-02-11 05:00:00,tanpa nomor

Laporan tanpa tautan
Id,SubId,Name,Username,Date,Comment
1,1,@w,w,2025-02-11 05:00:00,sudah ada
2,2,X,,2025-02-11 05:00:00,nama

Post URL https://x.com/w/status/5
SubId,Name,Date,Comment
1,w,2025-02-11 05:00:00,di X
2,v,2025-02-11 05:00:00,

Post URL https://www.facebook.com/a/posts/1
SubId,Name,Date,Comment
1,Warga Satu,2025-02-11 05:00:00,di Facebook

id,object_id,object_type,query_status,message,created_time
1,a,data,fetched (200),pesan,2025-02-11T05:00:00+0000
2,a,data,fetched (200),,2025-02-11T05:00:00+0000
3,a,data,fetched (200),,

id,object_id,object_type,query_status,text
1,a,data,fetched (200),teks

id,thread_id,unix_timestamp,body,author,author_is_bot,author_username,reply_to,author_name
1,9,1739250000,dari orang,77,no,w,3,
2,9,1739250000,dari nama,Nama,no,,x,
3,,1739250000,tanpa obrolan,,no,,,
y,9,1739250000,nomor lain,Nama,no,w,,Ada

id,thread_id,unix_timestamp,body,author,num_likes
1,1,1739250000,instagram,w,5

id,thread_id,unix_timestamp,body,author,tiktok_url
1,1,1739250000,tiktok,w,https://www.tiktok.com/@w/video/1

tweetid,userid,user_screen_name,tweet_text,tweet_time,hashtags,urls,is_retweet
1,7,w,RT @x: a,2018-05-14 03:00,"[kota, taman]",[],True
2,7,w,b,2018-05-14 03:00,[kota,x],False
3,7,w,c,2018-05-14 03:00,[,,

URL,Date,Hit Sentence,Influencer,Opening Text,Source,Tweet Id
,14-May-2014 03:00AM,,@w,awal,Twitter,"""466412583121846279"""
,14-May-2014 03:00AM,isi,@w,,X,
,14-May-2014 03:00AM,isi,Nama,,Detik,466412583121846279
,14-May-2014 03:00AM,isi,,,Detik,
https://www.facebook.com/a/posts/1,14-May-2014 03:00AM,isi,Nama,,x,

URL,Date,Hit Sentence,Influencer,Opening Text,Source,Tweet Id,Twitter Screen Name
,14-May-2014 03:00AM,isi,@w,,Twitter,1,lain

id,text,username,timestamp,is_quote_post
1,kutip,w,2025-02-11T05:00:00+0000,true

id,caption,permalink,timestamp,media_product_type,owner.username,media_type
2,gambar,https://www.instagram.com/p/A,2025-02-11T05:00:00+0000,FEED,w,IMAGE
3,utas,https://www.threads.net/@w/post/B,2025-02-11T05:00:00+0000,,w,REPOST_FACADE

content,score
bagus,5

id,subreddit,title,selftext,created_utc,author,url,name
abc,kota,judul,[deleted],2025-02-11 05:00:00,[removed],https://example.org/a,
t3_def,kota,Comment,isi,1739250000,[deleted],/r/kota/comments/def,t3_def
t9_x,kota,judul,,x,w,https://www.reddit.com/r/kota/comments/x,t0_x
t1x,kota,judul,,1739250000,w,,t1_y

body,link_id,created_utc,id,permalink
komentar,t3_a,2025-02-11T05:00:00Z,c1,/r/kota/comments/a/b/c1
tanpa nomor,t3_a,1739250000,,

Message ID,Sender ID,Message,Date,Chat ID,First Name,Last Name,Reply To
1,7,a,2025-02-11 05:00:00,55,Warga,Satu,3.0
2,7,b,2025-02-11 05:00:00,nan,Warga,,x
,7,c,2025-02-11 05:00:00,,,Dua,

text,id,create_time,parent_comment_id,video_id
komentar,1,1739250000,9.0,9
jawaban,2,1739250000,5.0,9
nol,3,1739250000,0,9

video_description,create_time,username,id
tanpa orang,1739250000,,4
ada,1739250000,w,5

favorited,replyToSN,replyToSID,created,truncated,statusSource,screenName,text,id
FALSE,NA,NA,2014-05-14 03:00:00,TRUE,x,w,potong,1
FALSE,NA,NA,2014-05-14 03:00:00,FALSE,x,w,penuh,2

from_user,iso_language_code,text,id,created_at,geo.coordinates
w,id,a,1,"Wed, 14 May 2014 03:00:00 +0000","[-6.9, 107.6]"
w,id,b,2,"Wed, 14 May 2014 03:00:00 +0000",[x
w,id,c,3,"Wed, 14 May 2014 03:00:00 +0000",[x]

id,bid,user_id,用户昵称,微博正文,发布时间,retweet_id
1,Abc,7,w,转发微博,2025-02-11 05:00,9
2,,7,w,isi,2025-02-11 05:00,9
3,Def,,w,isi,2025-02-11 05:00,
4,Ghi,7,w,,2025-02-11 05:00,9

author,text,time,likes
w,tanpa tanda,2025-02-11T05:00:00Z,1

author,text,time,votes,cid
w,unduh,2025-02-11T05:00:00Z,1,UgA
x,jawab,2025-02-11T05:00:00Z,1,UgA.UgB

videoId,author,comment,id,publishedAt
7123456789,@w,di TikTok,1,2025-02-11T05:00:00Z
dQw,w,di YouTube,2,2025-02-11T05:00:00Z

Comment ID,Channel ID,Comment Create Timestamp,Comment Text,Video ID,Post ID
UgA,UC1,2025-02-11T05:00:00+00:00,"{""takeoutSegments"":[{""text"":""dua ""},{""text"":""bagian""}]}",,P1
UgB,UC1,2025-02-11T05:00:00+00:00,"{""text"":""satu ""},{""text"":""daftar""},",V1,
UgC,UC1,2025-02-11T05:00:00+00:00,"{""x"":1}",V1,
UgD,UC1,2025-02-11T05:00:00+00:00,"{""rusak",V1,

END
said
