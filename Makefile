# Everything on a fresh Debian machine with Swift: `make demo` and `make test`.
SHELL := /bin/bash
.DELETE_ON_ERROR:
.DEFAULT_GOAL := demo

# Debian's packages that the build needs; what is missing is installed.
PACKAGES := libpcre2-dev libsimdjson-dev zlib1g-dev libzstd-dev libxlsxwriter-dev libsqlite3-dev \
            pkg-config
# What the tests look at results with.
TEST_PACKAGES := unzip
BINARY := .build/release/spotcheck
FORMAT ?= table

# What `make bench` compares with, where Debian has it; what is missing is left out and named.
BENCH_PACKAGES := python3 python3-regex python3-orjson ripgrep pcre2-utils
MB ?= 100
RULES ?= 200

.PHONY: demo test evaluate golden simulate bench load bench-packages test-packages release \
    packages lint clean

demo: release ## audit a random draw from the samples and write a report
	@$(BINARY) audit samples --per-agent 10 --seed "spotcheck demo" --out out/demo
	@echo "Workbench with demo users / 工作台（含演示用户）:" >&2
	@echo "  $(BINARY) serve --demo --store out/demo.sqlite --archive samples" >&2

test: packages test-packages ## the whole test suite
	swift test --disable-xctest

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

load: packages ## page times on a big store and under load, minutes: make load [ARGS="--findings 100000"]
	@swift build -c release --product load >&2
	@.build/release/load $(ARGS)

bench-packages: packages
	@for p in $(BENCH_PACKAGES); do \
	    ! apt-cache show $$p > /dev/null 2>&1 || \
	        $(MAKE) --no-print-directory packages PACKAGES=$$p || true; \
	done

test-packages:
	@$(MAKE) --no-print-directory packages PACKAGES="$(TEST_PACKAGES)"

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

lint:
	swift format lint --strict -r Package.swift Sources Tests

clean:
	rm -rf .build out
