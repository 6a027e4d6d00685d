# What clangd reads is JSON, has a command for every module and program, and
# each command compiles.
MAKEFLAGS= make -s -C "$src" BUILD="$PWD/b" compile_commands > said || exit 1
jq -r '.[] | .file' b/compile_commands.json > files
for f in lib/base/str.c lib/source/twitter_v1.c cmd/tw-count.c tests/unit/json.c; do
	grep -cx "$f" files
done
jq -r '.[] | select(.file == "cmd/tw-tag.c") | .arguments | .[-1]' b/compile_commands.json
