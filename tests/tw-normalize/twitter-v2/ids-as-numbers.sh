# Copies that went through a database; digits stay digits.
echo '{"id":466412583121846279,"author_id":11,"text":"a &amp; b","created_at":"2014-05-14T03:00:00.000Z"}' | tw-normalize -z Asia/Jakarta
