window.YTD.tweets.part0 = [
  {
    "tweet" : {
      "retweeted" : false,
      "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
      "entities" : { "hashtags" : [ { "text" : "juara", "indices" : [ "8", "14" ] } ], "user_mentions" : [ ], "urls" : [ ] },
      "display_text_range" : [ "0", "14" ],
      "favorite_count" : "35",
      "id_str" : "1221130902635458567",
      "retweet_count" : "6",
      "id" : "1221130902635458567",
      "created_at" : "Sat Jan 25 18:01:09 +0000 2020",
      "full_text" : "Bandung #juara",
      "lang" : "in"
    }
  },
  {
    "tweet" : {
      "entities" : { "hashtags" : [ ], "user_mentions" : [ { "screen_name" : "warga" }, { "screen_name" : "odedmd" } ], "urls" : [ ] },
      "favorite_count" : "0",
      "id_str" : "1221130902635458568",
      "created_at" : "Sat Jan 25 18:01:09 +0000 2020",
      "full_text" : "RT @warga: terima kasih @odedmd atas perbaikan jalan di sekitar…",
      "retweeted" : false
    }
  },
  {
    "tweet" : {
      "id_str" : "1712845355925082111",
      "created_at" : "Fri Oct 13 14:58:50 +0000 2023",
      "full_text" : "Tulisan panjang yang di sini hanya ada awalnya saja, sedang sisanya ada di…",
      "in_reply_to_status_id_str" : "1712845355925082000",
      "in_reply_to_screen_name" : "warga"
    }
  }
]
