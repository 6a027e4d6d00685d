# A channel, and an account with its chats: what is not public stays out, ids
# that count within a chat do not meet, a date without a zone is the study's;
# names are those that Telegram found, which may be longer than Twitter's.
cd "$src/tests/tw-normalize/telegram"
tw-normalize -z Asia/Jakarta channel.json account.json
tw-normalize --non-public account.json | jq -c '[.id, .visibility]'
