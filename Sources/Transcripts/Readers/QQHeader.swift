/// The line above a message in the text that QQ exports: `2024-05-12 9:03:11 买家A(10001)`.
struct QQHeader {
    /// As it stands there.
    let time: String
    let name: String
    /// The number or address; `nil` where the line has none, as that of one's own name may.
    let id: String?

    /// Whether it can hardly be anything else.
    var isSure: Bool { id != nil }

    init?(_ line: String) {
        // Most lines begin with no digit and are none.
        let start = /(\d{4}[-\/]\d{1,2}[-\/]\d{1,2} +(?:[上下]午 ?)?\d{1,2}:\d{2}:\d{2}) +/
        guard line.utf8.first.map({ 48...57 ~= $0 }) ?? false,
            let match = line.prefixMatch(of: start)
        else { return nil }
        time = String(match.output.1)
        let who = String(line[match.range.upperBound...]).trimmed
        guard !who.isEmpty else { return nil }
        (name, id) = Self.split(who)
    }

    /// Name and id of `name(number)` or `name<address>`; of an id alone, both are the id.
    private static func split(_ who: String) -> (name: String, id: String?) {
        for (open, close) in [("(", ")"), ("<", ">"), ("（", "）")]
        where who.hasSuffix(close) {
            guard let start = who.lastIndex(of: Character(open)) else { continue }
            let id = String(who[start...].dropFirst().dropLast())
            let isID = id.contains("@") || (id.count >= 5 && id.allSatisfy(\.isNumber))
            if !isID { continue }
            let name = String(who[..<start]).trimmed
            return (name.isEmpty ? id : name, id)
        }
        return (who, nil)
    }
}
