printf 'sep=;\r\nid;text\r\n1;satu\r\n' | tw-normalize | jq -r .text
printf 'sep=:\nid:text\n1:satu, dua\n' | tw-normalize | jq -r .text
