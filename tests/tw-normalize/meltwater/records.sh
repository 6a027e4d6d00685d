# UTF-16 with TABs, named .csv; news among the posts; ids in quotes of their own.
{
	printf 'Date\tTime\tHeadline\tURL\tOpening Text\tHit Sentence\tSource\tInfluencer\tTweet Id\tTwitter Screen Name\n'
	printf '11-Feb-2025 05:00AM\t05:00 AM\t\thttps://twitter.com/warga1/statuses/1889180000000000001\t\tJalan rusak\tTwitter\t@warga1\t"""1889180000000000001"""\t@warga1\n'
	printf '11-Feb-2025 06:00AM\t06:00 AM\tBerita\thttps://news.example.org/a\tPembuka\tKalimat\tKoran Contoh\tWartawan\t\t\n'
} | iconv -f UTF-8 -t UTF-16 > x.csv
tw-normalize -q x.csv
