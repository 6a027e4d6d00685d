# Shapes that doccano, Label Studio and Prodigy also write: annotations by user,
# spans as arrays, ratings, spans of JSON_MIN, a session in place of a coder; and
# what is refused, line by line.
say() { tw-agree "$@" -o tsv | cut -f 1-5; }
cat > old.jsonl <<'END'
{"text":"satu","meta":{"id":"1"},"annotations":[{"label":"lapor","user":"ana"},{"label":"wifi","user":"budi"}]}
{"text":"dua","meta":{"id":"2"},"annotations":[{"label":"wifi","user":"ana"},{"label":"wifi","user":"budi"}]}
{"text":"tiga","meta":{"id":"3"},"annotations":[{"label":"","user":"ana"},{"user":"budi"}]}
END
say --part pair old.jsonl
cat > spans.jsonl <<'END'
{"text":"satu","meta":{"id":"1"},"username":"cici","labels":[[0,4,"lapor"],[1,2,"lapor"]]}
{"text":"dua","meta":{"id":"2"},"username":"cici","labels":[[0,3,"wifi"]]}
{"text":"tiga","meta":{"id":"3"},"username":"cici","labels":[[]]}
END
say --part pair old.jsonl spans.jsonl
cat > min.json <<'END'
[{"post_id":"1","text":"satu","id":7,"annotator":"dedi","annotation_id":1,"spans":[{"start":0,"end":4,"labels":["lapor","lapor"]},{"start":1,"end":2}]},
{"post_id":"2","text":"dua","id":8,"annotator":"dedi","annotation_id":2,"spans":[{"start":0,"end":3,"labels":["wifi"]}]},
{"post_id":"3","text":"tiga","id":9,"annotator":"dedi","annotation_id":3,"spans":[]}]
END
cat > session.jsonl <<'END'
{"text":"satu","meta":{"id":"1"},"_task_hash":1,"accept":["lapor","lapor"],"answer":"accept","_session_id":"eva"}
{"text":"dua","meta":{"id":"2"},"_task_hash":2,"accept":["wifi"],"answer":"accept","_session_id":"eva"}
{"text":"tiga","meta":{"id":"3"},"_task_hash":3,"accept":["wifi"],"answer":"reject","_session_id":"eva"}
END
say --part pair old.jsonl min.json session.jsonl
# Ratings: the question is the code, the number its value.
for coder in 1 2; do
	for post in 1 2 3 4; do
		printf '{"id":%d,"data":{"id":"%d","text":"t"},"annotations":[{"completed_by":%d,"result":[{"type":"rating","from_name":"anger","value":{"rating":%d}}]}]}\n' \
		    $post $post $coder $(((post + coder / 2) % 4 + 1))
	done
done > ratings.json
tw-agree --level ordinal --values 1,2,3,4,5 --part agree ratings.json | jq -c '[.code, .units, .alpha]'
sed 's/"rating":1/"rating":9/' ratings.json | tw-agree --level ordinal --values 1,2,3,4,5 --part agree - 2>&1 | sed -n 1,1p
# What is none of these.
cat > wrong.jsonl <<'END'
[1]
{"row":"count","n":1}
{"some":"object"}
{"text":"no id","label":["lapor"]}
END
tw-agree wrong.jsonl
echo "status $?"
