# Likes, headers and the rest of the export are no posts.
printf 'window.YTD.like.part0 = [ { "like" : { "tweetId" : "1", "fullText" : "a" } } ]' | tw-normalize
printf 'window.YTD.tweet_headers.part0 = [ { "tweet" : { "tweet_id" : "1", "user_id" : "2" } } ]' | tw-normalize
printf 'window.YTD.direct_messages.part0 = [ { "dmConversation" : { "conversationId" : "1-2", "messages" : [ { "messageCreate" : { "text" : "geheim" } } ] } } ]' | tw-normalize
