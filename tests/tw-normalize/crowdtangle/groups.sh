tw-normalize -z Asia/Jakarta <<'END'
Group Name,User Name,Facebook Id,Followers at Posting,Post Created,Type,Total Interactions,Likes,Comments,Shares,URL,Message
Warga Kota,wargakota,123,20,2014-05-14 04:03:05 EDT,Photo,"1,234",1,2,3,https://www.facebook.com/groups/123/permalink/456,Halo
END
