# R puts every scalar into a list of one: in posts, in pages.
tw-normalize -q <<'END' | jq -c '[.id, .created_at, .text, .author.handle, .hashtags]'
{"created_at":["Wed May 14 03:00:00 +0000 2014"],"id":[466412583121846279],"id_str":["466412583121846279"],"text":["Jalan #macet"],"entities":{"hashtags":[{"text":["macet"],"indices":[6,12]}]},"user":{"id_str":["5"],"screen_name":["w"]}}
{"data":[{"id":["466412583121846280"],"text":["Halo"],"author_id":["5"],"created_at":["2014-05-14T03:00:00.000Z"]}],"includes":{"users":[{"id":["5"],"username":["w"]}]}}
END
