# tw finds the programs beside the file that it is, not beside a link to it.
ln -s "$build/tw" other
./other count --version
