echo '[{"type":"mock_tweet","id":-1,"text":"a reminder"}]' | tw-normalize
