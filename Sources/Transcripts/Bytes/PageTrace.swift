/// Follows the bytes of a JSON value to find the list of a page in it, as of `chats` in
/// `{"chats":[…],"next":2}`, so that a page that is too large to be held can be handed over in
/// pieces: each with what stands before the list, and some of its elements.
struct PageTrace {
    /// Of each list that may be that of a page, the names that lead to it.
    private let paths: [[[UInt8]]]
    private var inString = false
    private var escaped = false
    /// Brackets open, and of the objects among them, as long as there are no lists, their fields.
    private var depth = 0
    private var names: [[UInt8]] = []
    /// The last string, as far as a name may be long.
    private var text: [UInt8] = []
    /// At which depth a list began that is not that of a page.
    private var otherList: Int?
    /// Where its elements begin, and at which depth they stand.
    private var list: (begin: Int, depth: Int)?
    private var isOver = false
    /// Where the last comma stands between two elements.
    private var comma: Int?

    private static let longestName = 64
    private static let longestPath = 4

    init(_ paths: [[String]]) {
        self.paths = paths.map { $0.map { Array($0.utf8) } }
    }

    /// Whether such a list begins in these bytes of a value.
    static func begins(in bytes: [UInt8], _ paths: [[String]]) -> Bool {
        var trace = PageTrace(paths)
        for (index, byte) in bytes.enumerated() where trace.list == nil {
            trace.take(byte, at: index)
        }
        return trace.list != nil
    }

    /// Begins again, with another value.
    mutating func restart() {
        (inString, escaped, depth, names, text) = (false, false, 0, [], [])
        (otherList, list, isOver, comma) = (nil, nil, false, nil)
    }

    /// Takes the next byte of the value, which stands there in what is held of it.
    mutating func take(_ byte: UInt8, at index: Int) {
        if inString { return takeText(byte) }
        switch byte {
        case UInt8(ascii: "\""):
            inString = true
            text.removeAll(keepingCapacity: true)
        case UInt8(ascii: ":"): name()
        case UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "["): open(at: index)
        case UInt8(ascii: "}"), UInt8(ascii: "]"): close()
        case UInt8(ascii: ","): if !isOver, depth == list?.depth { comma = index }
        default: break
        }
    }

    private mutating func takeText(_ byte: UInt8) {
        if escaped {
            escaped = false
        } else if byte == UInt8(ascii: "\\") {
            escaped = true
        } else if byte == UInt8(ascii: "\"") {
            inString = false
            return
        }
        if list == nil, text.count < Self.longestName { text.append(byte) }
    }

    /// The last string was the name of a field.
    private mutating func name() {
        guard list == nil, otherList == nil, (1...Self.longestPath).contains(depth),
            depth <= names.count + 1
        else { return }
        names.removeLast(names.count - depth + 1)
        names.append(text)
    }

    private mutating func open(at index: Int) {
        depth += 1
        guard list == nil, otherList == nil else { return }
        if names.count == depth - 1, paths.contains(names) {
            list = (index + 1, depth)
        } else {
            otherList = depth
        }
    }

    private mutating func close() {
        depth -= 1
        if let other = otherList, depth < other { otherList = nil }
        if let list, depth < list.depth { isOver = true }
        if list == nil, names.count > max(0, depth) {
            names.removeLast(names.count - max(0, depth))
        }
    }

    /// Divides what is held of a value behind the last whole element: a piece that is JSON for
    /// itself, and what goes on; `nil` where there is no such place.
    mutating func split(_ value: [UInt8]) -> (piece: [UInt8], rest: [UInt8])? {
        guard let list, let comma else { return nil }
        self.comma = nil
        let ends = [UInt8(ascii: "]")] + Array(repeating: UInt8(ascii: "}"), count: list.depth - 1)
        return (value[..<comma] + ends, Array(value[..<list.begin] + value[(comma + 1)...]))
    }
}
