import Testing

/// Nothing in the house is longer than a reader can hold in mind.
struct LengthTests {
    @Test(arguments: CodeFile.sources)
    func `A file has at most 400 lines`(file: CodeFile) {
        let lines = file.lines.last == "" ? file.lines.count - 1 : file.lines.count
        if lines > 400 { Issue.record("\(lines) lines", sourceLocation: file.place(401)) }
    }

    @Test(arguments: CodeFile.sources + CodeFile.tests)
    func `A function has at most 40 lines`(file: CodeFile) {
        for function in FunctionSpan.all(in: file.lines) where function.count > 40 {
            Issue.record(
                "\(function.count) lines", sourceLocation: file.place(function.firstLine))
        }
    }

    @Test func `Functions are measured with their signature`() {
        let code = """
            protocol P {
                func asked(_ a: Int)
                var wanted: Int { get }
            }
            struct S: P {
                func short() { }
                static func long(
                    a: Int
                ) -> Int {
                    if a > 0 {
                        return 1
                    }
                    return 2
                }
                var value: Int {
                    1
                }
            }
            """
        let lines = code.split(separator: "\n").map(String.init)
        let found = FunctionSpan.all(in: lines).map { [$0.firstLine, $0.count] }
        #expect(found == [[7, 8], [15, 3]])
    }
}
