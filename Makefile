# tw: content analysis of social posts, as Unix filters
#
#	make deps	install the libraries (Debian), or say which are missing
#	make		build everything into build/
#	make check	build and run every test
#	make study	reproduce the bundled study (ARCHIVE=twitter-2022.zip: a real archive)
#	make study ARCHIVE= AUTHOR= ZONE= SINCE= UNTIL= BOOK= PRIORITIES=	your own: tw-study(7)
#	make command-centre	and the study of a made-up city: places, answers, cases, maps
#	make install	into $(DESTDIR)$(PREFIX)

VERSION = 0.1.0
ifneq ($(and $(filter deps,$(MAKECMDGOALS)),$(filter-out deps,$(MAKECMDGOALS))),)

# What deps installs is looked for anew, and used, by another make.
.PHONY: deps goals $(MAKECMDGOALS)
deps:
	@$(MAKE) -s deps
goals: deps
	@$(MAKE) $(filter-out deps,$(MAKECMDGOALS))
$(filter-out deps,$(MAKECMDGOALS)): goals
	@:

else

PREFIX ?= /usr/local
BUILD ?= build
CC ?= cc
CFLAGS ?= -O2 -g

# The modules, bottom up: each includes only modules listed before it
# (checked by make lint).
BASE       = ascii array str visible diag mem buf number elapsed exact sort hash spell sandbox cli \
	wait replace meter multimap
PARALLEL   = ring
JSON       = json_leaf json_marks json_name json_node json_shape json_scanner json_scan json keys holds fields
TIME       = when stamp_words stamp_date stamp tzrule zone
GZIP       = stored deflate_zlib deflate_isal member inflate
IO         = identity scratch filetype input libarchive archive archive_write \
	output digest state restore kind verdict \
	members record reader shipped
TEXT       = charset points stretches fold encoding class blocks token stem lexicon unit reading edit
JQ         = imports watchdog crash expr
CSV        = csv_line csv_cells csv tsv
OFFICE     = xml zip texts cells xlsx ods workbook document sheet
GEO        = projection shape power boundary join
SHOW       = ramp width wrap escape guarded words numerals spoken grid html sheets table_format table wide kwic duration canvas \
	screen
RULE       = fault letter line regex rule scan condition atom lex parse
CODEBOOK   = book include load setting measured property hierarchy file reference codebook
MATCH      = slip vocab gap phrase phrase_ready meaning match index sides present
CODING     = facts hits proximity eval trigger candidates longest result spans \
	evidence near_evidence coding tagger
TAG        = coder evidence_json written rules learnt tag_main
# A dictionary's format is one file; dictionary/format, the table of them,
# declares them.
DICTIONARY := id term import write khcoder_parse khcoder_atom \
	khcoder_rule format
DICTIONARY += $(filter-out $(DICTIONARY),$(patsubst lib/dictionary/%.c,%,$(sort \
	$(wildcard lib/dictionary/*.c))))
QDA        = guid markup codes coded project project_in
STATS      = special random rank concentration sums interval tally \
	contingency keyness pool survival cusum platt linear
STREAM     = hll sketch clock recent replay lately order sorter follow officials
GAZETTEER  = cue places form row resolve gazetteer outline
MENTION    = lexis spots tags forms mention unlisted named
PLACE      = districts score memory point sources prepared deeper placing \
	lookahead tag_place
VALIDITY   = through agreement alpha weighted corrected steady latent ppi
DIMENSION  = moment dimension extract cluster
COUNT      = distinct verified tuples overlap settings addend joint combine bounds \
	counter plan missing partial
COUNTS     = dims corrections counts flowparts
ROWS       = axis blocks layout levels rates spread crosstab rows versus pairs combined pace \
	overall changed print live
THREAD     = tie outcome beginning message question waiting waits classes estimate \
	threads printer setup resume
INCIDENT   = site saying roster incident
CASE       = office verdicts real casework joining ruling taking queue open311 chance \
	recall case_main
BURST      = post crowd usual calls campaign detector report sets parts saved \
	batch options burst
CHART      = period chart shades term term_legend term_rows term_lines term_heat term_funnel
SVG        = colours svg describe frame timeline row bars dumbbell grouped lines heads heat rate funnel
PICTURE    = draw origin panels order groups tables title picture
MAP        = areas suppress breaks measure caserows measures figures caption outline legend \
	drawing sheet geojson
SCENE      = answered scene rows arrival carried
WATCH      = speech view panels panels_title panels_cases frame keys events district_map page watch
ALIGN      = alignment priorities crosswalk voices attention group measures print
LINT       = wording implies finding check letters stems trial usage coverage \
	edits shift toponyms sightings
DOSSIER    = gather pagetable fills cells chartstyle figure style page flowtext manifest booklist \
	filelist piece dossier
REPORT     = rhythm judgements exhibit shares priority_finding findings validity opening \
	time priority left listing others examples appendix compose
CONTAINER  = repair utf16 feed prefix sniff rows rows_share header literal loose resync \
	progress seek discard values worksheet
POST       = ident entity own post write
GATE       = idset trouble flow filter profile pseudonym spool versions batch gate options
COLUMNS    = html cell mangled relation figure columns fits personal used headerless \
	flat guess guess_relations guess_words map platform
INTERVIEW  = label interview qdpx
INTAKE     = stated boxed page export pieces tweet bsky times rounded unknown lacks intake value \
	mapping crew table archive
WALK       = contents taken ahead members files
# A format is one file in lib/source; source, the table of them, declares them.
SOURCE = source $(patsubst lib/source/%.c,%,$(filter-out %/source.c,$(sort \
	$(wildcard lib/source/*.c))))
HANDCODE   = codings settle drawn ident answer inbox tabular header marks objects \
	webanno forms
FEATURE    = slot lanes wordcache placewords feature weigh
LEARN      = twins author example train fit folds judge lexicons model predict explain \
	strongest learn head finish labels figures differ
DRAW       = key allocate request strata kept pool plan copies earlier draw
SAMPLE     = deal design part context form guide recheck uncertain
AGREE      = patterns overlap resample coders agreed disputed grouping
GOLD       = halves census gold quality shares corrected_rows latent_rows methods dsl yield yield_rows
CLAIMS     = sum claims converge posts verdicts
MATRIX     = matrix display
SHEET      = postrows quotations
SUITE      = suite complete lay

MODULES = $(BASE:%=base/%) $(PARALLEL:%=parallel/%) $(JSON:%=json/%) \
	$(TIME:%=time/%) $(GZIP:%=gzip/%) \
	$(IO:%=io/%) $(TEXT:%=text/%) $(JQ:%=jq/%) $(CSV:%=csv/%) $(OFFICE:%=office/%) \
	$(GEO:%=geo/%) $(SHOW:%=show/%) \
	$(RULE:%=rule/%) $(CODEBOOK:%=codebook/%) $(MATCH:%=match/%) \
	$(CODING:%=coding/%) $(DICTIONARY:%=dictionary/%) \
	$(QDA:%=qda/%) $(STATS:%=stats/%) $(STREAM:%=stream/%) \
	$(GAZETTEER:%=gazetteer/%) $(MENTION:%=mention/%) $(PLACE:%=place/%) \
	$(VALIDITY:%=validity/%) $(DIMENSION:%=dimension/%) \
	$(COUNT:%=count/%) $(COUNTS:%=counts/%) $(ROWS:%=rows/%) $(THREAD:%=thread/%) \
	$(INCIDENT:%=incident/%) $(CASE:%=case/%) $(BURST:%=burst/%) \
	$(CHART:%=chart/%) $(SVG:%=svg/%) $(PICTURE:%=picture/%) \
	$(MAP:%=map/%) $(SCENE:%=scene/%) $(WATCH:%=watch/%) \
	$(ALIGN:%=align/%) \
	$(LINT:%=lint/%) $(DOSSIER:%=dossier/%) $(REPORT:%=report/%) $(CONTAINER:%=container/%) \
	$(POST:%=post/%) $(GATE:%=gate/%) $(COLUMNS:%=columns/%) \
	$(INTERVIEW:%=interview/%) $(INTAKE:%=intake/%) $(WALK:%=walk/%) $(SOURCE:%=source/%) \
	$(HANDCODE:%=handcode/%) $(FEATURE:%=feature/%) $(LEARN:%=learn/%) $(TAG:%=tag/%) \
	$(DRAW:%=draw/%) $(SAMPLE:%=sample/%) $(AGREE:%=agree/%) \
	$(GOLD:%=gold/%) $(CLAIMS:%=claims/%) $(MATRIX:%=matrix/%) $(SHEET:%=sheet/%) \
	$(SUITE:%=suite/%)

LIBS = -lncursesw -ltinfo -ljq -lpcre2-8 -lutf8proc -lstemmer -lyaml -lexpat -larchive -lxlsxwriter -llinear -lmd -lbsd -lz -lm

PROGRAMS = $(patsubst cmd/%.c,%,$(wildcard cmd/*.c))
BINS = $(PROGRAMS:%=$(BUILD)/%)
LIBTW = $(BUILD)/libtw.a
LIBSRC = $(wildcard $(MODULES:%=lib/%.c))
LIBOBJ = $(LIBSRC:lib/%.c=$(BUILD)/obj/%.o) $(BUILD)/obj/words_table.o
TOOLS = $(patsubst tests/tools/%.c,$(BUILD)/tools/%,$(wildcard tests/tools/*.c))
UNITS = $(patsubst tests/unit/%.c,$(BUILD)/unit/%,$(wildcard tests/unit/*.c))

WARN = -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes \
	-Wmissing-prototypes -Wwrite-strings -Wvla
# ISA-L inflates several times as fast as zlib; not every system has it.
ISAL := $(shell echo 'int main(void){return 0;}' | $(CC) -include isa-l/igzip_lib.h \
	-x c - -o /dev/null -lisal 2> /dev/null && echo yes)
ifeq ($(ISAL),yes)
LIBS += -lisal
USE += -DTW_ISAL
endif

# What makes a fault in a program harder to use (tests/all/hardened.sh looks);
# sanitizers have checks of their own.
ifeq ($(SAN),)
MACHINE := $(shell $(CC) -dumpmachine)
HARDEN = -fPIE -fstack-protector-strong -fstack-clash-protection \
	$(HARDEN_$(firstword $(subst -, ,$(MACHINE)))) $(if $(filter -O1 -O2 -O3 -Os,$(CFLAGS)),\
	-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
HARDEN_x86_64 = -fcf-protection
HARDEN_aarch64 = -mbranch-protection=standard
HARDEN_LINK = -pie -Wl,-z,relro,-z,now,-z,noexecstack
endif
ALLFLAGS = -std=c11 -D_GNU_SOURCE -iquote lib $(WARN) $(CFLAGS) $(HARDEN) \
	-ffp-contract=off -pthread $(SAN) -MMD -MP \
	$(USE) -DTW_VERSION='"$(VERSION)"' -DTW_PREFIX='"$(PREFIX)"'

# V=1 shows the commands; without -j, as many at once as there are processors.
ifeq ($(V)$(findstring s,$(firstword -$(MAKEFLAGS))),)
say = @echo '$(1) $(2)' &&
endif
ifeq ($(filter -j%,$(MAKEFLAGS))$(filter-out 0,$(MAKELEVEL)),)
MAKEFLAGS += -j$(shell nproc 2> /dev/null || echo 1)
endif

all: $(LIBTW) $(BINS)

$(BUILD)/.gitignore:
	@mkdir -p $(BUILD)
	@echo '*' > $@

$(BUILD)/obj/%.o: lib/%.c | $(BUILD)/.gitignore
	@mkdir -p $(@D)
	$(call say,CC,$<)$(CC) $(ALLFLAGS) -c -o $@ $<

# The words of --words, a file a language in the order of WORDS_EN and on.
WORDS = lib/share/words/en.tsv lib/share/words/id.tsv
$(BUILD)/words_table.c: $(WORDS) lib/show/words.awk | $(BUILD)/.gitignore
	$(call say,AWK,$@)awk -f lib/show/words.awk $(WORDS) > $@

$(BUILD)/obj/words_table.o: $(BUILD)/words_table.c lib/show/words.h
	@mkdir -p $(@D)
	$(call say,CC,$<)$(CC) $(ALLFLAGS) -c -o $@ $<

$(BUILD)/cmd/%.o: cmd/%.c | $(BUILD)/.gitignore
	@mkdir -p $(@D)
	$(call say,CC,$<)$(CC) $(ALLFLAGS) -c -o $@ $<

$(BUILD)/libtw.a: $(LIBOBJ)
	@rm -f $@
	$(call say,AR,$@)$(AR) rcs $@ $(LIBOBJ)

$(BINS): $(BUILD)/%: $(BUILD)/cmd/%.o $(LIBTW)
	$(call say,LD,$@)$(CC) $(CFLAGS) $(SAN) $(HARDEN_LINK) $(LDFLAGS) -Wl,--as-needed \
		-o $@ $< $(LIBTW) $(LIBS)

$(BUILD)/unit/%: tests/unit/%.c $(LIBTW)
	@mkdir -p $(@D)
	$(call say,CC,$<)$(CC) $(ALLFLAGS) $(LDFLAGS) -Wl,--as-needed -o $@ $< \
		$(LIBTW) $(LIBS)

# What comes before a program's own calls (LD_PRELOAD).
$(BUILD)/tools/preload_%: tests/tools/preload_%.c
	@mkdir -p $(@D)
	$(call say,CC,$<)$(CC) -shared -fPIC $(CFLAGS) -o $@ $<

$(BUILD)/tools/%: tests/tools/%.c $(LIBTW)
	@mkdir -p $(@D)
	$(call say,CC,$<)$(CC) $(ALLFLAGS) $(LDFLAGS) -Wl,--as-needed -o $@ $< \
		$(LIBTW) $(LIBS)

tools: $(TOOLS)

check: all $(UNITS) $(TOOLS)
	@MODULES='$(MODULES)' tests/run -b $(BUILD)

# Simulations of what intervals and tests promise; minutes each.
$(BUILD)/coverage/%: tests/coverage/%.c $(LIBTW)
	@mkdir -p $(@D)
	$(call say,CC,$<)$(CC) $(ALLFLAGS) $(LDFLAGS) -Wl,--as-needed -o $@ $< \
		$(LIBTW) $(LIBS)

check-coverage: $(BUILD)/coverage/shares
	$<

check-threads: $(BUILD)/coverage/threads
	$<

check-alignment: $(BUILD)/coverage/alignment
	$<

# Through the programs: archives, samples, codings, corrected shares.
check-correction: all $(BUILD)/coverage/agreement $(BUILD)/coverage/corrected
	$(BUILD)/coverage/agreement
	$(BUILD)/coverage/corrected $(BUILD)

# The recipes of tw-scale(7); installs and starts what they need.
check-scale: all
	@tests/scale/run $(BUILD)

# tw-watch on a terminal and in a browser, where they are installed.
check-live: all
	@tests/live/run $(BUILD)

# Months and years of a made-up stream through tw-burst.
check-bursts: all $(BUILD)/tools/stream
	@tests/bursts $(BUILD)

# Whether time grows with the length of texts, hostile ones too; minutes.
check-growth: all
	@tests/growth/run $(BUILD)

# Memory that runs out, in many places; expressions without an end; the files of
# all cases with something missing or otherwise in them; minutes.
check-faults: all $(TOOLS)
	@tests/fault/run $(BUILD)
	@tests/fault/files $(BUILD)

# Whether the tests notice faults that are put into the sources: a sample of N,
# drawn by SEED, from the rooms of ROOM (all); some twenty minutes. The library
# is a shared one there, so that a fault asks for one link.
N ?= 100
SEED ?= 1
MUTANTS = $(BUILD)/mutants
WATCHED = -fPIC -finstrument-functions \
	-finstrument-functions-exclude-file-list=.h
ORIGIN = -Wl,-rpath,'$$ORIGIN:$$ORIGIN/..'

mutants:
	@$(MAKE) -s BUILD=$(MUTANTS)/base LIBTW=$(MUTANTS)/base/libtw.so \
		CFLAGS="-O1 -w" SAN='$(WATCHED)' LDFLAGS='$$(ORIGIN)' mutants-base
	@tests/mutants/run -n '$(N)' -s '$(SEED)' $(MUTANTS) $(ROOM)

mutants-base: all $(UNITS) $(TOOLS)
	$(file >$(BUILD)/compile,exec $(CC) $(filter-out -MMD -MP,$(ALLFLAGS)) -w -c "$$@")
	$(file >$(BUILD)/objects,$(LIBOBJ))
	$(file >$(BUILD)/link,exec $(CC) $(SAN) $(LDFLAGS) "$$@" $(LIBS))

$(BUILD)/reach.o: tests/mutants/reach.c
	$(CC) -O1 -fPIC -c -o $@ $<

$(BUILD)/libtw.so: $(LIBOBJ) $(BUILD)/reach.o
	$(CC) -shared -Wl,-soname,libtw.so -Wl,--as-needed -o $@ $^ $(LIBS)

# Lines and branches that the tests run, by rooms; asserts are no branches.
COUNTED = --coverage -fprofile-update=atomic
coverage:
	@$(MAKE) -s BUILD=$(BUILD)/gcov CFLAGS='-O0 -g -w -DNDEBUG' SAN='$(COUNTED)' \
		LDFLAGS='-Wl,--wrap=_exit,--wrap=_Exit $(BUILD)/gcov/exit.o' coverage-base
	@tests/gcov/run $(BUILD)/gcov $(TESTS)

coverage-base: $(BUILD)/exit.o
	@$(MAKE) -s all $(UNITS) $(TOOLS)

$(BUILD)/exit.o: tests/gcov/exit.c | $(BUILD)/.gitignore
	$(CC) -c -o $@ $<

# Sheets through LibreOffice and back, where it is installed.
check-office: all $(BUILD)/tools/fill
	@tests/office/run $(BUILD)

# The commands of tw-export(7); INSTALL=yes installs the programs that it tries.
check-interop: all
	@tests/interop/run $(BUILD) $(INSTALL)

# What libjq leaks is not ours (tests/lsan).
check-san:
	LSAN_OPTIONS=suppressions=$(CURDIR)/tests/lsan:print_suppressions=0 \
		$(MAKE) BUILD=build/san CFLAGS='-O1 -g -fno-omit-frame-pointer' \
		SAN='-fsanitize=address,undefined -fno-sanitize-recover=all' check

# Programs that use threads, told where these get in each other's way.
check-races:
	@$(MAKE) -s BUILD=build/tsan CFLAGS='-O1 -g -w' SAN=-fsanitize=thread \
		all tools build/tsan/unit/ring
	@tests/run -b build/tsan unit/ring $(wildcard tests/tw-*/*-jobs.sh)

# N damaged copies of all that the programs read, drawn by SEED, with sanitizers;
# FILES="a b ...": of these archives instead.
check-hostile:
	@$(MAKE) -s BUILD=build/san CFLAGS='-O1 -g -fno-omit-frame-pointer' \
		SAN='-fsanitize=address,undefined -fno-sanitize-recover=all' all tools
	@tests/hostile/run build/san $(N) $(SEED) $(FILES)

# Without vectors of the processor and without ISA-L: the same bytes.
check-plain:
	$(MAKE) BUILD=$(BUILD)/plain USE=-DTW_PLAIN ISAL=no check

# On another processor, by qemu (tests/cross/run): make check-cross ARCH=s390x.
ARCH ?= s390x
check-cross: all $(TOOLS)
	@tests/cross/run $(BUILD) $(ARCH)

# A study of one's own: more is said than the archive.
OWN = $(foreach v,AUTHOR ZONE SINCE UNTIL BOOK PRIORITIES,$(filter command,$(origin $(v))))

# What is printed and measured lies in $(BUILD)/study.
study: all
ifneq ($(strip $(OWN)),)
	@TW_PATH=lib/share$${TW_PATH:+:$$TW_PATH} $(MAKE) -s -f lib/share/studies/new/study.mk \
		TW='$(BUILD)' BOOK='$(BOOK)' PRIORITIES='$(PRIORITIES)' \
		OUT='$(or $(OUT),$(BUILD)/study/$(firstword $(AUTHOR) own))'
else
	@$(MAKE) -s -f lib/share/studies/bandung-smart-city/Makefile \
		TW='$(BUILD)' OUT='$(BUILD)/study/$(if $(ARCHIVE),archive,synthetic)'
endif

command-centre: all
	@$(MAKE) -s -f lib/share/studies/command-centre/Makefile \
		TW='$(BUILD)' OUT='$(BUILD)/study/command-centre'

bench: all
	@tests/bench/run $(BUILD) $(ARCHIVE)

# All once more, in $(BUILD)/fast, for archives that take hours: GCC sees a first
# build at work, and makes short what is done often. Both give the same bytes.
FIRST = -fprofile-generate -fprofile-update=atomic
SECOND = -flto=auto -fprofile-use -fprofile-partial-training -fprofile-correction \
	-Wno-missing-profile
fast:
	@rm -rf $(BUILD)/fast
	@$(MAKE) -s BUILD=$(BUILD)/fast CFLAGS='$(CFLAGS) $(FIRST)' all
	@tests/bench/learn $(BUILD)/fast > $(BUILD)/fast/first
	@find $(BUILD)/fast -type f ! -name '*.gcda' ! -name first -delete
	@$(MAKE) -s BUILD=$(BUILD)/fast CFLAGS='$(CFLAGS) $(SECOND)' AR=gcc-ar all
	@tests/bench/learn $(BUILD)/fast | cmp - $(BUILD)/fast/first

# How right the shipped books are beside hand coding: GOLD=DIR of one's own, else
# the synthetic posts in tests/books.
books: all $(BUILD)/tools/jq
	@tests/books/run $(BUILD) $(GOLD)

lint:
	@tests/lint/run all $(MODULES)
	@$(CC) $(filter-out -MMD -MP,$(ALLFLAGS)) -Werror -fsyntax-only \
		tests/fuzz/*.c

# make fuzz FUZZ=json SECONDS=30: needs clang; what it found is kept in build/.
# make fuzz-all SECONDS=600: every fuzzer, one after the other.
FUZZ ?= json
SECONDS ?= 30
FUZZERS = $(patsubst tests/fuzz/%.c,%,$(sort $(wildcard tests/fuzz/*.c)))
FUZZFLAGS = -fsanitize=address,undefined -fno-sanitize-recover=all

fuzz fuzz-all:
	$(MAKE) BUILD=$(BUILD)/fuzz CC='$(if $(findstring ccache,$(CC)),ccache )clang' \
		CFLAGS='-O1 -g' SAN='$(FUZZFLAGS) -fsanitize=fuzzer-no-link' \
		$(patsubst %,$(BUILD)/fuzz/%,$(if $(filter fuzz,$@),$(FUZZ),$(FUZZERS)))
	@tests/fuzz/run $(BUILD)/fuzz $(SECONDS) $(if $(filter fuzz,$@),$(FUZZ),$(FUZZERS))

# Only in the build above, which these names are below.
$(FUZZERS:%=$(BUILD)/%): $(BUILD)/%: tests/fuzz/%.c $(BUILD)/libtw.a
	$(call say,CC,$<)$(CC) $(ALLFLAGS) -fsanitize=fuzzer -o $@ $< $(BUILD)/libtw.a $(LIBS)

# For clangd and other tools: what is compiled, and how.
compile_commands: | $(BUILD)/.gitignore
	@{ echo '['; for f in $(LIBSRC) $(PROGRAMS:%=cmd/%.c) $(wildcard tests/unit/*.c); do \
		printf '%s{ "directory": "%s", "file": "%s", "arguments": [' \
		    "$$sep" "$(CURDIR)" "$$f"; \
		printf '"%s", ' $(CC) $(subst ",\",$(filter-out -MMD -MP,$(ALLFLAGS))); \
		printf '"-c", "%s" ] }' "$$f"; sep=",$$(printf '\n')"; \
	done; echo; echo ']'; } > $(BUILD)/compile_commands.json
	@echo $(BUILD)/compile_commands.json

dist: | $(BUILD)/.gitignore
	mkdir -p $(BUILD)/dist
	tar --sort=name --owner=0 --group=0 --numeric-owner \
		--transform 's,^,tw-$(VERSION)/,' \
		-czf $(BUILD)/dist/tw-$(VERSION).tar.gz $(wildcard cmd man) lib \
		tests Makefile README.md LICENSE .ci .debian .clang-format .clangd .editorconfig

# The picture that the README shows: what its commands draw.
.PHONY: picture
picture: all
	@rm -rf $(BUILD)/readme && mkdir $(BUILD)/readme
	@src='$(CURDIR)' && PATH="$$(cd $(BUILD) && pwd):$$PATH" && TW_PATH="$$src/lib/share" && \
	export PATH TW_PATH && cd $(BUILD)/readme && unset MAKEFLAGS MAKELEVEL && \
	. "$$src/tests/study/readme" && cp share.svg "$$src/man/share.svg"
	@echo man/share.svg

# All manuals, linked among each other: $(BUILD)/html/index.html.
html: | $(BUILD)/.gitignore
	@man/html $(BUILD)/html

# A package for Debian, $(BUILD)/tw_$(VERSION)_ARCHITECTURE.deb.
deb: all
	@rm -rf $(BUILD)/deb
	@$(MAKE) -s install PREFIX=/usr DESTDIR=$(BUILD)/deb/root IN_ZSH=zsh/vendor-completions
	@.debian/build $(BUILD) $(VERSION)

deps:
	@tests/deps '$(CC)' $(LIBS)

# Where shells look for what completes a command, below share: bash and fish by
# the name of the command.
IN_BASH = bash-completion/completions
IN_ZSH = zsh/site-functions
IN_FISH = fish/vendor_completions.d
COMPLETIONS = $(IN_BASH) $(IN_ZSH) $(IN_FISH)

# Manuals in other languages: man/id/tw-tutorial.7.
TRANSLATED = $(wildcard man/*/*.[157])

install: all
	mkdir -p $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/tw
	for p in $(PROGRAMS); do \
		install -m 755 $(BUILD)/$$p $(DESTDIR)$(PREFIX)/bin/ || exit 1; \
	done
	cp -R lib/share/. $(DESTDIR)$(PREFIX)/share/tw/
	for s in 1 5 7; do \
		mkdir -p $(DESTDIR)$(PREFIX)/share/man/man$$s; \
		install -m 644 man/*.$$s $(DESTDIR)$(PREFIX)/share/man/man$$s/ || exit 1; \
	done
	for m in $(TRANSLATED); do \
		d=$(DESTDIR)$(PREFIX)/share/man/$$(basename $${m%/*})/man$${m##*.}; \
		mkdir -p $$d && install -m 644 $$m $$d/ || exit 1; \
	done
	mkdir -p $(COMPLETIONS:%=$(DESTDIR)$(PREFIX)/share/%)
	$(BUILD)/tw complete bash > $(DESTDIR)$(PREFIX)/share/$(IN_BASH)/tw
	$(BUILD)/tw complete zsh > $(DESTDIR)$(PREFIX)/share/$(IN_ZSH)/_tw
	$(BUILD)/tw complete fish > $(DESTDIR)$(PREFIX)/share/$(IN_FISH)/tw.fish
	for p in $(filter-out tw,$(PROGRAMS)); do \
		ln -sf tw $(DESTDIR)$(PREFIX)/share/$(IN_BASH)/$$p && \
		ln -sf tw.fish $(DESTDIR)$(PREFIX)/share/$(IN_FISH)/$$p.fish || exit 1; \
	done

uninstall:
	for p in $(PROGRAMS); do \
		rm -f $(DESTDIR)$(PREFIX)/bin/$$p \
			$(DESTDIR)$(PREFIX)/share/$(IN_BASH)/$$p \
			$(DESTDIR)$(PREFIX)/share/$(IN_FISH)/$$p.fish; \
	done
	rm -f $(DESTDIR)$(PREFIX)/share/$(IN_ZSH)/_tw
	for m in man/*.[157]; do \
		rm -f $(DESTDIR)$(PREFIX)/share/man/man$${m##*.}/$${m##*/}; \
	done
	for m in $(TRANSLATED); do \
		rm -f $(DESTDIR)$(PREFIX)/share/man/$$(basename $${m%/*})/man$${m##*.}/$${m##*/}; \
	done
	cd lib/share && find . -type f -exec sh -c \
		'for f; do rm -f "$(DESTDIR)$(PREFIX)/share/tw/$$f"; done' sh {} +
	[ ! -d $(DESTDIR)$(PREFIX)/share/tw ] || \
		find $(DESTDIR)$(PREFIX)/share/tw -depth -type d -empty -delete

clean:
	rm -rf $(BUILD)

.PHONY: all fast coverage coverage-base compile_commands mutants mutants-base check check-alignment check-bursts check-live check-faults check-growth check-hostile check-interop check-office check-correction check-coverage check-scale check-san check-races lint fuzz dist bench study deps install uninstall clean check-threads command-centre check-plain check-cross fuzz-all deb html tools
.SECONDARY:
-include $(LIBOBJ:.o=.d) $(PROGRAMS:%=$(BUILD)/cmd/%.d) $(UNITS:%=%.d) $(TOOLS:%=%.d)

endif
