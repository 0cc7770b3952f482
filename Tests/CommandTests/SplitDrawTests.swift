import Foundation
import TestSupport
import Testing

/// A draw in parts leaves the bytes of one machine, receipt and all, and joins nothing that is of
/// another draw.
struct SplitDrawTests {
    /// Lines with broken ones among them, copies in other files, a table, a copied chat, a gzipped
    /// file; chats without an agent; agents who hold several chats, and customers who come back.
    private static func bench() throws -> Bench {
        let bench = try Bench()
        try bench.folder.write(Bench.slow, to: "rules/timeliness/slow.yaml")
        let lines = (0..<60).map(line)
        try bench.folder.write(
            "\u{FEFF}" + lines[..<20].joined() + "{\n\n" + lines[20..<40].joined() + lines[7],
            to: "chats/a.jsonl")
        try bench.folder.write(lines[35...].joined(), to: "chats/b.jsonl")
        _ = try bench.shell("gzip -kn chats/t.jsonl && mv chats/t.jsonl.gz chats/z.jsonl.gz")
        return bench
    }

    private static func line(_ number: Int) -> String {
        let second = String(format: "%02d", number % 60)
        let said = number % 4 == 0 ? "滚，打13812345678" : "有的\(number)"
        let name = number % 2 == 0 ? #""name":"小\#(number % 5)","# : ""
        let answer = """
            ,{"time":"2026-03-\(10 + number % 9) 10:01:\(second)","role":"agent",\(name)\
            "sender":"g\(number % 5)","text":"\(said)"}
            """
        return """
            {"id":"s\(number)","customer":"k\(number % 7)","shop":"x","messages":[\
            {"time":"2026-03-\(10 + number % 9) 10:00:\(second)","role":"customer","sender":"k",\
            "text":"有货吗"}\(number % 11 == 10 ? "" : answer)]}

            """
    }

    /// An audit into `out`, put away as `whole`.
    private static func whole(_ bench: Bench, _ draw: String) throws -> Program {
        try bench.shell(
            #""$spotcheck" audit chats --rules "$rules" \#(draw) --out out; s=$?; mv out whole; exit $s"#
        )
    }

    private static func run(_ bench: Bench, _ draw: String, size: String) throws -> Program {
        try bench.shell(
            """
            set -e
            "$spotcheck" split plan chats --rules "$rules" \(draw) --work work --split-size \(size) \
                --format jsonl > parts
            parts=$(seq $(wc -l < parts) | tac)
            for k in $parts; do "$spotcheck" split run work --part $k --survey --quiet --jobs 1; done
            "$spotcheck" split merge work --survey
            for k in $parts; do "$spotcheck" split run work --part $k --quiet; done
            """)
    }

    private static func merge(_ bench: Bench) throws -> Program {
        try bench.shell(#""$spotcheck" split merge work --out out --quiet"#)
    }

    @Test(arguments: [
        ("--per-agent 3 --seed x", "5KB"),
        ("--share 30% --minimum 1 --seed y --reviewers 甲,乙 --overlap 20%", "1GB"),
        ("--total 12 --allocation equal --over-time --seed z --until 2026-03-16", "7KB"),
    ])
    func `A draw in parts gives the bytes of a draw on one machine`(
        draw: String, size: String
    ) throws {
        let bench = try Self.bench()
        let whole = try Self.whole(bench, draw)
        #expect(whole.status == 2, "\(whole.messages)")
        let parts = try Self.run(bench, draw, size: size)
        #expect(parts.status == 0, "\(parts.messages)")
        #expect(parts.messages.contains("conversations; seed "))
        let merged = try Self.merge(bench)
        #expect(merged.status == 2, "\(merged.messages)")
        #expect(merged.output == whole.output)
        let same = try bench.shell("diff -r whole out && wc -l < out/findings.jsonl && ls out")
        #expect(same.status == 0, "\(same.output)")
        #expect(try #require(Int(same.output.prefix { $0.isNumber })) > 2)
        for name in ["draw.json", "sample.csv", "report.html", "audit.xlsx", "rejects.jsonl"] {
            #expect(same.output.contains(name))
        }
        let verified = try bench.shell(#""$spotcheck" draw verify out/draw.json chats"#)
        #expect((verified.output + verified.messages).contains("Proved: frame"), "\(verified)")
    }

    @Test func `Two chats with one id stop a draw in parts as they stop one on one machine`()
        throws
    {
        let bench = try Self.bench()
        let other = Self.line(3).replacing("有的3", with: "没有")
        try bench.folder.write(other, to: "chats/c.jsonl")
        let draw = "--per-agent 1 --seed x"
        let whole = try Self.whole(bench, draw)
        let parts = try Self.run(bench, draw, size: "9KB")
        #expect(parts.status == 2)
        let told = try #require(
            whole.messages.split(separator: "\n").first { $0.contains("chats/c.jsonl:1") })
        #expect(parts.messages.contains(told), "\(parts.messages)")
        #expect(try bench.shell("ls work/survey.part").status != 0)
    }

    @Test func `A plan of a draw without a seed is made again by the same command`() throws {
        let bench = try Self.bench()
        let plan = #""$spotcheck" split plan chats --rules "$rules" --work work --per-agent 1"#
        let first = try bench.shell(plan)
        #expect(first.messages.contains("seed of the draw: "), "\(first.messages)")
        _ = try bench.shell("cp work/manifest.json first")
        let again = try bench.shell("\(plan) && cmp first work/manifest.json")
        #expect(again.status == 0, "\(again.messages)")
        #expect(again.messages == first.messages)
        let other = try bench.shell("\(plan) --seed x")
        #expect(other.status == 2)
        #expect(other.messages.contains("is the manifest of another audit"))
    }

    /// Other draws of the same chats, whose parts stand in place of those of the first.
    private static let otherDraws = ["--per-agent 3 --seed y", "--per-agent 2 --seed x"]

    @Test func `A part of another draw is refused by its name, and nothing is written`() throws {
        let bench = try Self.bench()
        #expect(try Self.run(bench, "--per-agent 3 --seed x", size: "1GB").status == 0)
        _ = try bench.shell("mv work first")
        for draw in Self.otherDraws {
            #expect(try Self.run(bench, draw, size: "1GB").status == 0)
            for pass in ["survey", "audit"] {
                let merged = try bench.shell(
                    """
                    rm -rf mixed && cp -r first mixed && cp work/\(pass)-000002.part mixed
                    "$spotcheck" split merge mixed \(pass == "survey" ? "--survey" : "--out out")
                    """)
                #expect(merged.status == 2)
                #expect(
                    merged.messages.contains("part 2: its file is of another manifest"),
                    "\(draw): \(merged.messages)")
                #expect(try bench.shell("ls out").status != 0)
            }
            _ = try bench.shell("rm -rf work")
        }
    }

    @Test func `The ledger keeps the receipt, once, and no other draw comes between`() throws {
        let bench = try Self.bench()
        let draw = "--per-agent 1 --seed x --ledger ledger"
        let first = try bench.shell(
            #""$spotcheck" audit chats --rules "$rules" --per-agent 1 --seed a --ledger ledger"#)
        #expect(first.status == 2, "\(first.messages)")
        #expect(try bench.shell("cp -r ledger before").status == 0)
        #expect(try Self.whole(bench, draw).status == 2)
        _ = try bench.shell("mv ledger after && mv before ledger")
        #expect(try Self.run(bench, draw, size: "1GB").status == 0)
        for _ in 1...2 {
            #expect(try Self.merge(bench).status == 2)
            let again = try bench.shell(
                #"diff -r whole out && diff -r ledger after && "$spotcheck" split merge work --survey"#
            )
            #expect(again.status == 0, "\(again)")
        }
        let other = try bench.shell(
            """
            "$spotcheck" audit chats --rules "$rules" --per-agent 1 --seed b --ledger ledger --quiet
            "$spotcheck" split merge work --out late
            """)
        #expect(other.messages.contains("other draws were kept in ledger"), "\(other.messages)")
        #expect(try bench.shell("ls late").status != 0)
    }

    @Test func `Lines that an engine hands over are drawn as on one machine`() throws {
        let bench = try Self.bench()
        let draw = "--per-agent 2 --seed x"
        let ran = try bench.shell(LinePasses.script(lines: 9, options: draw))
        #expect(ran.status == 0, "\(ran.messages)")
        let merged = try bench.shell(
            """
            "$spotcheck" audit "$PWD/chats/a.jsonl" --rules "$rules" \(draw) --out out --quiet
            mv out whole
            "$spotcheck" split merge work --out out --parts audit --quiet
            diff -r whole out
            """)
        #expect(merged.status == 0, "\(merged)")
    }

    @Test func `What cannot be drawn in parts is told before any work`() throws {
        let bench = try Self.bench()
        let plan = #""$spotcheck" split plan chats --rules "$rules" --work work --per-agent 1"#
        #expect(try bench.shell("\(plan) --leads 3").messages.contains("parts have no --leads"))
        #expect(try bench.shell("\(plan) --per-agent 0").status == 64)
        let estimate = try bench.shell(
            #""$spotcheck" split estimate chats --rules "$rules" --per-agent 1"#)
        #expect(estimate.status == 2)
        #expect(estimate.messages.contains("a draw takes less"))
        let many = try Self.run(bench, "--total 2 --minimum 1 --seed x", size: "1GB")
        #expect(many.status == 2)
        #expect(try bench.shell("ls work/survey.part").status != 0)
    }
}
