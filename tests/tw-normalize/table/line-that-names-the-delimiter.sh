printf 'sep=;\r\nid;text\r\n1;satu\r\n' | tw-normalize | jq -r .text
