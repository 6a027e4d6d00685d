# The export does not say whose it is: --account does.
tw-normalize --account @Pemilik -a pemilik -z Asia/Jakarta "$src/tests/tw-normalize/twitter-export/tweets.js"
