# Activities of Gnip with members that are seldom there: long posts, links that
# were followed to their ends, shares without the original, quotations.
a='"objectType":"activity","postedTime":"2014-05-14T03:00:00.000Z","actor":{"id":"id:twitter.com:7","preferredUsername":"warga"}'
cat > a.jsonl << END
{"id":"tag:search.twitter.com,2005:1",$a,"verb":"post","body":"pendek… https://t.co/a","long_object":{"body":"panjang https://t.co/a https://t.co/b","twitter_entities":{"urls":[{"url":"https://t.co/a","expanded_url":"https://bit.example/a"},{"url":"https://t.co/b","expanded_url":"https://bit.example/b"}]}},"gnip":{"urls":[{"url":"https://t.co/b","expanded_url":"https://example.org/b"},{"url":"https://t.co/a","expanded_url":""}]}}
{"id":"tag:search.twitter.com,2005:2",$a,"verb":"post","body":"tautan","twitter_entities":{"urls":[{"url":"https://t.co/c","expanded_url":"https://bit.example/c"},{},{"url":"https://t.co/d"}]},"gnip":{"urls":[{"url":"https://t.co/d","expanded_url":"https://example.org/d"},{"url":"https://t.co/c","expanded_url":"https://example.org/c"}]}}
{"id":"3",$a,"verb":"share","body":"RT @x: isi…","object":{"id":"tag:search.twitter.com,2005:30","body":"isi lengkap","actor":{"preferredUsername":"x"},"favoritesCount":4,"retweetCount":5,"twitter_quoted_status":{"id":"tag:search.twitter.com,2005:31","body":"kutipan","actor":{"preferredUsername":"q"}}}}
{"id":"4",$a,"verb":"share","body":"RT @x: isi","object":{"id":"30","long_object":{"body":"isi panjang"}},"retweetCount":6}
{"id":"5",$a,"verb":"share","body":"RT @x: isi","object":{"id":"30"}}
{"id":"6",$a,"verb":"share","body":"RT @x: isi","object":"30"}
{"id":"7",$a,"verb":"post","body":"kutip","twitter_quoted_status":{"id":"70","long_object":{"body":"kutipan panjang"},"body":"kutipan…"}}
{"id":"8",$a,"verb":"share","body":"RT @x: k","object":{"id":"80","body":"k","twitter_quoted_status":{"id":"81","body":"dalam"}},"twitter_quoted_status":{"id":"82","body":"luar"}}
{"id":"9",$a,"verb":"post","body":"titik","geo":{"type":"Point","coordinates":[-6.9,107.6]},"location":{"displayName":"Bandung","geo":{"coordinates":[[[107,-7],[107,-6],[108,-6],[108,-7]]]}}}
{"id":"10",$a,"verb":"post","body":"kotak","geo":{"coordinates":[-6.9]},"location":{"displayName":"Bandung","geo":{"coordinates":[[[107,-7],[107,-6],[108,-6],[108,-7]]]}}}
{"objectType":"activity","verb":"delete","object":{"id":"tag:search.twitter.com,2005:9"}}
{"objectType":"activity","verb":"delete","object":{"id":10}}
{"info":{"message":"Replay Request Completed"}}
{"info":{"status":"x"}}
{"objectType":"activity"}
END
tw-normalize a.jsonl | jq -c 'del(.platform, .source, .created_at, .author)'
