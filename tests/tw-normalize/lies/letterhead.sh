# Lines about the report stand before the header, with delimiters or without.
tw-normalize -z Asia/Jakarta <<'END' | jq -c '[.created_at, .author.handle, .text, .counts]'
Laporan media sosial
Periode;1 Mei - 31 Mei 2014

Tanggal;Jam;Akun;Isi;Reply;Retweet;Like
14/05/2014;15.05;@warga_satu;Jalan rusak;1;2;6,1K
15/05/2014;8.30;@warga_dua;Lampu mati;0;0;1,2 rb
END
tw-normalize -q <<'END' | jq -c '[.id, .text, .author.handle]'
Report:,Bandung
From:,Thu May 01 2014

Query Id,Date,Title,Snippet,Url,Author
1,2014-05-14 03:00:00.0,Warga,"Jalan rusak",http://twitter.com/warga_satu/statuses/466412583121846279,warga_satu
END
