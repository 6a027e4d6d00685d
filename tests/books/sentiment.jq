# sentiment-id: labels.sentiment is positive, negative or neutral.
select(.labels.sentiment | type == "string") |
{id, text, sentiment: [.labels.sentiment | select(. != "neutral")]}
