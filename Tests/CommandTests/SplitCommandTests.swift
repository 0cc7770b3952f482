import Foundation
import TestSupport
import Testing

/// An audit in parts leaves the bytes of one that was done at once, and refuses parts that do not
/// belong together.
struct SplitCommandTests {
    /// Files of every kind that is divided differently: lines with broken ones among them, copies
    /// and conflicts in other files, a table, a copied chat, a gzipped file; agents who hold several
    /// chats, and customers who come back.
    private static func bench() throws -> Bench {
        let bench = try Bench()
        try bench.folder.write(Bench.slow, to: "rules/timeliness/slow.yaml")
        let lines = (0..<60).map(line)
        try bench.folder.write(
            "\u{FEFF}" + lines[..<20].joined() + "{\n\n" + lines[20..<40].joined() + lines[7],
            to: "chats/a.jsonl")
        try bench.folder.write(
            lines[35...].joined() + line(3, words: "没有"), to: "chats/b.jsonl")
        _ = try bench.shell("gzip -kn chats/t.jsonl && mv chats/t.jsonl.gz chats/z.jsonl.gz")
        return bench
    }

    private static func line(_ number: Int) -> String { line(number, words: nil) }

    private static func line(_ number: Int, words: String?) -> String {
        let second = String(format: "%02d", number % 60)
        let said = words ?? (number % 4 == 0 ? "滚，打13812345678" : "有的\(number)")
        return """
            {"id":"s\(number)","customer":"k\(number % 7)","shop":"x","messages":[\
            {"time":"2026-03-02 10:00:\(second)","role":"customer","sender":"k","text":"有货吗"},\
            {"time":"2026-03-02 10:01:\(second)","role":"agent","sender":"g\(number % 5)",\
            "text":"\(said)"}]}

            """
    }

    private static let options = #"--rules "$rules" --min-messages 2 --excerpts 9"#

    private static func files(in folder: String, of bench: Bench) throws -> [String: [UInt8]] {
        let names = try FileManager.default.contentsOfDirectory(atPath: bench.folder.path(folder))
        return Dictionary(
            uniqueKeysWithValues: try names.map { ($0, try bench.folder.read("\(folder)/\($0)")) })
    }

    /// Plans, and runs both passes over the parts in the order of a list of shell words.
    private static func run(
        _ bench: Bench, size: String, order: String = "seq", work: String = "work"
    ) throws -> Program {
        try bench.shell(
            """
            set -e
            "$spotcheck" split plan chats \(options) --work \(work) --split-size \(size) \
                --format jsonl > parts
            n=$(wc -l < parts)
            parts=$(seq $n | \(order == "seq" ? "cat" : order))
            for k in $parts; do "$spotcheck" split run \(work) --part $k --survey --quiet --jobs 1; done
            "$spotcheck" split merge \(work) --survey
            for k in $parts; do "$spotcheck" split run \(work) --part $k --quiet; done
            """)
    }

    private static func merge(_ bench: Bench, work: String = "work", out: String) throws -> Program
    {
        try bench.shell(#""$spotcheck" split merge \#(work) --out \#(out) --quiet"#)
    }

    /// Each of a chat's findings begins with the same message.
    @Test func `Findings that begin alike stand in the report as after one audit`() throws {
        let bench = try Bench()
        let made = try bench.shell(
            """
            set -e
            cp "\(Repository.path("rules/attitude/form-of-address.yaml"))" rules/attitude
            grep TB0305-00 "\(Repository.path("samples/taobao.jsonl"))" > addressed.jsonl
            audited="addressed.jsonl --rules rules"
            "$spotcheck" audit $audited --out whole --quiet > /dev/null
            "$spotcheck" split plan $audited --work work --split-size 9KB --format jsonl > parts
            parts=$(seq $(wc -l < parts))
            for k in $parts; do "$spotcheck" split run work --part $k --survey --quiet; done
            "$spotcheck" split merge work --survey
            for k in $parts; do "$spotcheck" split run work --part $k --quiet; done
            "$spotcheck" split merge work --out merged --quiet > /dev/null
            grep -c form-of-address whole/findings.jsonl
            """)
        #expect(try #require(Int(made.output.split(separator: "\n").last ?? "")) >= 5)
        #expect(try Self.files(in: "merged", of: bench) == Self.files(in: "whole", of: bench))
    }

    @Test(arguments: [("3KB", "tac"), ("1GB", "seq")])
    func `Parts of any size in any order give the bytes of one audit`(
        size: String, order: String
    ) throws {
        let bench = try Self.bench()
        let whole = try bench.shell(
            #""$spotcheck" audit chats \#(Self.options) --out whole --quiet"#)
        #expect(whole.status == 2, "\(whole.messages)")
        let parts = try Self.run(bench, size: size, order: order)
        #expect(parts.status == 0, "\(parts.messages)")
        let merged = try Self.merge(bench, out: "merged")
        #expect(merged.status == 2, "\(merged.messages)")
        #expect(merged.output == whole.output)
        let expected = try Self.files(in: "whole", of: bench)
        let found = try Self.files(in: "merged", of: bench)
        #expect(found.keys.sorted() == expected.keys.sorted())
        for (name, bytes) in expected { #expect(found[name] == bytes, "\(name)") }
        #expect(try #require(expected["findings.jsonl"]).count > 10_000)
        #expect(try #require(expected["rejects.jsonl"]).contains(UInt8(ascii: "2")))
    }

    @Test func `The plan says which files are one part, and why`() throws {
        let bench = try Self.bench()
        let plan = try bench.shell(
            #""$spotcheck" split plan chats --rules "$rules" --work work --split-size 100B"#)
        #expect(plan.status == 0, "\(plan.messages)")
        #expect(plan.output.contains("z.jsonl.gz"))
        for reason in ["compressed", "its format cannot be read in pieces"] {
            #expect(plan.output.contains(reason), "\(plan.output)")
        }
    }

    @Test func `A part that is there is not run again, and one that broke off is`() throws {
        let bench = try Self.bench()
        #expect(try Self.run(bench, size: "5000").status == 0)
        let before = try Self.files(in: "work", of: bench)
        let again = try bench.shell(#""$spotcheck" split run work --part 1"#)
        #expect(again.messages.contains("part 1 is there already"))
        #expect(again.output.contains(#"{"chats":"#) && again.output.contains(#""rejects":"#))
        _ = try bench.shell("truncate -s -3 work/audit-000001.part")
        #expect(try bench.shell(#""$spotcheck" split run work --part 1"#).status == 0)
        #expect(try Self.files(in: "work", of: bench) == before)
    }

    @Test func `A part that is killed leaves nothing under its name`() throws {
        let bench = try Self.bench()
        #expect(try Self.run(bench, size: "5000").status == 0)
        let killed = try bench.shell(
            """
            rm work/audit-000002.part
            prlimit --fsize=1000 "$spotcheck" split run work --part 2 --quiet
            ls work/audit-000002.part
            """)
        #expect(killed.status != 0)
        let merged = try Self.merge(bench, out: "merged")
        #expect(merged.messages.contains("part 2: there is no result of it"))
        #expect(try bench.shell("ls merged").status != 0)
        // As SIGKILL leaves it.
        let mended = try bench.shell(
            """
            echo half > work/audit-000002.part.9F1B.tmp
            "$spotcheck" split run work --part 2 --quiet
            "$spotcheck" split merge work --out merged --quiet
            ls work
            """)
        #expect(mended.output.contains("audit-000002.part\n"), "\(mended)")
        #expect(!mended.output.contains(".tmp"), "\(mended.output)")
    }

    /// What is done to parts that belong together, and what is said then.
    private static let changes = [
        ("rm work/audit-000003.part", "part 3: there is no result of it"),
        ("truncate -s -1 work/audit-000003.part", "part 3: its file is cut short"),
        ("sed -i '2s/a/b/' work/audit-000003.part", "part 3: its file is cut short"),
        ("cp work/audit-000002.part work/audit-000003.part", "part 3: its file is that of part 2"),
        ("cp work/survey-000003.part work/audit-000003.part", "part 3: its file is of another"),
        (
            "sed -i '1s/\"plan\":\"./\"plan\":\"x/' work/audit-000003.part",
            "part 3: its file is cut"
        ),
        ("rm work/survey.part", "run split merge --survey"),
        ("cp work/audit-000002.part work/survey.part", "run split merge --survey"),
        ("sed -i 's/有的5/有的6/' chats/a.jsonl", "chats/a.jsonl has changed"),
        ("rm chats/b.jsonl", "chats/b.jsonl has changed"),
        ("sed -i s/5/6/ rules/attitude/rude.yaml", "the rules here are not those of the manifest"),
        ("sed -i s/60/61/\\;s/40/39/ rules/scorecards/standard.yaml", "the scorecard here is not"),
        ("rm work/manifest.json", "is no manifest that can be read"),
        ("echo '{}' > work/manifest.json", "is no manifest that can be read"),
        ("sed -i 's/\"tool\":\"[^\"]*\"/\"tool\":\"9\"/' work/manifest.json", "by version 9"),
        (
            "sed -i 's/\"split_bytes\":5000/\"split_bytes\":5001/' work/manifest.json",
            "run split merge --survey"
        ),
    ]

    @Test func `What does not belong together is refused by its name, and nothing is written`()
        throws
    {
        let bench = try Self.bench()
        #expect(try Self.run(bench, size: "5000").status == 0)
        _ = try bench.shell("mkdir keep && cp -a chats rules work keep")
        for (change, message) in Self.changes {
            _ = try bench.shell(change)
            let merged = try Self.merge(bench, out: "merged")
            #expect(merged.status == 2, "\(change)")
            #expect(merged.messages.contains(message), "\(change): \(merged.messages)")
            #expect(try bench.shell("ls merged").status != 0)
            _ = try bench.shell("rm -rf chats rules work && cp -a keep/. .")
        }
        #expect(try Self.merge(bench, out: "merged").messages == "")
    }

    @Test func `A part is not run with other rules, other files or before the surveys`() throws {
        let bench = try Self.bench()
        let early = try bench.shell(
            """
            "$spotcheck" split plan chats \(Self.options) --work work --split-size 5000 --quiet
            "$spotcheck" split run work --part 2
            """)
        #expect(early.messages.contains("run split merge --survey"))
        #expect(try Self.run(bench, size: "5000").status == 0)
        let cases = [
            ("mv work/known-000002.part .", "known-000002.part of this manifest"),
            ("cp work/known-000003.part work/known-000002.part", "known-000002.part of this"),
            ("mv known-000002.part work; sed -i s/5/6/ rules/attitude/rude.yaml", "the rules here"),
            ("sed -i s/6/5/ rules/attitude/rude.yaml; echo >> chats/a.jsonl", "part 2: chats/a"),
            (":", "part 2: chats/a"),
        ]
        for (change, message) in cases {
            let run = try bench.shell(
                #"\#(change); rm -f work/audit-000002.part; "$spotcheck" split run work --part 2"#)
            #expect(run.status == 2)
            #expect(run.messages.contains(message), "\(change): \(run.messages)")
        }
        let none = try bench.shell(#""$spotcheck" split run work --part 99"#)
        #expect(none.messages.contains("there is no part 99"))
    }

    /// What is done to the middle of a file, which keeps its size, and what is said then.
    private static let inner = [
        ("sed -i '1500s/有/没/' chats/a.jsonl", "chats/a.jsonl has changed since the manifest"),
        (
            "sed -i '1500s/有/没/' chats/a.jsonl; touch -r a.time chats/a.jsonl",
            "part 1: its files have changed since the survey"
        ),
        // A line that cannot be read becomes empty ones, so that all lines behind it move.
        (
            "sed -i '1501s/^{xxx$/\\n\\n\\n\\n/' chats/a.jsonl; touch -r a.time chats/a.jsonl",
            "part 1: its files have changed since the survey"
        ),
    ]

    @Test func `A change in the middle of a file is noticed though its ends are the same`() throws {
        let bench = try Bench()
        var lines = (0..<3000).map(Self.line)
        lines[1500] = "{xxx\n"
        try bench.folder.write(lines.joined(), to: "chats/a.jsonl")
        let made = try bench.shell(
            """
            set -e
            "$spotcheck" split plan chats/a.jsonl --rules "$rules" --work work --quiet
            "$spotcheck" split run work --part 1 --survey && "$spotcheck" split merge work --survey
            "$spotcheck" split run work --part 1 --facts
            cp -a chats keep && touch -r chats/a.jsonl a.time
            """)
        #expect(made.status == 0, "\(made.messages)")
        for (change, message) in Self.inner {
            let ran = try bench.shell(
                """
                \(change); cmp -s chats/a.jsonl keep/a.jsonl && exit 9
                "$spotcheck" split run work --part 1
                """)
            #expect(ran.status == 2, "\(change)")
            #expect(ran.messages.contains(message), "\(change): \(ran.messages)")
            let size = try bench.shell("wc -c < chats/a.jsonl; wc -c < keep/a.jsonl").output
            #expect(Set(size.split(separator: "\n")).count == 1, "\(change): \(size)")
            let facts = try bench.shell(#""$spotcheck" split merge work --facts"#)
            #expect(facts.messages.contains(message) == message.hasPrefix("chats"))
            _ = try bench.shell("rm -r chats && cp -a keep chats")
        }
    }

    @Test func `A file that changes between the survey and its merge is told by the merge`() throws
    {
        let bench = try Self.bench()
        let made = try bench.shell(
            """
            "$spotcheck" split plan chats/a.jsonl --rules "$rules" --work work --quiet
            "$spotcheck" split run work --part 1 --survey --quiet
            echo >> chats/a.jsonl
            "$spotcheck" split merge work --survey; echo "merge $?"
            "$spotcheck" split run work --part 1 --survey; echo "run $?"
            ls work/survey.part
            """)
        #expect(made.output.contains("merge 2\nrun 2\n"), "\(made.output)")
        let told = made.messages.matches(of: /part 1: chats\/a.jsonl has changed since/)
        #expect(told.count == 2, "\(made.messages)")
        #expect(made.status != 0)
    }

    /// In partitions of four lines each, the last of them empty.
    private static let lines = LinePasses.script(lines: 4, more: ": > cut/y00000")

    /// What is done to the files of the second pass, and what is said then.
    private static let lineChanges = [
        ("rm audit/part-2", "audit/part-00002: there is no result of it: remove its folder"),
        ("rm audit/part-1[01]", "there are 10 partitions with lines, and the survey had 11"),
        ("cp audit/part-1 audit/part-00001", "audit/part-1: two files hold it"),
        ("cp audit/part-1 audit/part-12", "two files hold it"),
        ("truncate -s -2 audit/part-1", "audit/part-1: its file is cut short"),
        ("rm audit/part*; cp survey/part-* audit", "audit/part-1: its file is of another"),
        ("rm audit/_SUCCESS", "so that the job has not ended"),
        ("rm -r audit; mkdir audit", "so that the job has not ended"),
    ]

    @Test func `Lines that an engine hands over give the bytes of one audit`() throws {
        let bench = try Self.bench()
        let ran = try bench.shell(Self.lines)
        #expect(ran.status == 0, "\(ran.messages)")
        let merged = try bench.shell(
            """
            "$spotcheck" audit "$PWD/chats/a.jsonl" --rules "$rules" --out whole --quiet
            "$spotcheck" split merge work --out merged --parts audit --quiet
            diff -r whole merged
            """)
        #expect(merged.status == 0, "\(merged.messages)")
        for (change, message) in Self.lineChanges {
            let refused = try bench.shell(
                """
                cp -r audit keep; \(change)
                "$spotcheck" split merge work --out other --parts audit
                rm -rf audit; mv keep audit; ls other && exit 9
                """)
            #expect(refused.status != 9)
            #expect(
                refused.messages.lowercased().contains(message.lowercased()),
                "\(change): \(refused.messages)")
        }
        let strange = try bench.shell("echo '{}' | \"$spotcheck\" split run work --lines")
        #expect(strange.messages.contains("the survey has not seen these lines"))
        let mixed = try bench.shell(#""$spotcheck" split run work --part 1"#)
        #expect(mixed.messages.contains("was made with --lines"))
    }

    @Test func `Surveys of lines with a gap among them are not merged`() throws {
        let bench = try Self.bench()
        #expect(try bench.shell(Self.lines).status == 0)
        let gap = try bench.shell(
            #"rm survey/part-3; "$spotcheck" split merge work --survey --parts survey"#)
        #expect(gap.status == 2)
        #expect(gap.messages.contains("survey/part-00003: there is no result of it"))
    }

    @Test func `Lines whose bytes were not UTF-8 are told, and refused where most are such`() throws
    {
        let bench = try Self.bench()
        let ran = try bench.shell(
            """
            "$spotcheck" split plan chats/a.jsonl --rules "$rules" --work work --lines
            mkdir survey && : > survey/_SUCCESS
            { sed -n 2,9p chats/a.jsonl; sed -n '10s/有货/\u{FFFD}\u{FFFD}/p' chats/a.jsonl; } |
                "$spotcheck" split run work --lines --survey > survey/part-0
            "$spotcheck" split merge work --survey --parts survey
            sed 's/有货/\u{FFFD}\u{FFFD}/' chats/a.jsonl | "$spotcheck" split run work --lines --survey
            """)
        #expect(ran.status == 2)
        #expect(ran.messages.contains("the engine divides the archive"))
        #expect(ran.messages.contains("1 line holds U+FFFD"))
        #expect(ran.messages.contains("the file is not in UTF-8"), "\(ran.messages)")
    }

    @Test
    func `A file that an option names is the same for all, and one that cannot be read is told`()
        throws
    {
        let bench = try Self.bench()
        let ran = try bench.shell(
            """
            echo g1 > agents
            "$spotcheck" split plan chats/a.jsonl chats/none --rules "$rules" --agents @agents \
                --work work
            echo "exit $?"
            "$spotcheck" split run work --part 1 --survey > counts
            echo g2 >> agents
            rm work/survey-000001.part
            "$spotcheck" split run work --part 1 --survey
            """)
        #expect(ran.output.contains("exit 2"))
        #expect(ran.messages.contains("chats/none cannot be read"))
        #expect(ran.messages.contains("the files that --agents, --bots or --mapping name"))
    }

    @Test func `A compressed file is a part of its own, however small`() throws {
        let bench = try Self.bench()
        let plan = try bench.shell(
            """
            cp chats/z.jsonl.gz chats/m.jsonl.gz
            "$spotcheck" split plan chats --rules "$rules" --work work --format jsonl
            """)
        let rows = plan.output.split(separator: "\n")
        for name in ["chats/m.jsonl.gz", "chats/z.jsonl.gz"] {
            let row = try #require(rows.first { $0.contains(name) })
            #expect(row.contains(#""files":"\#(name)","undivided":"compressed""#), "\(row)")
        }
    }

    @Test func `A merge says what went wrong in all parts, and where it stands`() throws {
        let bench = try Self.bench()
        #expect(try Self.run(bench, size: "5000").status == 0)
        let merged = try bench.shell(#""$spotcheck" split merge work --out merged"#)
        let rejects = try bench.shell("wc -l < merged/rejects.jsonl").output
        let count = rejects.trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(merged.messages.contains(": \(count) in all"), "\(merged.messages)")
        #expect(merged.messages.contains("merged/rejects.jsonl"))
        #expect(!merged.messages.contains("not told one by one"))
    }

    @Test func `The driver of a Spark job is printed`() throws {
        let driver = try Bench().runBare("split", "spark-driver")
        #expect(driver.status == 0)
        #expect(driver.output.contains("from pyspark.sql import SparkSession"))
    }

    @Test func `A sample says what large archives take, and which size of parts`() throws {
        let bench = try Bench()
        let told = try bench.run("split", "estimate", bench.chats, "--cores", "10")
        #expect(told.status == 0, "\(told.messages)")
        #expect(told.output.contains("It is assumed that"))
        // Nine chats of two messages each.
        #expect(told.output.contains("From 18 messages"))
        let rows = try bench.run("split", "estimate", bench.chats, "--format", "jsonl")
        let lines = rows.output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines.last?.contains(#""messages":1000000000000"#) == true)
        #expect(lines.last?.contains(#""fits":false"#) == true)
        #expect(lines.allSatisfy { $0.contains(#""merge_hours":"#) })
        let none = try bench.run("split", "estimate", try bench.folder.write("", to: "none"))
        #expect(none.messages.contains("no messages that can be read"))
    }

    @Test func `What cannot be divided is told before any work`() throws {
        let bench = try Self.bench()
        let plan = #""$spotcheck" split plan --rules "$rules" --work work"#
        #expect(try bench.shell("\(plan) -").messages.contains("can be read once only"))
        #expect(try bench.shell("\(plan) chats --split-size big").status == 64)
        #expect(try bench.shell("\(plan) chats --lines --split-size 1MB").status == 64)
        #expect(try bench.shell("\(plan) chats --lines --format csv").status == 64)
        #expect(try bench.shell("\(plan) chats --quiet").status == 0)
        let other = try bench.shell("\(plan) chats --min-messages 3")
        #expect(other.messages.contains("is the manifest of another audit"))
        #expect(try bench.shell(#""$spotcheck" split merge work"#).status == 64)
        for options in [
            "--survey --fail-on minor", "--facts --fail-on minor", "--facts --parts x",
            "--out x --format csv",
        ] {
            let merge = try bench.shell(#""$spotcheck" split merge work \#(options)"#)
            #expect(merge.status == 64, "\(options)")
        }
    }
}
