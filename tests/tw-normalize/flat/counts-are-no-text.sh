# "tweets" may count them: payload_details.js of an archive.
echo 'var payload_details = {"tweets": 5, "created_at": "2014", "lang": "id"}' > payload_details.js
tw-normalize payload_details.js
