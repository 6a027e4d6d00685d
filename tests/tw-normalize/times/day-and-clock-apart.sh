# Two columns, one for the day and one for the time of day, are one time.
tw-normalize -q -z Asia/Jakarta <<'END' | jq -r '[.text, .created_at] | join(" ")'
tanggal,jam,akun,isi
05/06/2014,15.05,a,satu
15/05/2014,3:05 PM,b,dua
16/05/2014,,c,tiga
END
tw-normalize -q <<'END' | jq -r '[.text, .created_at] | join(" ")'
Time,Date,User Name,Tweet
10:05,2014-05-14,a,satu
END
