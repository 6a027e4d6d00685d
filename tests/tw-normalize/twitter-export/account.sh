# The export does not say whose it is: --account does.
cd "$src/tests/tw-normalize/twitter-export"
tw-normalize --account @Pemilik -a pemilik -z Asia/Jakarta tweets.js
