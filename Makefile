# The doors of the house. `make` alone lists them.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

WEB := internal/web/app
LETTERS := internal/mail/templates
# What npm ci leaves behind when it is done.
INSTALLED := node_modules/.package-lock.json
FUZZTIME ?= 20s

# Node.js builds what is committed, and some tests start npm clients. In CI it
# must be there; elsewhere what needs it is left out, and says so.
NODE := $(or $(CI),$(shell command -v npm))

# SQLite, which is C translated to Go, runs without the race detector in tests: it
# would take most of their time, and races are sought in what is ours.
UNRACED := $(foreach package,sqlite/lib libc,-gcflags=modernc.org/$(package)=-race=false)

# A tool by its path: `go tool` ends well when the tool was killed.
TOOL = "$$(go tool $(2) -n $(1))"

.PHONY: help
help: ## List the doors
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: run
run: ## Start usher with demo data on SQLite, and say where to click
	@echo "Building usher; the first time takes a few minutes."
	@go run -trimpath ./cmd/usher demo

.PHONY: build
build: ## Build the one binary, ./usher
	go build -trimpath -o usher ./cmd/usher

.PHONY: test
test: ## Run every test on both databases under -race, after setting up what is missing
	@bash .ci/prepare compiler postgres
ifdef NODE
	@$(MAKE) --no-print-directory $(WEB)/$(INSTALLED) $(if $(CI),,|| echo "npm ci did not work: the tests that start npm clients will be skipped.")
	@[ ! -e $(WEB)/$(INSTALLED) ] || npm run --prefix $(WEB) test
else
	@echo "Node.js is missing: the tests that start npm clients or a browser will be skipped."
endif
	go test -race $(UNRACED) -timeout 40m ./...

.PHONY: check
check: ## Check format, vet, staticcheck, modules, import rules, and that generated code is current
	@unformatted=$$(git ls-files -co --exclude-standard -- '*.go' | xargs gofmt -l); \
		[ -z "$$unformatted" ] || { echo "Not formatted:"; echo "$$unformatted"; exit 1; }
	go mod tidy -diff
	go vet ./...
	$(call TOOL,staticcheck) ./...
	go test -count=1 ./internal/house
ifdef NODE
	@$(MAKE) --no-print-directory $(WEB)/$(INSTALLED)
	npm run --prefix $(WEB) check
endif
	@$(MAKE) --no-print-directory current

# Generates anew and compares checksums, so that it tells the truth on a tree
# with changes too. Files that were not current are so afterwards.
CHECKSUMS = git ls-files -co --exclude-standard -z | xargs -0 cksum 2>/dev/null | sort -k3 || true
.PHONY: current
current:
	@before=$$(mktemp); after=$$(mktemp); trap 'rm -f "$$before" "$$after"' EXIT; \
		($(CHECKSUMS)) >"$$before"; $(MAKE) --no-print-directory generate; ($(CHECKSUMS)) >"$$after"; \
		diff "$$before" "$$after" || { echo "Generated files were not current (above). They are now: commit them."; exit 1; }

.PHONY: generate
generate: ## Generate all code: ent, gqlgen, the pages' types, the pages and the letters
	go generate ./...
ifdef NODE
	@$(MAKE) --no-print-directory web letters
else
	@echo "Node.js is missing: the pages and the letters are left as they are."
endif

.PHONY: web
web: $(WEB)/$(INSTALLED) ## Build the pages in internal/web/app
	npm run --prefix $(WEB) codegen
	npm run --prefix $(WEB) build

.PHONY: letters
letters: $(LETTERS)/$(INSTALLED) ## Build the letters in internal/mail/templates
	npm run --prefix $(LETTERS) build

%/$(INSTALLED): %/package-lock.json
	npm ci --prefix $* --no-audit --no-fund
	@touch $@

# As many targets at a time as there are cores, each on one. One that fails leaves what
# made it fail in its testdata.
.PHONY: fuzz
fuzz: ## Fuzz what strangers send, FUZZTIME (20s) a target
	@grep -r --include='*_test.go' '^func Fuzz' cmd graph internal | sed -E 's|/[^/]*:func (Fuzz[A-Za-z0-9]*).*| \1|' | sort -u | \
		xargs -P "$$(getconf _NPROCESSORS_ONLN)" -L 1 bash -euo pipefail -c ' \
			go test -run "^$$" -fuzz "^$$1\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 2s -parallel 1 "./$$0" | grep -v "^fuzz: elapsed"; \
			echo "$$1 in $$0: fuzzed for $(FUZZTIME), no fault found"' || { echo "A fuzzer found a fault (above)."; exit 1; }

.PHONY: attack
attack: ## Fire thousands of hostile requests at a running server; measure what they cost it and its neighbours
	go test ./internal/attack -count=1 -timeout 30m -v -full -bench . -benchtime 1x

.PHONY: planted-bugs
planted-bugs: ## Test the tests: plant 20 bugs, one by one, and have their suites find them
	@go run ./internal/planted

# The vulnerabilities that are known, as a .tar.gz or a folder, for a machine that
# cannot reach the database that govulncheck asks by itself. Unless it is named, it is
# the last by name, which its date makes the newest, of those beside the repository.
GOVULNDB ?= $(lastword $(sort $(wildcard ../shared/govulndb/*.tar.gz)))
# Tools with many dependencies, of which the product's module is to know nothing.
SCAN := -modfile=.ci/scan/go.mod
# Of gosec's rules G602 is left out: it does not see that a loop ends before its
# list does, and Go checks each index as it runs. What else it is told to pass over
# says why at its place, by #nosec. It reads neither generated code nor tests.
.PHONY: scan
scan: ## Look for known vulnerabilities, in GOVULNDB if there is one, and for unsafe code
	@database="$(GOVULNDB)"; folder=$$(mktemp -d); trap 'rm -rf "$$folder"' EXIT; \
		[ -z "$$database" ] || [ -e "$$database" ] || { echo "scan: there is no $$database" >&2; exit 1; }; \
		echo "govulncheck with $${database:-its own database}:"; \
		[ ! -f "$$database" ] || { tar -xzf "$$database" -C "$$folder"; database=$$folder; }; \
		$(call TOOL,govulncheck,$(SCAN)) $${database:+-db "file://$$(realpath "$$database")"} ./...
	@$(call TOOL,staticcheck) ./... && echo "staticcheck: nothing found."
	@$(call TOOL,gosec,$(SCAN)) -exclude-generated -exclude=G602 -log=/dev/null ./...

# Campaigns at length; `make test` runs them shortly. A flag sets what each is made
# of: go test ./internal/contention -args -help lists them.
CONTENTION := go test ./internal/contention -count=1 -v -timeout 120m

.PHONY: race-links
race-links: ## Have 10,000 people race for one link, and for one invitation, at two servers, 20 times
	$(CONTENTION) -run '^TestRaceForOnePlace$$' -links.people 10000 -links.rounds 20

.PHONY: race-admins
race-admins: ## Have two admins fight 5,000 duels at two servers: one must always be left
	$(CONTENTION) -run '^TestRaceOfAdmins$$' -admins.duels 5000

.PHONY: linearizability
linearizability: ## Check 500 histories of invitations, links and admins at two servers by porcupine
	$(CONTENTION) -run '^TestLinearizability$$|^TestModels$$' -linearizability.histories 500

.PHONY: capacity
capacity: ## Measure 150 invitations a second for 10 minutes, and 5,000 idle sockets, against what is wanted
	$(CONTENTION) -run '^TestCapacity$$' -capacity.judge -capacity.rate 150 -capacity.time 10m -capacity.sockets 5000 -capacity.idle 1m

# Where the sources of the peers are, which part is measured (fanout, own-queries,
# lists, invitations or all) and how often.
PEERS ?= ../shared/peers
BENCH ?= all
ROUNDS ?= 5
.PHONY: bench
bench: ## Measure usher beside its peers in PEERS, or a part of it (BENCH=lists), as a Markdown table
	@go run ./internal/bench/peers -peers $(PEERS) -part $(BENCH) -rounds $(ROUNDS)

# What chance begins with in campaigns: SEED=7 repeats one that printed -seed 7.
CHAOS = go test ./internal/chaos -count=1 -v $(if $(SEED),-seed $(SEED))
.PHONY: chaos
chaos: ## Let servers, PostgreSQL, network, mail and disk fail under load for 5 minutes, and judge (SEED=n)
	$(CHAOS) -run '^TestChaos$$' -chaos.for 5m -timeout 40m

.PHONY: chaos-long
chaos-long: ## The same for an hour
	$(CHAOS) -run '^TestChaos$$' -chaos.for 1h -timeout 3h

.PHONY: bench-start
bench-start: ## Measure the time to the first GraphQL answer, and memory when idle
	go run ./internal/bench/start

.PHONY: bench-live
bench-live: ## Measure the time from a mutation's reply to 100 subscribers' messages
	go test ./internal/bench -run '^$$' -bench '^BenchmarkLive$$' -benchtime 1x

.PHONY: bench-invite
bench-invite: ## Measure invitations a second on PostgreSQL beside pgbench
	go test ./internal/bench -run '^$$' -bench '^BenchmarkInvite$$' -benchtime 1x

.PHONY: bench-import
bench-import: ## Measure bringing in a spreadsheet beside bare INSERTs of the same rows, and its memory
	go test ./internal/bench -run '^$$' -bench '^BenchmarkImport' -benchtime 1x -timeout 30m

.PHONY: bench-dashboard
bench-dashboard: ## Measure how soon the dashboard is painted, and its longest frames over 10,000 invitations
	go test ./internal/bench -run '^$$' -bench '^BenchmarkDashboard$$' -benchtime 1x

.PHONY: tidy
tidy: ## Format the code and tidy the modules
	git ls-files -co --exclude-standard -- '*.go' | xargs gofmt -w
	go mod tidy

.PHONY: clean
clean: ## Remove what was built or installed here
	rm -rf usher $(WEB)/node_modules $(LETTERS)/node_modules
