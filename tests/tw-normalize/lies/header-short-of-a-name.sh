# Names of rows (R) have no name; or the last column has none: what fits says.
tw-normalize <<'END' | jq -c '[.id, .text, .author.handle]'
"text","created","id","screenName"
"1","Macet, lagi","2014-05-14 03:00:00","466412583121846279","w"
"2","Hujan","2014-05-14 03:00:04","466412604092846280","w"
END
tw-normalize <<'END' | jq -c '[.created_at, .text, .author.handle]'
created_at,text,username
2014-05-14 03:00:00,satu,w,positif
2014-05-14 03:00:04,dua,x,negatif
END
# So does R with its own way of quotes, and with blanks between the cells.
tw-normalize -q <<'END' | jq -c '[.id, .text]'
"text","created","id","screenName"
"1","Macet, \"lagi\"","2014-05-14 03:00:00","466412583121846279","w"
"2","Hujan \"deras\" ya","2014-05-14 03:00:04",466412604092846280,"w"
END
tw-normalize -q <<'END' | jq -c '[.id, .text]'
"text" "created" "id"
"1" "Macet, \"lagi\"" "2014-05-14 03:00:00" "466412583121846279"
"2" "Hujan" "2014-05-14 03:00:04" 466412604092846280
END
