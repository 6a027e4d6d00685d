# A study of your own: posts in; counts, charts, a verdict and a page out. Fill in
# what stands after ?= here, or say it on the line: make ARCHIVE=posts.csv ZONE=Asia/Jakarta
# A step runs again only when what it is made from changed. tw-study(7) goes
# through it, and from "make sheets" to "make corrected": shares without the
# mistakes of the rules.

# The posts: an export of a platform (the zip as it came), a CSV, a workbook, a
# folder of such files, several of these; no blanks in names.
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
# What sources say matters, tw-align(1); none: nothing is held against it.
PRIORITIES ?= priorities.tsv
# What else tw-normalize(1) is to do, such as --lang id.
FLAGS ?=
# What the page is called, and who codes by hand.
TITLE ?= Posts$(if $(AUTHOR), of $(AUTHOR))
CODERS ?= ana,budi
# The language of tables, charts and the page, en or id; and whether, of a real
# archive, words of people may stand on it (1).
IN ?= en
QUOTATIONS ?=
# Where results go, and the programs, when they are not in PATH.
OUT ?= results
TW ?=

P = $(if $(TW),$(TW)/)
FROM := $(foreach f,$(foreach a,$(ARCHIVE),$(or $(wildcard $(a)/*),$(wildcard $(a)))),$(if $(wildcard $(f)/.),,$(f)))
# What the codes are called: as the book writes them into a post.
ifndef DIMENSION
DIMENSION := $(shell echo '{"id":"1","text":""}' | $(P)tw-tag -c $(BOOK) --no-evidence 2> /dev/null | \
	sed -n 's/.*,"\([a-z0-9_]*\)":\[\]}/\1/p')
endif
# What was said is kept, so that something else makes all anew.
SAID = $(ARCHIVE) $(AUTHOR) $(ZONE) $(SINCE) $(UNTIL) $(BOOK) $(DIMENSION) $(PRIORITIES) $(FLAGS) $(TITLE) $(IN) $(QUOTATIONS)

NORMALIZE = $(strip tw-normalize -k -z $(ZONE) $(SINCE:%=-s %) $(UNTIL:%=-u %) $(AUTHOR:%=-a %) $(FLAGS))
TAG = tw-tag -c $(BOOK) --near-misses
COUNT = tw-count -b $(DIMENSION) -c $(BOOK)
LEVELS = $(COUNT) --levels maximal,medium,minimal --coded
MONTHS = tw-count -b month --of records
PACE = $(strip tw-count -b month --rates $(SINCE:%=-s %) $(UNTIL:%=-u %))
TIMES = tw-count -b month -b $(DIMENSION) -c $(BOOK)
ALIGN = tw-align -p $(PRIORITIES)

study: $(OUT)/topics.txt $(OUT)/months.txt $(if $(PRIORITIES),$(OUT)/priorities.txt) \
	$(OUT)/report.html
	@for t in $(filter %.txt,$^); do cat $$t; echo; done
	@echo 'All of it on one page: $(OUT)/report.html; each post with its codes: $(OUT)/coded.ndjson'

# --- why a step has nothing to go on with -----------------------------------

# STOP,what is missing,what to do (without commas)
STOP = stop '$(1)' '$(2)'
define STOPS
stop() { rm -f $@; echo "make: stopped: $$1" >&2; echo "make: $$2" >&2; exit 1; };
endef

# The posts of all days, and by whom they are, or of which days.
ALL = $(P)tw-normalize -k -q -z $(ZONE) $(FLAGS) $(1) $(FROM) 2> /dev/null
AUTHORS = $(P)tw-count -b author.handle --of records -n 10 -o tsv 2> /dev/null | \
	awk -F '\t' 'NR > 1 { printf "%s%s (%d)", sep, $$1, $$2; sep = ", " }'
DAYS = $(P)tw-count -b day --of records -o tsv 2> /dev/null | \
	awk -F '\t' 'NR == 2 { first = $$1 } { last = $$1 } END { if (NR > 1) print first " to " last }'
MINE = $(call ALL,$(AUTHOR:%=-a %))

define NO_POST
@$(STOPS) [ -s $@ ] && exit; \
	[ -n "$$($(call ALL) | head -n 1)" ] || stop 'no post was found in $(ARCHIVE)' \
	    'above is what tw-normalize said of it; what it reads: tw-normalize --list-formats'; \
	[ -n "$$($(MINE) | head -n 1)" ] || stop 'no post is by $(AUTHOR)' \
	    "by whom most posts are: $$($(call ALL) | $(AUTHORS) | grep . || echo they do not say)"; \
	days=$$($(MINE) | $(DAYS)); \
	[ -n "$$days" ] || stop 'no post has a time' \
	    'without a time no day is known: leave SINCE and UNTIL empty'; \
	stop 'no post $(if $(AUTHOR),by $(AUTHOR) )is of these days' \
	    "the days that there are: $$days"
endef

# --- the steps --------------------------------------------------------------

$(OUT)/said: again
	@$(STOPS) command -v $(P)tw-normalize > /dev/null || $(call STOP,there is no program $(P)tw-normalize,put the programs into PATH or say in which folder they are: TW=/usr/local/bin)
	@mkdir -p $(OUT)
	@echo '$(SAID)' | cmp -s - $@ || echo '$(SAID)' > $@

$(OUT)/records.ndjson: $(OUT)/said $(FROM)
	@$(STOPS) [ -n '$(ARCHIVE)' ] || $(call STOP,there is no ARCHIVE,fill it in at the top of the Makefile or say make ARCHIVE=posts.csv ZONE=Asia/Jakarta)
	@$(STOPS) [ -n '$(BOOK)' ] || $(call STOP,there is no BOOK,say which words are which code: BOOK=first.codebook)
	@$(STOPS) [ -n '$(ZONE)' ] || $(call STOP,there is no ZONE,say in whose days posts are counted: ZONE=Asia/Jakarta)
	@$(STOPS) [ -n '$(FROM)' ] || $(call STOP,there is no file $(ARCHIVE),ARCHIVE is a path from this folder)
	$(P)$(NORMALIZE) --flow $(OUT)/flow.json $(FROM) > $@
	$(NO_POST)

$(OUT)/coded.ndjson: $(OUT)/records.ndjson $(wildcard $(BOOK))
	$(P)$(TAG) $(OUT)/records.ndjson > $@
	@$(STOPS) grep -q '"$(DIMENSION)":\["' $@ || { \
	echo 'make: what the posts speak of:' >&2; \
	$(P)tw-lint -c $(BOOK) --coverage -n 8 --part term -o table $(OUT)/records.ndjson >&2; \
	$(call STOP,no post got a code,the words of $(BOOK) are in none of $(OUT)/records.ndjson: write rules with words of the posts or name another BOOK); }

$(OUT)/topics.ndjson: $(OUT)/coded.ndjson
	$(P)$(LEVELS) $(OUT)/coded.ndjson > $@

# Of the posts of each month only the rates are wanted.
$(OUT)/pace.ndjson: $(OUT)/coded.ndjson
	$(P)$(PACE) -o ndjson $(OUT)/coded.ndjson | grep '^{"row":"rate"' > $@

$(OUT)/times.ndjson: $(OUT)/coded.ndjson
	$(P)$(TIMES) $(OUT)/coded.ndjson > $@

$(OUT)/words.ndjson: $(OUT)/coded.ndjson
	$(P)tw-kwic -d $(DIMENSION) --per-post $(OUT)/coded.ndjson > $@

$(OUT)/months.ndjson: $(OUT)/coded.ndjson
	$(P)$(MONTHS) $(OUT)/coded.ndjson > $@

$(OUT)/priorities.ndjson: $(OUT)/topics.ndjson $(wildcard $(PRIORITIES))
	$(P)$(ALIGN) $(OUT)/topics.ndjson > $@
	@$(STOPS) [ -s $@ ] || $(call STOP,nothing is held against priorities,the items of $(PRIORITIES) are codes of $(BOOK))

# The same for eyes; what there is to say was said.
$(OUT)/topics.txt: $(OUT)/topics.ndjson
	@$(P)$(COUNT) -o table --words $(IN) $(OUT)/coded.ndjson > $@ 2> /dev/null

$(OUT)/months.txt: $(OUT)/months.ndjson
	@$(P)$(MONTHS) -o table --words $(IN) $(OUT)/coded.ndjson > $@ 2> /dev/null

$(OUT)/priorities.txt: $(OUT)/priorities.ndjson
	@$(P)$(ALIGN) --part item -o table --words $(IN) $(OUT)/topics.ndjson > $@ 2> /dev/null

# Each for a wide page and for a narrow one.
DRAW = tw-chart -o svg --bare --words $(IN) --flow $(OUT)/flow.json$(if $(findstring -narrow,$@), --width 360)

$(OUT)/topics.svg $(OUT)/topics-narrow.svg: $(OUT)/topics.ndjson
	$(P)$(DRAW) $< > $@

$(OUT)/pace.svg $(OUT)/pace-narrow.svg: $(OUT)/pace.ndjson
	$(P)$(DRAW) --type rate $< > $@

$(OUT)/times.svg $(OUT)/times-narrow.svg: $(OUT)/times.ndjson $(OUT)/topics.ndjson $(OUT)/pace.ndjson
	$(P)$(DRAW) --type heat --value n --margin $(OUT)/topics.ndjson --margin $(OUT)/pace.ndjson $< > $@

$(OUT)/priorities.svg $(OUT)/priorities-narrow.svg: $(OUT)/priorities.ndjson
	$(P)$(DRAW) --type dumbbell $< > $@

$(OUT)/flow.svg $(OUT)/flow-narrow.svg: $(OUT)/topics.ndjson
	$(P)$(DRAW) --type funnel $< > $@

ROWS = $(patsubst %,$(OUT)/%.ndjson,topics pace times $(if $(PRIORITIES),priorities))
CHARTS = $(foreach c,flow topics pace times $(if $(PRIORITIES),priorities),$(OUT)/$c.svg $(OUT)/$c-narrow.svg)

$(OUT)/manifest.json: $(ROWS)
	$(P)tw-report --manifest -c $(BOOK) --flow $(OUT)/flow.json \
	    --step '$(NORMALIZE)' --step '$(TAG)' --step '$(LEVELS)' --step '$(PACE)' --step '$(TIMES)' \
	    $(if $(PRIORITIES),--step '$(ALIGN)' priorities=$(PRIORITIES)) $(FROM:%=input=%) \
	    records=$(OUT)/records.ndjson coded=$(OUT)/coded.ndjson $(ROWS:%=rows=%) > $@

# What people coded, when they have: how right the rules are, and shares without
# their mistakes.
FILLED = $(wildcard $(OUT)/filled/*)
MEASURED = $(if $(FILLED),$(OUT)/gold.ndjson $(OUT)/corrected.ndjson)

$(OUT)/gold.ndjson $(OUT)/corrected.ndjson: $(FILLED) $(OUT)/design.ndjson
	$(P)tw-agree -c $(BOOK) --design $(OUT)/design.ndjson -o ndjson $(FILLED:%=--gold %) \
	    $(if $(filter %gold.ndjson,$@),--part gold,--correct) $(OUT)/coded.ndjson > $@

# Rows take their places by what they are, charts by whose name they have.
REPORTED = $(strip $(ROWS) $(MEASURED) $(if $(QUOTATIONS),$(OUT)/words.ndjson) $(CHARTS) $(OUT)/manifest.json)

$(OUT)/report.html: $(REPORTED)
	$(P)tw-report --words $(IN) --title '$(TITLE)' \
	    $(if $(QUOTATIONS),--quotations )-c $(BOOK) $(OUT)/flow.json $(REPORTED) > $@

# --- coded by hand ----------------------------------------------------------

# Sheets for people; filled, they are put into the folder OUT/filled.
sheets: $(OUT)/design.ndjson
	@echo 'Fill in $(OUT)/sheets by $(OUT)/guide.html, put them into $(OUT)/filled: make corrected'

$(OUT)/design.ndjson: $(OUT)/coded.ndjson
	$(P)tw-sample -c $(BOOK) --coders $(CODERS) --design $@ --sheets $(OUT)/sheets \
	    --guide $(OUT)/guide.html $(OUT)/coded.ndjson

corrected: $(OUT)/agreement.txt $(OUT)/corrected.txt
	@cat $(OUT)/agreement.txt; echo; cat $(OUT)/corrected.txt

$(OUT)/agreement.txt $(OUT)/corrected.txt: $(FILLED) $(OUT)/design.ndjson
	@$(STOPS) [ -n '$(FILLED)' ] || $(call STOP,no filled sheets are in $(OUT)/filled,make sheets writes them; people fill them in)
	$(P)tw-agree -c $(BOOK) --design $(OUT)/design.ndjson -o table \
	    $(if $(filter %agreement.txt,$@),--part agree $(FILLED),--correct --of records $(FILLED:%=--gold %) $(OUT)/coded.ndjson) > $@

again:
.PHONY: study sheets corrected again
.DELETE_ON_ERROR:
