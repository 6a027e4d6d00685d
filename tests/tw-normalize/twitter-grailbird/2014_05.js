Grailbird.data.tweets_2014_05 = 
 [
 {
  "source": "<a href=\"http://example.org\">Klien</a>",
  "entities": {
   "user_mentions": [],
   "media": [],
   "hashtags": [
    {
     "text": "bdg",
     "indices": [
      5,
      9
     ]
    }
   ],
   "urls": []
  },
  "geo": {
   "type": "Point",
   "coordinates": [
    -6.9,
    107.61
   ]
  },
  "id_str": "466412583121846279",
  "text": "Halo #bdg &amp; sekitarnya",
  "id": 466412583121846279,
  "created_at": "2014-05-14 03:00:00 +0000",
  "user": {
   "id_str": "11",
   "screen_name": "warga_satu",
   "name": "Satu"
  }
 },
 {
  "entities": {
   "user_mentions": [],
   "hashtags": [],
   "urls": []
  },
  "geo": {},
  "id_str": "466646625285046283",
  "text": "RT @warga_dua: teks yang terpot\u2026",
  "id": 466646625285046283,
  "created_at": "Wed May 14 18:30:00 +0000 2014",
  "user": {
   "id_str": "11",
   "screen_name": "warga_satu",
   "name": "Satu"
  },
  "retweeted_status": {
   "id_str": "460000000000000001",
   "text": "teks yang terpotong tetapi utuh di sini",
   "entities": {
    "user_mentions": [],
    "hashtags": [],
    "urls": []
   },
   "user": {
    "id_str": "12",
    "screen_name": "warga_dua",
    "name": "Dua"
   },
   "created_at": "Wed May 14 03:00:00 +0000 2014"
  }
 }
]