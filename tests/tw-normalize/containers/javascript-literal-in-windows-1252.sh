# A literal of JavaScript with bytes that are not UTF-8 is mended as JSON is.
printf 'window.YTD.tweets.part0 = [\n{tweet: {id_str: "1", created_at: "Mon Sep 16 10:00:00 +0000 2013", full_text: '"'caf\351'"'}}\n]\n' > export.js
tw-normalize export.js
