# Each line of a text is in quotes of its own; ids are in the link.
cat > Shares.csv <<'X'
Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility
2025-02-11 05:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7300000000000000001,"Baris satu""
""""
""kata \""dua\""",,,MEMBER_NETWORK
2025-02-11 05:01:00,https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A7300000000000000002,Lihat,https://example.org/a,,MEMBER_NETWORK
2025-02-11 05:02:00,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7300000000000000003,Untuk teman,,,CONNECTIONS
X
printf 'Date,Link,Message\n2025-02-11 05:00:00,https://www.linkedin.com/feed/update/urn%%3Ali%%3Aactivity%%3A73,Setuju\n' > Comments.csv
tw-normalize -q --account warga1 -z Asia/Jakarta Shares.csv Comments.csv
# A blank line may be one quote, and a line in no quotes leaves all as they are.
cat > Shares2.csv <<'X'
Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility
2025-02-11 05:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A4,"Satu.""
""
""Dua.",,,MEMBER_NETWORK
2025-02-11 05:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A5,"kata ""a""
dan ""b""",,,MEMBER_NETWORK
X
tw-normalize -q Shares2.csv | jq -c .text
# The same without quotes around them all.
cat > Shares3.csv <<'X'
Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility
2025-02-11 05:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A6,"Satu."
""
"kata ""dua""",,,MEMBER_NETWORK
2025-02-11 05:00:01,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7,Tiga,,,MEMBER_NETWORK
X
tw-normalize -q Shares3.csv | jq -c '[.id, .text]'
