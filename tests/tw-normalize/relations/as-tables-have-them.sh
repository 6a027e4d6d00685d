# A word for the kind, the address of a profile, dictionaries as Python prints
# them, columns that hold yes and no or a number of replies.
one() { printf "$1\n466412604092846280,2014-05-14T03:00:04Z,w,siap,$2\n" | tw-normalize -q | jq -c '[.kind,.reply_to,.mentions,.counts]'; }
one 'id,date,username,text,Type' Reply
one 'id,date,username,text,inReplyToTweetId,inReplyToUser' 466412583121846279.0,https://twitter.com/abc/
one 'id,date,username,text,mentionedUsers' "\"[{'username': 'x', 'id': 1}]\""
one 'id,date,username,text,reply,retweet,quote' True,False,False
one 'id,date,username,text,reply,retweet,quote' 1,2,0
