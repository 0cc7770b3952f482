import Foundation
import Testing

/// `spotcheck facts check`, the program itself. The file says 7 days; three agents answer six
/// customers, four times with 10 days.
struct FactsCommandTests {
    private func bench() throws -> Bench {
        let bench = try Bench()
        try bench.folder.write(
            """
            title: {zh: 退货期, en: Return window}
            unit: 天
            asked: [退货 几天]
            values: [{value: 7 天, shops: [甲]}]
            """, to: "rules/facts/returns.yaml")
        let answers = [
            ("x", "10天"), ("x", "十天"), ("y", "10天"), ("y", "7天"), ("z", "一周"), ("z", "10天"),
        ]
        let lines = answers.enumerated().map { index, answer in
            """
            {"id":"f\(index)","shop":"甲","customer":"kate","messages":[\
            {"time":"2026-03-02 10:00:00","role":"customer","sender":"kate","text":"退货几天"},\
            {"time":"2026-03-02 10:00:20","role":"agent","sender":"\(answer.0)",\
            "text":"\(answer.1)"}]}

            """
        }
        try bench.folder.write(lines.joined(), to: "facts.jsonl")
        return bench
    }

    @Test func `Answers are listed agent by agent, and the majority speaks`() throws {
        let bench = try bench()
        let program = try bench.run("facts", "check", bench.folder.path("facts.jsonl"))
        #expect(program.status == 0)
        #expect(program.output.contains("Return window"))
        #expect(
            program.output.contains(
                "Return window (甲): the file says “7 天”, but 4 of 6 answers, by 3 agents, differ; "
                    + "the most frequent is “10天” (4). The file is probably out of date."))
        #expect(program.messages.contains("6 conversations with 6 answers to facts, 4 of them"))
    }

    @Test func `In Chinese too`() throws {
        let bench = try bench()
        let program = try bench.run(
            "facts", "check", bench.folder.path("facts.jsonl"), language: "zh")
        #expect(
            program.output.contains(
                "退货期（甲）：知识库写的是“7 天”，6 次回答里有 4 次不是这样，出自 3 名客服，说得最多的是“10天”（4 次）。多半是知识库该改了，请核对。"))
    }

    @Test func `Programs get a row for each answer and agent`() throws {
        let bench = try bench()
        let json = try bench.run(
            "facts", "check", bench.folder.path("facts.jsonl"), "--format", "json")
        let rows = try #require(
            try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
        let told = rows.map { row in
            ["answer", "standing", "agent", "answers", "example", "message", "verdict"]
                .map { "\(row[$0] ?? "-")" }.joined(separator: " ")
        }
        #expect(
            told == [
                "7天 right y 1 f3 2 file_outdated", "7天 right z 1 f4 2 file_outdated",
                "10天 unknown x 2 f0 2 file_outdated", "10天 unknown y 1 f2 2 file_outdated",
                "10天 unknown z 1 f5 2 file_outdated",
            ])
        let csv = try bench.run(
            "facts", "check", bench.folder.path("facts.jsonl"), "--format", "csv")
        #expect(csv.output.split(separator: "\r\n").count == rows.count + 1)
        let lines = try bench.run(
            "facts", "check", bench.folder.path("facts.jsonl"), "--format", "jsonl")
        #expect(lines.output.split(separator: "\n").count == rows.count)
    }

    @Test func `What cannot be read is told, and the rest is checked`() throws {
        let bench = try bench()
        try bench.folder.write(Bench.line(8) + "{broken\n", to: "broken.jsonl")
        let program = try bench.run(
            "facts", "check", bench.folder.path("broken.jsonl"),
            bench.folder.path("facts.jsonl"))
        #expect(program.status == 2)
        #expect(program.messages.contains("broken.jsonl:2"))
        #expect(program.output.contains("4 of 6 answers"))
    }

    @Test func `Answers in parts are printed as on one machine, and of no other rules`() throws {
        let bench = try bench()
        let ran = try bench.shell(
            """
            sed 's/f\\([0-9]\\)/h\\1/' facts.jsonl > more.jsonl
            { cat facts.jsonl; echo '{broken'; cat more.jsonl; head -n 2 facts.jsonl
              yes '{broken' | head -n 11; } > all.jsonl
            "$spotcheck" split plan all.jsonl --rules "$rules" --work work --split-size 600B \
                --format jsonl > parts
            for k in $(seq $(wc -l < parts) | tac); do
                "$spotcheck" split run work --part $k --facts || exit 9
            done
            for format in table csv jsonl; do
                "$spotcheck" facts check all.jsonl --rules "$rules" --format $format > whole \
                    2> told.whole
                "$spotcheck" split merge work --facts --format $format > merged 2> told
                [ $? = 2 ] && cmp whole merged && cmp told.whole told || exit 9
            done
            cat told
            echo; echo parts: $(wc -l < parts)
            """)
        #expect(ran.status == 0, "\(ran)")
        // 14 lines of 216 to 218 bytes and 12 of 8, 3,137 in all: 3137 / 600, rounded up.
        #expect(ran.output.contains("\nparts: 6\n"), "\(ran.output)")
        #expect(ran.output.contains("12 conversations with 12 answers"))
        // The seventh line, and those behind 6 + 1 + 6 + 2 others: ten are told, two are counted.
        for line in [7] + Array(16...24) { #expect(ran.output.contains("all.jsonl:\(line):")) }
        #expect(!ran.output.contains("all.jsonl:25:"))
        try Self.expectRefusals(bench)
    }

    /// Parts that are missing, or run with other rules.
    private static func expectRefusals(_ bench: Bench) throws {
        let refused = try bench.shell(
            """
            rm work/facts-000002.part; "$spotcheck" split merge work --facts
            sed -i s/7/8/ rules/facts/returns.yaml; "$spotcheck" split run work --part 2 --facts
            "$spotcheck" split run work --lines --facts
            """)
        #expect(refused.status == 64)
        #expect(
            refused.messages.contains(
                "part 2: there is no result of it: run it with split run --facts"))
        #expect(refused.messages.contains("part 2: the rules here are not those of the manifest"))
        #expect(refused.output == "")
    }
}
