# Nothing to learn from: said, with what to do, and no model is left.
: > empty
tw-learn -d tone -M tone.model empty; echo $?
echo '{"id":"1","text":"satu"}' | tw-learn -d tone -M tone.model; echo $?
ls
