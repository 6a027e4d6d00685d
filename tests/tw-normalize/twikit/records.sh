# Username is the name that is shown.
printf 'Tweet_count,Username,Text,Created At,Retweets,Likes\n1,Contoh Nama,Halo,Thu Mar 13 01:44:34 +0000 2025,2,3\n' | tw-normalize -q
