# Messages of a stream, answers of errors: counted by kind, no records.
cat > x.json <<'X'
{"delete":{"status":{"id":5,"id_str":"5","user_id":1,"user_id_str":"1"},"timestamp_ms":"1470956272691"}}
{"limit":{"track":1234,"timestamp_ms":"1470956272691"}}
{"warning":{"code":"FALLING_BEHIND","message":"x"}}
{"disconnect":{"code":4,"reason":"x"}}
{"scrub_geo":{"user_id":1,"up_to_status_id":2}}
{"status_withheld":{"id":1,"user_id":2,"withheld_in_countries":["XY"]}}
{"user_withheld":{"id":1,"withheld_in_countries":["XY"]}}
{"control":{"control_uri":"/1"}}
{"friends":[1,2,3]}
{"event":"favorite","source":{"id":1},"target":{"id":2},"target_object":{"id":3}}

{"errors":[{"message":"Rate limit exceeded","code":88}]}
{"request":"/1.1/x.json","error":"Not authorized."}
{"delete":{"status":{"id":6,"user_id":1}}}
X
tw-normalize --flow flow x.json
cat flow
