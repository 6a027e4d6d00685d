# academictwitteR keeps a page in two files, with {} for empty lists.
echo '[{"id":"2","author_id":"1","text":"satu","attachments":{},"geo":{},"entities":{"hashtags":{}},"context_annotations":{}},{"id":"3","author_id":"1","text":"dua","attachments":{"media_keys":["3_1"]},"referenced_tweets":[{"type":"quoted","id":"9"}]}]' > data_3.json
echo '{"users":[{"id":"1","username":"a","name":"A"}],"tweets":[{"id":"9","author_id":"1","text":"lama"}],"media":[{"media_key":"3_1","type":"photo","url":"https://pbs.example.org/a.jpg"}]}' > users_3.json
tw-normalize data_3.json users_3.json
