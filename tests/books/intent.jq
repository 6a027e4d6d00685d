# intents-id: of its codes labels.intent has complaint and response.
select(.labels.intent | type == "string") |
{id, text, intent: [{keluhan: "complaint", respon: "response"}[.labels.intent] // empty]}
