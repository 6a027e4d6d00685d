# Programs are built so that a fault in them is hard to use: position
# independent, relocations read-only, no executable stack, stack protector,
# fortified calls, and marks for the processor where it knows them. Builds with
# sanitizers have checks of their own.
. "$src/tests/all/lib"
command -v readelf > /dev/null || exit 0
for p in $(programs); do
	b=$build/$p
	case $(nm -D "$b" 2> /dev/null) in *__asan_*) continue ;; esac
	readelf -hW "$b" | grep -q 'Type: *DYN' || wrong 'is at a fixed place'
	readelf -lW "$b" | grep -q GNU_RELRO || wrong 'no read-only relocations'
	readelf -dW "$b" | grep -q BIND_NOW || wrong 'binds late'
	readelf -lW "$b" | grep GNU_STACK | grep -q 'RW ' ||
	    wrong 'an executable stack'
	readelf -sW "$b" | grep -q __stack_chk_fail || wrong 'no stack protector'
	readelf -sW "$b" | grep -q '_chk@' || wrong 'no fortified calls'
done
# A program has the marks when the system's own start-up code has them, too.
p=libtw.a
case $(nm "$build/libtw.a" 2> /dev/null) in *__asan_*) exit 0 ;; esac
case $(uname -m) in x86_64 | aarch64)
	[ "$(readelf -nW "$build/libtw.a" | grep -c 'IBT\|BTI')" -gt 100 ] ||
	    wrong 'no marks where jumps may lead'
esac
