# What an actor could not fetch is no post.
echo '[{"url":"https://www.tiktok.com/@x","error":"not_found","errorDescription":"Post not found"},{"id":"7470000000000000001","text":"a","createTimeISO":"2025-02-11T05:00:00.000Z","authorMeta":{"name":"contoh"},"webVideoUrl":"https://www.tiktok.com/@contoh/video/7470000000000000001","diggCount":1}]' | tw-normalize | jq -r .id
