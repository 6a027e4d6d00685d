# Four jobs take 10 MB more than one: each has its records and answers, not a
# gazetteer of its own.
case $(nm -D "$build/tw-tag-place" 2> /dev/null) in *__asan_* | *__tsan_*) exit ;; esac
"$build/tools/placegen" bandung 5000 > posts
one=$("$build/tools/peak" posts "$build/tw-tag-place" -g bandung -j1)
four=$("$build/tools/peak" posts "$build/tw-tag-place" -g bandung -j4)
[ "$four" -le $((one + 10240)) ] || echo "from $one to $four KiB"
