# What follows a value that only the last resort knew is asked of all again.
{
	echo '{"url":"https://twitter.com/warga_satu/status/466412583121846279","date":"2014-05-14T03:00:00+00:00","content":"satu","id":466412583121846279,"username":"warga_satu"}'
	echo '{"url":"https://twitter.com/warga_satu/status/466646625285046283","date":"2014-05-14T18:30:00+00:00","content":"dua","renderedContent":"dua","id":466646625285046283,"user":{"username":"warga_satu","id":11},"conversationId":466412583121846279}'
} | tw-normalize -z Asia/Jakarta
