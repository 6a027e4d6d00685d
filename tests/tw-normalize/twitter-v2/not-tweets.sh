# Counts, users, lists: the wrong kind of file, and it is said which.
echo '{"data":[{"start":"2021-10-16T18:00:00.000Z","end":"2021-10-16T19:00:00.000Z","tweet_count":5}],"meta":{"total_tweet_count":5}}' | tw-normalize
echo '{"data":[{"id":"1","name":"A","username":"a"},{"id":"2","name":"B","username":"b"}]}' | tw-normalize
echo '{"data":[{"id":"1","name":"A","member_count":3}],"meta":{"result_count":1}}' | tw-normalize
echo '{"errors":[{"title":"Not Found Error"}]}' | tw-normalize
echo '{"meta":{"result_count":0}}' | tw-normalize
echo '{"title":"Too Many Requests","detail":"x","type":"about:blank","status":429}' | tw-normalize
echo '{"users":[{"id":"1","username":"a"}],"tweets":[{"id":"2","text":"b"}]}' | tw-normalize
