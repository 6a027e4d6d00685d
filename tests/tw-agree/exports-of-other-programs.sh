# doccano, Label Studio, Prodigy and WebAnno say the same of three posts.
cat > ana.jsonl <<'END'
{"id":901,"text":"satu","meta":{"id":"1"},"label":["lapor"]}
{"id":902,"text":"dua","meta":{"id":"2"},"entities":[{"id":4,"label":"wifi","start_offset":0,"end_offset":2},{"id":5,"label":"wifi","start_offset":1,"end_offset":2}]}
{"id":903,"text":"tiga","meta":{"id":"3"},"label":[]}
END
cat > studio.json <<'END'
[{"id":7,"data":{"id":"1","text":"satu"},"annotations":[{"id":1,"completed_by":{"email":"budi@example.org"},"was_cancelled":false,"result":[{"type":"choices","from_name":"codes","value":{"choices":["lapor"]}}]},{"id":9,"completed_by":5,"was_cancelled":true,"result":[]}]},
{"id":8,"data":{"id":"2","text":"dua"},"annotations":[{"id":2,"completed_by":{"email":"budi@example.org"},"result":[{"type":"labels","from_name":"label","value":{"start":0,"end":3,"text":"dua","labels":["wifi"]}}]}]},
{"id":9,"data":{"id":"3","text":"tiga"},"annotations":[{"id":3,"completed_by":{"email":"budi@example.org"},"result":[]}]}]
END
cat > min.json <<'END'
[{"post_id":"1","text":"satu","id":7,"annotator":3,"annotation_id":1,"codes":"lapor"},
{"post_id":"2","text":"dua","id":8,"annotator":3,"annotation_id":2,"codes":{"choices":["wifi"]}},
{"post_id":"3","text":"tiga","id":9,"annotator":3,"annotation_id":3}]
END
cat > prodigy.jsonl <<'END'
{"text":"satu","meta":{"id":"1"},"_task_hash":1,"options":[{"id":"lapor"},{"id":"wifi"}],"accept":["lapor"],"answer":"accept","_annotator_id":"cici"}
{"text":"dua","meta":{"id":"2"},"_task_hash":2,"label":"wifi","answer":"accept","_annotator_id":"cici"}
{"text":"dua","meta":{"id":"2"},"_task_hash":3,"label":"lapor","answer":"reject","_annotator_id":"cici"}
{"text":"tiga","meta":{"id":"3"},"_task_hash":4,"accept":[],"answer":"accept","_annotator_id":"cici"}
{"text":"empat","meta":{"id":"4"},"_task_hash":5,"accept":[],"answer":"ignore","_annotator_id":"cici"}
END
for n in 1 2 3; do
	mkdir -p annotation/$n
	printf '#FORMAT=WebAnno TSV 3.2\n#T_SP=custom.Code|value\n\n\n#Text=kata\n1-1\t0-4\tkata\t' > annotation/$n/dedi.tsv
done
printf 'lapor[1]|lapor[2]\t\n' >> annotation/1/dedi.tsv
printf 'wifi\t\n' >> annotation/2/dedi.tsv
printf '_\t\n' >> annotation/3/dedi.tsv
cat > segments.tsv <<'END'
Document name	Code	Created by	Segment
1	lapor	eva	satu
1	lapor	eva	satu lagi
2	wifi	eva	dua
END
tw-agree --part pair -o tsv ana.jsonl studio.json min.json prodigy.jsonl annotation/*/dedi.tsv segments.tsv | cut -f 1-5
