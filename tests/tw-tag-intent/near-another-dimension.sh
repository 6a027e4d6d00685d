# What is tagged cannot be near to itself.
printf 'codebook 1\ndimension: intent\n* a\nya\n' > b.codebook
echo '{"id":"1","text":"ya"}' | tw-tag-intent -c b.codebook --near intent
