# Comments as students save them: of the Data API, by its names or Python's, and
# of youtube-comment-downloader. A name that is no handle is a name; what is HTML
# is text; a reply is known by its id.
cat > api.csv <<'X'
publishedAt,authorDisplayName,textDisplay,likeCount
2025-02-11T07:46:40Z,@warga1,Tolong diperbaiki &amp; segera<br>pak &#39;wali&#39;,3
2022-02-11T07:46:40Z,Warga Dua,"<a href=""https://example.org"">lihat</a> ini",
X
cat > snake.csv <<'X'
author,published_at,updated_at,like_count,text
@warga1,2025-02-11T07:46:40Z,2025-02-11T07:46:40Z,3,Jalan 1 < 2 lajur
X
cat > both.json <<'X'
[{"commentId":"UgxA","videoId":"dQ1","authorDisplayName":"@warga3","authorChannelId":{"value":"UC3"},"textDisplay":"a &amp; b","textOriginal":"a & b &amp; c","publishedAt":"2025-02-11T07:46:40Z","likeCount":5}]
X
cat > downloader.csv <<'X'
cid,text,time,author,channel,votes,replies,photo,heart,reply,time_parsed
UgxB,Terima kasih,2 years ago,@warga4,UC4,12,1,https://example.org/p.jpg,False,False,1739250000.5
UgxB.UgyC,Sama-sama,2 years ago,@warga5,UC5,0,,https://example.org/p.jpg,False,True,1739250001.5
X
printf 'author,text,time,likes\n@warga6,Halo,2025-02-11T07:46:40Z,4\n' > short.csv
for f in api.csv snake.csv both.json downloader.csv short.csv; do tw-normalize $f 2> /dev/null; done
