# Columns of lists as R prints them.
tw-normalize -q <<'END' | jq -c '[.hashtags, .mentions, .urls]'
id,text,hashtags,mentions,urls
466412583121846279,a,"c(""macet"", ""banjir"")",walikota,"c(""http://a.example/1"", ""http://b.example/2"")"
466412604092846280,b,character(0),NA,list()
END
