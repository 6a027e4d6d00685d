window.YTD.note_tweet.part0 = [
  {
    "noteTweet" : {
      "noteTweetId" : "1712845355925082112",
      "createdAt" : "2023-10-13T14:58:50.000Z",
      "core" : {
        "urls" : [ { "expandedUrl" : "https://example.org/a" } ],
        "text" : "Tulisan panjang yang di sini hanya ada awalnya saja, sedang sisanya ada di berkas lain: a < b & c #ujung",
        "mentions" : [ ],
        "hashtags" : [ { "text" : "ujung" } ]
      }
    }
  }
]
