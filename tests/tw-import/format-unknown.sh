printf 'just words\n' > a.txt
tw-import a.txt
