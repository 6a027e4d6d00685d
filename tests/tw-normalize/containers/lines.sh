# One value a line; LF, CRLF, CR alone, no end of the last line, blank lines.
v() { printf '{"id_str":"%s","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"%s"}' "$1" "$2"; }
{ v 1 a; echo; echo; printf ' \t\n'; v 2 b; echo; } | tw-normalize --flow flow
cat flow
{ v 1 a; printf '\r\n\r\n'; v 2 b; printf '\r\n'; } | tw-normalize --flow flow
cat flow
{ v 1 a; printf '\r\r'; v 2 b; printf '\r{"broken\r'; v 3 c; } | tw-normalize
echo "status $?"
