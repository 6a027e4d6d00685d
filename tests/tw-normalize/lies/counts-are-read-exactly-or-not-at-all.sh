# 1,234K is 1234000, which is how English writes it, and 1.234 rb as Indonesian
# does; what may be one or the other is left out, and that is said: status 1.
cat > t.csv << 'X'
id;created_at;username;text;likes;reposts;views
466412583121846272;2014-05-14T03:00:00Z;x;a;1,234K;1.234 rb;1.2K
466412583121846273;2014-05-14T03:00:00Z;x;b;1.234K;1,234 rb;1,2 rb
466412583121846274;2014-05-14T03:00:00Z;x;c;1,234.5K;0,234;1.2345K
466412583121846275;2014-05-14T03:00:00Z;x;d;3 orang;;-1
X
tw-normalize --flow flow t.csv | jq -c '[.text, .counts, .repaired]'
jq -c .troubles flow
tw-normalize t.csv > /dev/null 2>&1
echo $?
tw-normalize -k t.csv > /dev/null 2>&1
echo $?
