# The first twitteR had no counts and places.
printf 'text,favorited,replyToSN,created,truncated,replyToSID,id,replyToUID,statusSource,screenName\n"RT @lain: a &amp; b",FALSE,NA,2012-07-13 23:55:00,FALSE,NA,223928547658000001,NA,web,contoh\n' | tw-normalize -q
