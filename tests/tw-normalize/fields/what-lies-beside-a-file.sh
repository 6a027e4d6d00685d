# What a file is called, and what lies beside it: users of a page apart from its
# tweets, channels in brackets, shares whose link holds an id in several ways.
page='[{"id":"1","text":"satu","author_id":"7"}]'
users='{"users":[{"id":"7","username":"warga"}]}'
who() { tw-normalize -q "$@" 2> said | jq -c '[.id, .author]'; sed 's/^tw-normalize: //' said; }
mkdir a
echo "$page" > a/data_1.json; echo "$users" > a/users_1.json; who a/data_1.json
cp a/data_1.json data_1.json; who data_1.json
cp a/data_1.json a/data_1.txt; who a/data_1.txt
cp a/data_1.json a/page_1.json; who a/page_1.json
echo "$users" | head -c 20 > a/users_2.json; cp a/data_1.json a/data_2.json; who a/data_2.json
mkdir a/users_3.json; cp a/data_1.json a/data_3.json; who a/data_3.json
echo '5' > a/users_4.json; cp a/data_1.json a/data_4.json; who a/data_4.json
# Discord: the channel's number is in the name of the file.
for f in 'Server - umum [12].csv' 'Server ]12[.csv' 'Server [12.csv' 'Server 12].csv' '[].csv'; do
	printf 'AuthorID,Author,Date,Content,MessageID\n7,w,2025-02-11T05:00:00Z,halo,55\n7,w,2025-02-11T05:00:00Z,tanpa nomor,\n' > "$f"
	echo "$f"
	tw-normalize -q --non-public "$f" | jq -c '[.id, .text]'
done
# LinkedIn: ids in links, lines in quotes of their own.
{
	printf 'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\r\n'
	printf '2025-02-11 05:00:00,https://www.linkedin.com/feed/update/urn%%3Ali%%3Ashare%%3A12?x=1,"satu\r\n""dua""\r\n""tiga",,,MEMBER_NETWORK\r\n'
	printf '2025-02-11 05:00:00,https://www.linkedin.com/feed/update/urn:li:ugcPost:13/,"satu""\r\n""\r\n""tiga",http://a.example,,CONNECTIONS\r\n'
	printf '2025-02-11 05:00:00,https://www.linkedin.com/feed/x,"satu""\r\ndua",,,MEMBER_NETWORK\r\n'
	printf '2025-02-11 05:00:00,https://www.linkedin.com/feed/urn:li:share:14#y,,,,\r\n'
} > Shares.csv
tw-normalize -q --non-public --account w Shares.csv | jq -c '[.id, .text, .urls, .visibility, .platform]'
printf 'Date,Link,Message\n2025-02-11 05:00:00,https://www.linkedin.com/feed/x,komentar\n2025-02-11 05:00:00,https://example.org/x,lain\n' > Comments.csv
tw-normalize -q --account w Comments.csv | jq -c '[.platform, .text]'
for f in csv tsv twiter twitter x; do tw-normalize -f $f Comments.csv; done
