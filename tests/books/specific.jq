# complaints-id: labels.topic_specific is one label of the second level.
select(.labels.topic_specific | type == "array" and length == 1) |
{id, text, topic: [$second[.labels.topic_specific[0] | ascii_downcase] // empty]}
