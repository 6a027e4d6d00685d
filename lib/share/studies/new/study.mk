# A study of your own: posts in, counts, a chart and a verdict out. Fill in what
# stands after ?= here, or say it on the line: make ARCHIVE=posts.csv ZONE=Asia/Jakarta
# A step runs again only when what it is made from changed.

# The posts: an export of a platform (the zip as it came), a CSV, a
# workbook; no blanks in its name.
ARCHIVE ?=
# Whose posts: a handle, several with blanks between; none: everybody's.
AUTHOR ?=
# The zone of the clock by which days are days.
ZONE ?=
# The first day and the last, as 2024-03-01; none: all there is.
SINCE ?=
UNTIL ?=
# Which words are which code, tw-codebook(5): a file, or a book that is shipped.
BOOK ?= first.codebook
# What its codes are called, its line "dimension:"; of a shipped book say it here.
DIMENSION ?= $(or $(shell awk '/^dimension:/ { print $$2; exit }' $(BOOK) 2> /dev/null),topic)
# What sources say matters, tw-align(1); none: nothing is held against it.
PRIORITIES ?= priorities.tsv
# Where results go, and the programs, when they are not in PATH.
OUT ?= results
TW ?=

P = $(if $(TW),$(TW)/)
FROM = $(wildcard $(ARCHIVE))
# What a step is asked for in case it is empty: file, what is missing, why.
STOP = { rm -f $(1); echo "make: stopped: $(2)" >&2; echo "make: $(3)" >&2; exit 1; }
# What was said is kept, so that something else makes all anew.
SAID = $(ARCHIVE) $(AUTHOR) $(ZONE) $(SINCE) $(UNTIL) $(BOOK) $(DIMENSION) $(PRIORITIES)

study: $(OUT)/topics.txt $(OUT)/months.txt $(OUT)/topics.svg \
	$(if $(PRIORITIES),$(OUT)/priorities.txt)
	@cat $(OUT)/topics.txt
	@echo; cat $(OUT)/months.txt
	@[ -z '$(PRIORITIES)' ] || { echo; cat $(OUT)/priorities.txt; }
	@echo; echo 'The chart: $(OUT)/topics.svg; each post with its codes: $(OUT)/coded.ndjson'

$(OUT)/said: again
	@command -v $(P)tw-normalize > /dev/null || $(call STOP,$@,there is no program $(P)tw-normalize,put the programs into PATH or say in which folder they are: TW=/usr/local/bin)
	@mkdir -p $(OUT)
	@echo '$(SAID)' | cmp -s - $@ || echo '$(SAID)' > $@

$(OUT)/records.ndjson: $(OUT)/said $(FROM)
	@[ -n '$(ARCHIVE)' ] || $(call STOP,$@,there is no ARCHIVE,fill it in at the top of the Makefile or say make ARCHIVE=posts.csv ZONE=Asia/Jakarta)
	@[ -n '$(ZONE)' ] || $(call STOP,$@,there is no ZONE,say in whose days posts are counted: ZONE=Asia/Jakarta)
	@[ -n '$(FROM)' ] || $(call STOP,$@,there is no file $(ARCHIVE),ARCHIVE is a path from this folder)
	$(P)tw-normalize -k -z $(ZONE) $(SINCE:%=-s %) $(UNTIL:%=-u %) $(AUTHOR:%=-a %) $(FROM) > $@
	@[ -s $@ ] || $(call STOP,$@,no post is left of $(ARCHIVE),look at AUTHOR SINCE and UNTIL and at what tw-normalize said above)

$(OUT)/coded.ndjson: $(OUT)/records.ndjson $(wildcard $(BOOK))
	$(P)tw-tag -d $(DIMENSION) -c $(BOOK) $(OUT)/records.ndjson > $@
	@grep '"$(DIMENSION)":\["' $@ > /dev/null || $(call STOP,$@,no post got a code,the words of $(BOOK) are in none of them; what they speak of: tw-lint -c $(BOOK) --coverage $(OUT)/records.ndjson)

$(OUT)/topics.ndjson: $(OUT)/coded.ndjson
	$(P)tw-count -b $(DIMENSION) -c $(BOOK) $(OUT)/coded.ndjson > $@

$(OUT)/topics.txt: $(OUT)/topics.ndjson
	@$(P)tw-count -b $(DIMENSION) -c $(BOOK) -o table $(OUT)/coded.ndjson > $@ 2> /dev/null

$(OUT)/months.txt: $(OUT)/coded.ndjson
	@$(P)tw-count -b month --of records -o table $(OUT)/coded.ndjson > $@

$(OUT)/topics.svg: $(OUT)/topics.ndjson
	$(P)tw-chart -o svg $(OUT)/topics.ndjson > $@

$(OUT)/priorities.txt: $(OUT)/topics.ndjson $(wildcard $(PRIORITIES))
	$(P)tw-align -p $(PRIORITIES) --part item -o table $(OUT)/topics.ndjson > $@
	@[ -s $@ ] || $(call STOP,$@,nothing is held against priorities,the items of $(PRIORITIES) are codes of $(BOOK))

again:
.PHONY: study again
.DELETE_ON_ERROR:
