# complaints-id: labels.topic is one label of the first level; another is none of the book.
select(.labels.topic | type == "array" and length == 1) |
{id, text, topic: [$first[.labels.topic[0] | ascii_downcase] // empty]}
