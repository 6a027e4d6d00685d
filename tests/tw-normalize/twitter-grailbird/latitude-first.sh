cd "$src/tests/tw-normalize/twitter-grailbird"
tw-normalize -z Asia/Jakarta 2014_05.js
