# Options and formats under the names that other tools give them are answered
# with ours, where the program has them.
try() {
	echo "--- $*"
	"$@" < /dev/null 2>&1 | sed -n 1,1p
}
try tw-normalize --tz Asia/Jakarta
try tw-normalize --timezone=Asia/Jakarta
try tw-count --group-by month
try tw-count --format csv
try tw-normalize --since-date 2024-01-01
try tw-normalize -author someone
try tw-count -by month
try tw-kwic --tz Asia/Jakarta
try tw-count -o json
try tw-count -o CSV
try tw-count -o Markdown
try tw-count -o counts.csv
try tw-align --group-by month
try tw-report -o report.html
try tw-report --output=report.html
try tw-report --lang id
try tw-kwic -c own.codebook
try tw-chart -z Asia/Jakarta
try tw-count --csv
try tw-tag --book own.codebook
try tw-count -b program -n 3 -n 5
try tw-sample --simple --coders ana --coders budi --coders budi
