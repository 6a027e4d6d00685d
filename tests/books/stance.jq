# dialogue-id: labels.intent is keluhan, respon or another, which is neither.
select(.labels.intent | type == "string") |
{id, text, stance: [.labels.intent | select(. == "keluhan" or . == "respon")]}
