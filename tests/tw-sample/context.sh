# The post that was answered stands beside, when the archive has it.
post() {
	echo '{"id":"'$1'","platform":"twitter","text":"'$2'"'$3'}'
}
{
	post 1 'yang pertama'
	echo broken
	post 2 'jawaban' ',"reply_to":{"id":"1"}'
	post 3 'jawaban lagi' ',"reply_to":{"id":"1"}'
	post 4 'ke luar' ',"reply_to":{"id":"77"}'
	post 5 'ke \"nanti\"' ',"reply_to":{"id":"6"}'
	post 6 'nanti'
} > in
tw-sample --simple --context 1 -o tsv in
