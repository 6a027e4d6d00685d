# A table of accounts, in which "tweets" is how many; and answers with users alone.
tw-normalize <<'END'
id,screen_name,name,description,tweets,followers,friends,likes
897889083170000001,contoh,Contoh,"Bio, saya",3452,729,475,3230
END
echo $?
tw-normalize <<'END'
{"data":{"user":{"result":{"timeline":{"timeline":{"instructions":[{"type":"TimelineAddEntries","entries":[{"entryId":"user-12","content":{"itemContent":{"itemType":"TimelineUser","user_results":{"result":{"rest_id":"12"}}}}}]}]}}}}}}
END
