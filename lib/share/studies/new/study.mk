# A study of your own: posts in; counts, charts, a verdict and a page out. Fill in
# what stands after ?= here, or say it on the line: make ARCHIVE=posts.csv ZONE=Asia/Jakarta
# A step runs again only when what it is made from changed. tw-study(7) goes
# through it, and from "make sheets" to "make corrected": shares without the
# mistakes of the rules.

# The posts: an export of a platform (the zip as it came), a CSV, a workbook, a
# folder of such files; several of these with blanks between. A name that has a
# blank stands alone, or with a backslash before it: arsip\ kota.zip lain.zip
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
TITLE ?= $(if $(filter id,$(IN)),Unggahan,Posts)$(if $(AUTHOR), $(if $(filter id,$(IN)),oleh,of) $(AUTHOR))
CODERS ?= ana,budi
# The language of tables, charts and the page, en or id; and whether, of a real
# archive, words of people may stand on it (1).
IN ?= en
QUOTATIONS ?=
# Where results go, and the programs, when they are not in PATH.
OUT ?= results
TW ?=

P = $(if $(TW),$(TW)/)

# To the shell a text is one word: $(call q,it's) is 'it'\''s'. Make takes no
# blanks: a ? in their place, which both take for one where files are looked up.
empty :=
blank := $(empty) $(empty)
comma := ,
open := (
close := )
special := \ $(open) $(close) ' " ` & ; < > | * ? ~ ! $$
odd = $(or $(findstring $(blank),$1),$(strip $(foreach c,$(special),$(findstring $c,$1))))
q = $(if $(and $1,$(if $(call odd,$1),,plain)),$1,'$(subst ','\'',$1)')
knit = $(subst $(blank),?,$(strip $1))
apart = $(call q,$(subst ?,$(blank),$1))
# The files that these words of the shell name, those in a folder for the folder.
files = $(shell LC_ALL=C; export LC_ALL; for a in $1; do \
	if [ -d "$$a" ]; then ls -p "$$a" | grep -v -e '/$$' -e '^~' | awk -v d="$$a" '{ print d "/" $$0 }'; \
	elif [ -e "$$a" ]; then printf '%s\n' "$$a"; fi; done | tr ' ' '?')
typed = $(subst $(close),\$(close),$(subst $(open),\$(open),$1))
FROM := $(call files,$(if $(shell [ -e $(call q,$(strip $(ARCHIVE))) ] && echo there),$(call apart,$(ARCHIVE)),$(call typed,$(ARCHIVE))))
FILES = $(foreach f,$(FROM),$(call apart,$(f)))
# What make waits for, when it is a file and no name of a shipped one.
file_of = $(if $(wildcard $(call knit,$1)),$(call knit,$1))
ifneq ($(words $(OUT)),1)
$(error OUT is one folder and has no blanks in its name: $(OUT))
endif
# What the codes are called: as the book writes them into a post.
ifndef DIMENSION
DIMENSION := $(shell echo '{"id":"1","text":""}' | $(P)tw-tag -c $(call q,$(BOOK)) --no-evidence 2> /dev/null | \
	sed -n 's/.*,"\([a-z0-9_]*\)":\[\]}/\1/p')
endif
# What was said is kept, so that something else makes all anew.
SAID = $(ARCHIVE) $(AUTHOR) $(ZONE) $(SINCE) $(UNTIL) $(BOOK) $(DIMENSION) $(PRIORITIES) $(FLAGS) $(TITLE) $(IN) $(QUOTATIONS)

NORMALIZE = $(strip tw-normalize -k -z $(ZONE) $(SINCE:%=-s %) $(UNTIL:%=-u %) $(AUTHOR:%=-a %) $(FLAGS))
TAG = tw-tag -c $(call q,$(BOOK)) --near-misses
COUNT = tw-count -b $(DIMENSION) -c $(call q,$(BOOK))
LEVELS = $(COUNT) --levels maximal,medium,minimal --coded
MONTHS = tw-count -b month --of records
PACE = $(strip tw-count -b month --rates $(SINCE:%=-s %) $(UNTIL:%=-u %))
TIMES = tw-count -b month -b $(DIMENSION) -c $(call q,$(BOOK))
ALIGN = tw-align -p $(call q,$(PRIORITIES))

study: $(OUT)/topics.txt $(OUT)/months.txt $(if $(PRIORITIES),$(OUT)/priorities.txt) \
	$(OUT)/report.html
	@for t in $(filter %.txt,$^); do cat $$t; echo; done
	@echo '$(if $(filter id,$(IN)),Semuanya di satu halaman: $(OUT)/report.html; tiap unggahan dengan kodenya,All of it on one page: $(OUT)/report.html; each post with its codes): $(OUT)/coded.ndjson'

# --- why a step has nothing to go on with -----------------------------------

# STOP,what is missing,what to do (without commas)
STOP = stop $(call q,$(1)) $(call q,$(2))
define STOPS
stop() { rm -f $@; echo "make: stopped: $$1" >&2; echo "make: $$2" >&2; exit 1; };
endef

# The posts of all days, and by whom they are, or of which days.
ALL = $(P)tw-normalize -k -q -z $(ZONE) $(FLAGS) $(1) $(FILES) 2> /dev/null
AUTHORS = $(P)tw-count -b author.handle --of records -n 10 -o tsv 2> /dev/null | \
	awk -F '\t' 'NR > 1 { printf "%s%s (%d)", sep, $$1, $$2; sep = ", " }'
DAYS = $(P)tw-count -b day --of records -o tsv 2> /dev/null | \
	awk -F '\t' 'NR == 2 { first = $$1 } { last = $$1 } END { if (NR > 1) print first " to " last }'
MINE = $(call ALL,$(AUTHOR:%=-a %))

define NO_POST
@$(STOPS) [ -s $@ ] && exit; \
	[ -n "$$($(call ALL) | head -n 1)" ] || stop $(call q,no post was found in $(ARCHIVE)) \
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
	@echo $(call q,$(SAID)) | cmp -s - $@ || echo $(call q,$(SAID)) > $@

$(OUT)/records.ndjson: $(OUT)/said $(FROM)
	@$(STOPS) $(if $(strip $(ARCHIVE)),:,false) || $(call STOP,there is no ARCHIVE,fill it in at the top of the Makefile or say make ARCHIVE=posts.csv ZONE=Asia/Jakarta)
	@$(STOPS) $(if $(strip $(BOOK)),:,false) || $(call STOP,there is no BOOK,say which words are which code: BOOK=first.codebook)
	@$(STOPS) $(if $(strip $(ZONE)),:,false) || $(call STOP,there is no ZONE,say in whose days posts are counted: ZONE=Asia/Jakarta)
	@$(STOPS) $(if $(FROM),:,false) || $(call STOP,there is no file $(ARCHIVE),ARCHIVE is a path from this folder)
	$(P)$(NORMALIZE) --flow $(OUT)/flow.json $(FILES) > $@
	$(NO_POST)

$(OUT)/coded.ndjson: $(OUT)/records.ndjson $(call file_of,$(BOOK))
	$(P)$(TAG) $(OUT)/records.ndjson > $@
	@$(STOPS) grep -q '"$(DIMENSION)":\["' $@ || { \
	echo 'make: what the posts speak of:' >&2; \
	$(P)tw-lint -c $(call q,$(BOOK)) --coverage -n 8 --part term -o table $(OUT)/records.ndjson >&2; \
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

$(OUT)/priorities.ndjson: $(OUT)/topics.ndjson $(call file_of,$(PRIORITIES))
	$(P)$(ALIGN) $(OUT)/topics.ndjson > $@ || rm -f $@
	@$(STOPS) [ -s $@ ] || $(call STOP,nothing is held against priorities,the items of $(PRIORITIES) are no codes of $(BOOK): write others into it or go without: PRIORITIES=)

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

# Of sources that differ each has its own: priorities.svg, priorities.2.svg ...
$(OUT)/priorities.svg $(OUT)/priorities-narrow.svg: $(OUT)/priorities.ndjson
	@rm -f $(@:.svg=).[2-9].svg
	$(P)$(DRAW) --type dumbbell --each $@ $<

$(OUT)/flow.svg $(OUT)/flow-narrow.svg: $(OUT)/topics.ndjson
	$(P)$(DRAW) --type funnel $< > $@

ROWS = $(patsubst %,$(OUT)/%.ndjson,topics pace times $(if $(PRIORITIES),priorities))
CHARTS = $(foreach c,flow topics pace times $(if $(PRIORITIES),priorities),$(OUT)/$c.svg $(OUT)/$c-narrow.svg)

$(OUT)/manifest.json: $(ROWS)
	$(P)tw-report --manifest -c $(call q,$(BOOK)) --flow $(OUT)/flow.json \
	    $(foreach s,NORMALIZE TAG LEVELS PACE TIMES $(if $(PRIORITIES),ALIGN),--step $(call q,$($s))) \
	    $(if $(PRIORITIES),$(call q,priorities=$(PRIORITIES))) $(foreach f,$(FROM),$(call apart,input=$(f))) \
	    records=$(OUT)/records.ndjson coded=$(OUT)/coded.ndjson $(ROWS:%=rows=%) > $@

# What people coded, when they have: how right the rules are, and shares without
# their mistakes.
FILLED := $(call files,$(OUT)/filled)
GOLD = $(foreach f,$(FILLED),--gold $(call apart,$(f)))
MEASURED = $(if $(FILLED),$(OUT)/gold.ndjson $(OUT)/corrected.ndjson)

$(OUT)/gold.ndjson $(OUT)/corrected.ndjson: $(FILLED) $(OUT)/design.ndjson
	$(P)tw-agree -c $(call q,$(BOOK)) --design $(OUT)/design.ndjson -o ndjson $(GOLD) \
	    $(if $(filter %gold.ndjson,$@),--part gold,--correct) $(OUT)/coded.ndjson > $@

# Rows take their places by what they are, charts by whose name they have.
REPORTED = $(strip $(ROWS) $(MEASURED) $(if $(QUOTATIONS),$(OUT)/words.ndjson) $(CHARTS) $(OUT)/manifest.json)

# The charts of other sources, each with its narrow one, after those of the first.
OTHERS = $(if $(PRIORITIES),$(shell for n in 2 3 4 5 6 7 8 9; do \
	f=$(OUT)/priorities; [ ! -e $$f.$$n.svg ] || echo $$f.$$n.svg $$f-narrow.$$n.svg; done))

$(OUT)/report.html: $(REPORTED)
	$(P)tw-report --words $(IN) --title $(call q,$(TITLE)) \
	    $(if $(QUOTATIONS),--quotations )-c $(call q,$(BOOK)) $(OUT)/flow.json $(REPORTED) $(OTHERS) > $@

# --- coded by hand ----------------------------------------------------------

# Sheets for people; filled, they are put into the folder OUT/filled.
sheets: $(OUT)/design.ndjson
	@echo '$(if $(filter id,$(IN)),Isi $(OUT)/sheets menurut $(OUT)/guide.html lalu taruh di $(OUT)/filled: make corrected,$(strip Fill in $(OUT)/sheets by $(OUT)/guide.html$(comma) put them into $(OUT)/filled: make corrected))'

$(OUT)/design.ndjson: $(OUT)/coded.ndjson
	$(P)tw-sample -c $(call q,$(BOOK)) --coders $(CODERS) --design $@ --sheets $(OUT)/sheets \
	    --words $(IN) --guide $(OUT)/guide.html $(OUT)/coded.ndjson

corrected: $(OUT)/agreement.txt $(OUT)/corrected.txt
	@cat $(OUT)/agreement.txt; echo; cat $(OUT)/corrected.txt

$(OUT)/agreement.txt $(OUT)/corrected.txt: $(FILLED) $(OUT)/design.ndjson
	@$(STOPS) $(if $(FILLED),:,false) || $(call STOP,no filled sheets are in $(OUT)/filled,make sheets writes them; people fill them in)
	$(P)tw-agree -c $(call q,$(BOOK)) --design $(OUT)/design.ndjson -o table \
	    $(if $(filter %agreement.txt,$@),--part agree $(foreach f,$(FILLED),$(call apart,$(f))),--correct --of records $(GOLD) $(OUT)/coded.ndjson) > $@

again:
.PHONY: study sheets corrected again
.DELETE_ON_ERROR:
