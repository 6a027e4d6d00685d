# CR ends the rows though there is an LF in a cell; CR CR LF ends them, too.
printf 'id,text,user\r1000000001,"satu\ndua",a\r1000000002,tiga,b\r1000000003,"em\npat",c\r' |
    tw-normalize -q | jq -c '[.id, .text, .author.handle]'
printf 'id,text,user\r\r\n1000000001,"satu, dua",a\r\r\n1000000002,tiga,"b"\r\r\n' |
    tw-normalize -q | jq -c '[.id, .text, .author.handle]'
