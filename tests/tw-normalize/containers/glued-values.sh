# A value that is glued behind one that was cut off, inside a string, a number, a
# name, or in between; each cut one is a bad line, the others are kept.
a='{"created_at":"Wed May 14 03:00:00 +0000 2014","id_str":"1","text":"terpo'
b='{"created_at":"Wed May 14 03:00:00 +0000 2014","id_str":"%s","text":"utuh","user":{"screen_name":"w"}}'
{
	printf "$a$b\n" 2
	printf '{"created_at":"Wed May 14 03:00:00 +0000 2014","id":46641'"$b"'0123,"text":"sisa"}\n' 3
	printf '{"created_at":"Wed May 14 03:00:00 +0000 2014","id_'"$b\n" 4
	printf '{"created_at":"Wed May 14 03:00:00 +0000 2014",'"$b$b\n" 5 6
	printf '\0\0\0\0\0\0'"$b\n" 7
	# What is broken inside a whole one is no value of its own.
	printf '{"created_at":"x","retweeted_status":{"created_at":"y","id_str":"8"},"text":bad}\n'
	printf "$b\n" 9
} > x.jsonl
tw-normalize --dehydrate x.jsonl
