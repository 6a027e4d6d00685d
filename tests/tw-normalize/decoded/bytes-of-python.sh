# b'...' is text, in any cell; escapes that were left in a text are, too.
tw-normalize -q <<'END' | jq -c '[.author.handle, .kind, .text, .hashtags, .repaired]'
id,user,text
466412583121846279,b'warga_satu',b'RT @walikota: Jalan rusak \xe2\x80\xa6'
466412604092846280,b'warga_dua',"b""it's #macet lagi\nsejak pagi \xf0\x9f\x98\x80"""
466412625063846281,w,caf\xc3\xa9 buka
466412646034846282,w,path C:\xampp\x41
END
