# Seconds, thousandths and millionths of them; a year is no time.
tw-normalize -z Asia/Jakarta <<'END' | jq -r .created_at
id,date,text
1,1400036400,a
2,1400036400123,b
3,1400036400123456,c
4,2014,d
END
