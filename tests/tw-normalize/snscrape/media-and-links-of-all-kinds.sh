# Items of snscrape and twscrape: media of all kinds, links under either name,
# reposts whose original was not delivered, and what is no tweet.
t='"date":"2014-05-14T03:00:00+00:00","url":"https://twitter.com/warga/status/1","user":{"username":"warga","id":7,"displayname":"Warga"}'
cat > t.jsonl << END
{"_type":"snscrape.modules.twitter.Tweet",$t,"id":1,"rawContent":"gambar","media":[{"_type":"snscrape.modules.twitter.Photo","fullUrl":"https://pbs.example/a.jpg"},{"_type":"snscrape.modules.twitter.Gif","thumbnailUrl":"https://pbs.example/b.jpg"},{"_type":"snscrape.modules.twitter.Video","thumbnailUrl":"https://pbs.example/c.jpg"},{"_type":"x"},{}],"links":[{"url":"https://example.org/a"}],"hashtags":["kota"],"mentionedUsers":[{"username":"lain"}]}
{$t,"id":2,"content":"lama","renderedContent":"lama","outlinks":["https://example.org/b"],"media":"x","mentionedUsers":null,"sourceLabel":"Aplikasi"}
{$t,"id":3,"content":"bukan apa-apa"}
{$t,"id":4,"rawContent":"RT @x: asli…","retweetedTweet":{"id":40,"rawContent":"asli lengkap","user":{"username":"x"}},"conversationId":4,"inReplyToTweetId":41,"inReplyToUser":{"username":"y"}}
{$t,"id":5,"rawContent":"RT @x: tanpa","retweetedTweet":{"id":50,"user":{"username":"x"}},"source":"<a href=\"x\">Web</a>"}
{$t,"id":6,"rawContent":"kutip","quotedTweet":{"id":60,"rawContent":"a &amp; b","user":{"username":"q"}}}
{"_type":"snscrape.modules.twitter.User","username":"orang"}
{"_type":"lain"}
{$t,"id":7,"id_str":"7","rawContent":"twscrape &amp; lain","media":{"photos":[{"url":"https://pbs.example/d.jpg"},{}],"videos":[{"thumbnailUrl":"https://pbs.example/e.jpg"}],"animated":[{"thumbnailUrl":"https://pbs.example/f.jpg"}],"apa":3},"conversationIdStr":"7","inReplyToTweetIdStr":"70","user":{"username":"w","id_str":"8","id":9}}
{$t,"id_str":"8"}
END
tw-normalize -k t.jsonl | jq -c 'del(.platform, .created_at)'
