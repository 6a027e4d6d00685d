# Held back as a private group is; ids count in a channel.
cat > x.json <<'X'
{"guild":{"id":"1","name":"Server"},"channel":{"id":"22","type":"GuildTextChat","name":"umum"},"messages":[{"id":"1338000000000000001","type":"Default","timestamp":"2025-02-11T05:00:00.000+00:00","content":"Halo #kota","author":{"id":"5","name":"warga1","nickname":"Warga Satu","isBot":false},"attachments":[],"reactions":[{"emoji":{"name":"x"},"count":2}],"mentions":[]},
{"id":"1338000000000000002","type":"Reply","timestamp":"2025-02-11T05:01:00.000+00:00","content":"Iya","author":{"id":"6","name":"warga2"},"reference":{"messageId":"1338000000000000001","channelId":"22"}},
{"id":"1338000000000000003","type":"GuildMemberJoin","timestamp":"2025-02-11T05:02:00.000+00:00","content":"Joined the server.","author":{"id":"7","name":"warga3"}}]}
X
printf 'MessageID,AuthorID,Author,Date,Content,Attachments,Reactions\n1338000000000000004,5,warga1,2025-02-11T05:03:00.0000000+00:00,Pagi,,\n' > 'Server - umum [22].csv'
tw-normalize -q x.json | wc -l
tw-normalize -q --non-public x.json 'Server - umum [22].csv'
