# The export does not say whose it is: --account does.
cp "$src/tests/tw-normalize/twitter-export/tweets.js" .
tw-normalize --account @Pemilik -a pemilik -z Asia/Jakarta tweets.js
