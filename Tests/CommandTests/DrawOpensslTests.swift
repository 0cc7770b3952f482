import Foundation
import TestSupport
import Testing

/// What the README says about checking a draw with openssl alone, done.
struct DrawOpensslTests {
    static let hasOpenssl = FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl")

    /// Draws as two parties, with a log.
    private static let drawing = """
        for party in lead agents; do
            "$spotcheck" commit --party $party --log log --format csv > $party.csv
        done
        value() { sed -n 2p $1.csv | tr -d '\\r' | cut -d, -f3; }
        "$spotcheck" draw "$chats" --rules "$rules" --each 2 --by none --log log \\
            --reveal lead=$(value lead) --reveal agents=$(value agents) > receipt.json

        """

    /// As it stands in the README.
    private static func netstrings() throws -> String {
        let readme = try #require(Repository.text(of: "README.md"))
        let line = readme.split(separator: "\n").first { $0.hasPrefix("ns() {") }
        return try #require(line.map(String.init)) + "\n"
    }

    @Test(.enabled(if: hasOpenssl, "needs /usr/bin/openssl, which is not installed here"))
    func `Commit, seed and tickets can be computed again with openssl`() throws {
        let bench = try Bench()
        let program = try bench.shell(
            Self.drawing + Self.netstrings() + """
                field() { grep "\\"$1\\"" receipt.json | head -n 1 | cut -d'"' -f4; }
                digest() { openssl dgst -sha256 "$@" | sed 's/.*= *//'; }
                sed -n 2p lead.csv | tr -d '\\r' | cut -d, -f2
                ns cqa/commit/v1 lead "$(value lead)" | digest
                field seed
                ns cqa/seed/v1 "$(field frame_digest)" "$(field design_digest)" \\
                    agents "$(value agents)" lead "$(value lead)" | digest
                field threshold
                for id in t1 t2 t3 t4 t5 t6 j1 j2; do
                    printf '%s %s\\n' "$(ns cqa/draw/v1 main $id |
                        digest -mac HMAC -macopt hexkey:"$(field seed)")" $id
                done | sort
                """)
        #expect(program.status == 0, "\(program.messages)")
        let lines = program.output.split(separator: "\n").map(String.init)
        try #require(lines.count == 13, "\(program)")
        #expect(lines[0] == lines[1])
        #expect(lines[2] == lines[3])
        // The copied chat's id is a digest; the tickets of the other eight are looked at.
        let text = String(decoding: try bench.folder.read("receipt.json"), as: UTF8.self)
        let list = try #require(text.firstMatch(of: /"ids": \[([^\]]*)\]/)?.output.1)
        let drawn = Set(list.matches(of: /"([^"]+)"/).map { String($0.output.1) })
        for line in lines[5...] {
            let words = line.split(separator: " ").map(String.init)
            #expect((words[0] < lines[4]) == drawn.contains(words[1]), "\(line)")
        }
        #expect(drawn.count == 2)
    }

    @Test(.enabled(if: hasOpenssl, "needs /usr/bin/openssl, which is not installed here"))
    func `A line of the log names the digest of the one before`() throws {
        let program = try Bench().shell(
            Self.drawing + """
                sed -n 2p log | tr -d '\\n' | openssl dgst -sha256 | sed 's/.*= *//'
                sed -n 3p log | grep -o '"previous":"[0-9a-f]*"' | cut -d'"' -f4
                """)
        let lines = program.output.split(separator: "\n")
        try #require(lines.count == 2, "\(program)")
        #expect(lines[0] == lines[1])
    }
}
