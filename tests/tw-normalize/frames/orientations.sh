# What to_json() of pandas and toJSON() of R make of a table.
show() { tw-normalize -q | jq -c '[.id, .created_at, .text, .author.handle]'; }
show <<'END'
{"id_str":{"0":"466412583121846279","1":"466412604092846280"},"created_at":{"0":1400036400000,"1":1400036404000},"text":{"0":"a","1":"b"},"username":{"0":"w","1":"x"}}
END
show <<'END'
{"0":{"id_str":"466412583121846279","text":"a"},"1":{"id_str":"466412604092846280","text":"b"}}
END
show <<'END'
{"columns":["id_str","text"],"index":[0,1],"data":[["466412583121846279","a"],["466412604092846280","b"]]}
END
show <<'END'
{"schema":{"fields":[{"name":"index","type":"integer"}],"primaryKey":["index"]},"data":[{"index":0,"id_str":"466412583121846279","text":"a","username":"w"}]}
END
show <<'END'
{"id_str":["466412583121846279","466412604092846280"],"text":["a","b"],"screen_name":["w","x"]}
END
show <<'END'
{"columns":["id_str","text","user.screen_name"],"data":[["466412583121846279","a","w"],["466412604092846280","b","x"]]}
END
