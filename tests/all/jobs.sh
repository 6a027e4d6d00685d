# All cases of tw-normalize with several jobs, which share what short reads give:
# what is written and said is that of one job.
case $(nm -D "$build/tw-count" 2> /dev/null) in *__asan_*) exit 0 ;; esac
mkdir several
ln -s "$build"/tw "$build"/tw-* "$build/tools" several
rm several/tw-normalize
cat > several/tw-normalize <<X
#!/bin/sh
case " \$*" in *' -j'*) ;; *) set -- -j4 "\$@" ;; esac
LD_PRELOAD="$build/tools/preload_short \$LD_PRELOAD" SHORT=700 exec "$build/tw-normalize" "\$@"
X
chmod +x several/tw-normalize
"$src/tests/run" -b "$PWD/several" "$src/tests/tw-normalize" > log ||
    grep -v '^ok' log
