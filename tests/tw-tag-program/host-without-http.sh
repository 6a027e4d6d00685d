# a host written without http:// in the text codes as the link does
printf '%s\n' '{"id":"1","text":"tulis di lapor.go.id saja"}' \
    '{"id":"2","text":"lihat ppid.bandung.go.id/daftar"}' \
    '{"id":"3","text":"lihat http://birms.bandung.go.id/x","urls":["http://birms.bandung.go.id/x"]}' \
    '{"id":"4","text":"lihat birms.bandung.go.id."}' \
    '{"id":"5","text":"mau lapor. go id apa ya"}' > posts
tw-tag-program -c bandung-smart-city --no-evidence posts |
sed 's/"text":"[^"]*"//'
