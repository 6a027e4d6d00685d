# What is easily misread is said: a property beside its codes, a file twice.
cp "$src/tests/tw-count/programs.codebook" .
echo '{"id":"1","created_at":"2014-01-01T10:00:00Z","text":"","program":["lapor","wifi"]}' > in
tw-count -b program.area,program -c programs.codebook -o csv in in | cut -d , -f 1,2,4 | grep -v ',0$'
