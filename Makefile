# Everything on a fresh Debian machine with Swift: `make demo` and `make test`.
SHELL := /bin/bash
.DELETE_ON_ERROR:
.DEFAULT_GOAL := demo

# Debian's packages that the build needs; what is missing is installed.
PACKAGES := libpcre2-dev libsimdjson-dev zlib1g-dev libzstd-dev libzip-dev libexpat1-dev \
            libxlsxwriter-dev libsqlite3-dev pkg-config
# What the tests look at results with.
TEST_PACKAGES := unzip
# The browser that the tests drive, and what opens workbooks, where Debian has them; without a
# browser they say what they skip.
BROWSER_PACKAGES := chromium chromium-driver fonts-noto-cjk python3-openpyxl
# The check of accessibility, which comes in a package of Python: its file, and the digest of it.
AXE := axe-playwright-python==0.1.8
AXE_FILE := .build/axe/axe.min.js
AXE_DIGEST := 84494fec757e4710dc751c8d7a636e457f4532f08f85c86dc9070133fbff53bc
BINARY := .build/release/spotcheck
FORMAT ?= table

# What `make bench` compares with, where Debian has it; what is missing is left out and named.
BENCH_PACKAGES := python3 python3-regex python3-orjson ripgrep pcre2-utils
MB ?= 100
RULES ?= 200
OUT ?= out/screenshots
# What the tests on a cluster need beside the program.
SPARK_PACKAGES := openjdk-17-jre-headless
SPARK := .build/spark
PYSPARK := pyspark==4.3.0
SPARK_BINARY ?= $(BINARY)
MESSAGES ?= 5000000
FUZZ_SECONDS ?= 600
SEED ?= 1
# What fuzzing found, which the tests read again.
CORPUS := Tests/TranscriptsTests/Corpus
INPUT ?= out/fuzz/input

.PHONY: demo test test-spark spark-packages screenshots evaluate golden simulate bench fuzz fuzz-keep load bench-packages test-packages \
    axe release packages packages-if-there lint clean

demo: release ## audit a random draw from the samples and write a report
	@$(BINARY) audit samples --per-agent 10 --seed "spotcheck demo" --out out/demo
	@echo "Workbench with demo users / 工作台（含演示用户）:" >&2
	@echo "  $(BINARY) serve --demo --store out/demo.sqlite --archive samples" >&2

test: packages test-packages ## the whole test suite, in a real browser too
	swift test --disable-xctest --skip BrowserTests
	swift test --disable-xctest --skip-build --filter BrowserTests

screenshots: packages test-packages ## pictures of every page: make screenshots [OUT=out/screenshots]
	SPOTCHECK_SCREENSHOTS=$(abspath $(OUT)) \
	    swift test --disable-xctest --filter BrowserTests.AccessibilityTests

evaluate: release ## measure the rules: make evaluate SET=FOLDER [FORMAT=json]
	@test -n "$(SET)" || { echo "usage: make evaluate SET=FOLDER [FORMAT=json]" >&2; exit 64; }
	@$(BINARY) evaluate "$(SET)" --format $(FORMAT)

golden: packages ## run the cases of any golden file: make golden FILE=PATH
	@test -n "$(FILE)" || { echo "usage: make golden FILE=PATH" >&2; exit 64; }
	@swift build --product golden >&2
	@.build/debug/golden "$(FILE)"

simulate: packages ## acceptance simulations of the statistics, minutes: make simulate [ARGS="--broken"]
	@swift build -c release --product simulate >&2
	@.build/release/simulate $(ARGS)

bench: release bench-packages ## compare with other tools, minutes: make bench [MB=100] [RULES=200]
	@swift build -c release --product BenchNative >&2
	@python3 -B Tests/Bench/bench.py --mb $(MB) --rules $(RULES) $(ARGS)

fuzz: packages ## read broken exports of every format for a time: make fuzz [FUZZ_SECONDS=600] [SEED=1]
	@mkdir -p out/fuzz
	@swift build -c release --product fuzz >&2
	@.build/release/fuzz --seconds $(FUZZ_SECONDS) --seed $(SEED) --file out/fuzz/input

fuzz-keep: ## keep what fuzzing found for the tests: make fuzz-keep INPUT=out/fuzz/input NAME=what-it-is
	@test -n "$(NAME)" || { echo "NAME=what-it-is is missing" >&2; exit 64; }
	cp "$(INPUT)" "$(CORPUS)/$(NAME).$$(cat "$(INPUT).options")"

load: packages ## page times on a big store and under load, minutes: make load [ARGS="--findings 100000"]
	@swift build -c release --product load >&2
	@.build/release/load $(ARGS)

bench-packages: packages
	@$(MAKE) --no-print-directory packages-if-there PACKAGES="$(BENCH_PACKAGES)"

test-packages:
	@$(MAKE) --no-print-directory packages PACKAGES="$(TEST_PACKAGES)"
	@$(MAKE) --no-print-directory packages-if-there PACKAGES="$(BROWSER_PACKAGES)"
	@$(MAKE) --no-print-directory axe

axe:
	@check="echo '$(AXE_DIGEST)  $(AXE_FILE)' | sha256sum --quiet -c"; \
	bash -c "$$check" > /dev/null 2>&1 || { \
	    python3 -m pip --version > /dev/null 2>&1 || \
	        $(MAKE) --no-print-directory packages PACKAGES=python3-pip; \
	    rm -rf $(dir $(AXE_FILE)) && mkdir -p $(dir $(AXE_FILE)) && \
	    python3 -m pip download --quiet --disable-pip-version-check --no-deps \
	        --only-binary :all: -d $(dir $(AXE_FILE)) $(AXE) >&2 && \
	    unzip -p $(dir $(AXE_FILE))*.whl '*/axe.min.js' > $(AXE_FILE) && \
	    bash -c "$$check"; \
	} || { rm -f $(AXE_FILE); echo "axe could not be fetched: its tests will be skipped" >&2; }

test-spark: $(if $(filter $(BINARY),$(SPARK_BINARY)),release) spark-packages ## audit on a Spark cluster on loopback, minutes: make test-spark [MESSAGES=5000000]
	@if [ -x $(SPARK)/bin/spark-submit ] && java -version > /dev/null 2>&1; then \
	    $(SPARK)/bin/python -B Tests/Spark/cluster.py --spotcheck $(SPARK_BINARY) \
	        --messages $(MESSAGES) $(ARGS); \
	else \
	    echo "SKIPPED: the tests on Spark, for pyspark or Java could not be had" >&2; \
	fi

# A Java and a folder with pyspark, where they can be had.
spark-packages:
	@java -version > /dev/null 2>&1 || \
	    $(MAKE) --no-print-directory packages-if-there PACKAGES="$(SPARK_PACKAGES)"
	@[ -x $(SPARK)/bin/spark-submit ] || { \
	    { python3 -m venv $(SPARK) > /dev/null 2>&1 || { \
	        $(MAKE) --no-print-directory packages-if-there PACKAGES=python3-venv && \
	        python3 -m venv --clear $(SPARK); }; } && \
	    $(SPARK)/bin/python -m pip install --quiet --disable-pip-version-check $(PYSPARK) >&2; \
	} || echo "pyspark could not be fetched" >&2

release: packages
	@swift build -c release --product spotcheck >&2

packages:
	@missing=$$(for p in $(PACKAGES); do \
	    dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || echo $$p; done); \
	if [ -n "$$missing" ]; then \
	    sudo=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	    $$sudo apt-get update >&2 && \
	    DEBIAN_FRONTEND=noninteractive $$sudo apt-get -o DPkg::Lock::Timeout=300 \
	        install -y --no-install-recommends $$missing >&2; \
	fi

# Of these packages, those that Debian has; without the others one goes on.
packages-if-there:
	@for p in $(PACKAGES); do \
	    dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || \
	        $(MAKE) --no-print-directory packages PACKAGES=$$p || true; \
	done

lint:
	swift format lint --strict -r Package.swift Sources Tests

clean:
	rm -rf .build out
