import Patterns
import Testing

struct FoldingTableTests {
    @Test func `A table is read line by line without comments and blanks`() throws {
        let table = try FoldingTable.parse(
            "薇 = 微\r\n  # comment\n\n v信=微信 # sounds alike\nC# = c\n")
        #expect(
            table.entries == [
                FoldingTable.Entry(source: "薇", target: "微"),
                FoldingTable.Entry(source: "v信", target: "微信"),
                FoldingTable.Entry(source: "C#", target: "c"),
            ])
    }

    @Test func `Every line that cannot be used is named with its reason`() {
        let lines: [FoldingTableError.Line] = [
            .init(number: 1, reason: .notAnEntry), .init(number: 3, reason: .noSource),
            .init(number: 4, reason: .noTarget), .init(number: 5, reason: .notAnEntry),
            .init(number: 6, reason: .circular), .init(number: 7, reason: .noSource),
        ]
        #expect(throws: FoldingTableError(lines: lines)) {
            try FoldingTable.parse("微信\n薇=微\n =微\n薇=\na=b=c\nv信=加v信\n\u{200B}=a")
        }
    }

    @Test(
        arguments: [
            ("甲=乙\n丙=丁\n甲=戊", 3, .secondTarget(line: 1)), ("甲=乙\n乙=甲", 2, .circle),
            ("甲=乙\n乙=丙\n丙=甲", 3, .circle), ("甲=乙丁\n乙=甲丙", 2, .circle),
            ("Ａ=乙\na=丙", 2, .secondTarget(line: 1)),
        ] as [(String, Int, FoldingTableError.Reason)])
    func `Lines that contradict each other are refused at the later one`(
        text: String, line: Int, reason: FoldingTableError.Reason
    ) {
        #expect(throws: FoldingTableError(lines: [.init(number: line, reason: reason)])) {
            try FoldingTable.parse(text)
        }
    }

    @Test func `A line may come twice, and lead on to another one`() throws {
        #expect(try FoldingTable.parse("甲=乙\n甲=乙\n乙=丙\n丁=甲丙").entries.count == 4)
    }

    @Test func `Every source of the built-in table folds to what its target folds to`() {
        for entry in FoldingTable.standard.entries {
            #expect(
                Folding.standard.fold(entry.source) == Folding.standard.fold(entry.target),
                "\(entry.source)")
            #expect(Folding.standard.fold(entry.target) == entry.target)
        }
    }

    @Test func `Scalars that stand for each other become one of them`() {
        let pairs = [("甲", "乙"), ("乙", "丙"), ("丙", "甲"), ("丁", "甲")]
        let folding = Folding(
            table: FoldingTable(entries: pairs.map(FoldingTable.Entry.init(source:target:))))
        #expect(Set(["甲", "乙", "丙", "丁"].map(folding.fold)).count == 1)
    }
}
