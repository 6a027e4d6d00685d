tw-normalize -z Asia/Jakarta <<'END' | jq -r '.kind + " " + .text'
id,text,isRetweet,isDeleted,device,favorites,retweets,date
466412583121846279,RT @warga_dua: asli,t,f,Klien,0,3,2014-05-14 03:00:00
466646625285046283,RT @warga_dua: ulang,f,f,Klien,0,3,2014-05-14 18:30:00
END
