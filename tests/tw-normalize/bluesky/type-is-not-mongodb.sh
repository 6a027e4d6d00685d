# {"$type":...} alone is Bluesky's, not a value that MongoDB has wrapped.
echo '{"uri":"at://did:plc:a/app.bsky.feed.post/1","record":{"$type":"app.bsky.feed.post"}}' | tw-normalize
