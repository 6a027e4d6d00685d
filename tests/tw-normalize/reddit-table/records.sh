# Tables of Reddit: title and text, ids with their prefix, the true time; what is
# gone is no text and nobody.
cat > kaggle.csv <<'X'
title,score,id,url,comms_num,created,body,timestamp
Judul berita,5,abc123,https://example.org/berita,2,1739250100.0,,2025-02-11 12:01:40
Comment,1,abd123,,0,1739250100.0,Setuju,2025-02-11 12:01:40
X
cat > praw.csv <<'X'
id,author,title,selftext,created_utc,subreddit,full_link,num_comments,score
abc124,w,Judul,Isi &amp; lain,1739250100,x,https://www.reddit.com/r/x/comments/abc124/j/,3,4
abc125,[deleted],Judul lain,[removed],1739250101,x,https://www.reddit.com/r/x/comments/abc125/j/,0,1
X
cat > pmaw.csv <<'X'
author,body,created_utc,id,link_id,parent_id,score,subreddit,permalink
w2,satu,1739250102,abc124,t3_abc124,t3_abc124,2,x,/r/x/comments/abc124/j/abc124/
X
cat > psaw.csv <<'X'
,author,body,created_utc,id,score,subreddit,created
0,w3,dua,1739250103,abc126,2,x,1739275303.0
X
for f in kaggle praw pmaw psaw; do tw-normalize $f.csv 2> /dev/null; done
