# What a program reads cannot make it use the network, start another program,
# write elsewhere or read what its command does not name: tried from inside,
# where the system can hold it back.
. "$src/tests/all/lib"
preload inside || exit 0
# Where the system has neither or one of the two, -P says so.
tw-count -P -b kind "$all/records.ndjson" 2>&1 | grep -q ': no sandbox' && exit 0
mkdir elsewhere tmp
echo 1234 > secret
TMPDIR=$PWD/tmp
export TMPDIR
for p in $(programs filter reader); do
	look_up
	mkdir -p here
	cp "$all/$input" here/input
	(cd here && eval "set -- $args" && LD_PRELOAD=$shim SECRET=../secret OUTSIDE=$PWD/../elsewhere/made \
	    "$p" "$@" input > /dev/null 2> ../err)
	grep '^inside: ' err | sort -u > got
	cmp -s got - <<-'X' || wrong "$(cat got)"
	inside: a file of the system: refused
	inside: a file to make: refused
	inside: a file to read: refused
	inside: a program: refused
	inside: a socket: refused
	X
done
# To name a device is not to name the disks and the memory that lie beside it.
if [ -d /dev/shm ] && echo 1234 2> /dev/null > /dev/shm/tw-secret.$$; then
	p=tw-count
	SECRET=/dev/shm/tw-secret.$$ OUTSIDE=/dev/shm/tw-made.$$ LD_PRELOAD=$shim \
	    tw-count -b kind /dev/stdin < "$all/records.ndjson" 2>&1 > /dev/null |
	    grep 'inside: a file to' | grep -v refused
	rm -f /dev/shm/tw-secret.$$ /dev/shm/tw-made.$$
fi
# --no-sandbox gives nothing up.
(cd here && LD_PRELOAD=$shim tw-count --no-sandbox -b kind "$all/records.ndjson" 2>&1) |
    grep '^inside'
ls elsewhere
