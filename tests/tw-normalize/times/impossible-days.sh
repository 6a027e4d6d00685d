# A day that no calendar has is said, also where the id tells the time instead.
echo '{"created_at":"Fri Feb 30 12:00:00 +0000 2018","id_str":"1050118621198921728","text":"x","user":{"id_str":"5","screen_name":"u"}}' | tw-normalize
echo "status $?"
echo '{"id":"1","text":"x","created_at":"2018-02-30T12:00:00Z","author":{"handle":"u"}}' | tw-normalize
echo "status $?"
