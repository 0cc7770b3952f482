extension FileHead {
    /// How many objects are looked at.
    private static let mostObjects = 2000

    /// Whether some JSON object in the head, whole or cut off by its end, has all fields of one of
    /// these lists, and itself, not an object within it.
    func hasObject(withAnyOf lists: [[String]]) -> Bool {
        var open: [Set<String>] = []
        var text: ArraySlice<UInt8>?
        var index = 0
        var seen = 0
        func fits(_ names: Set<String>) -> Bool { lists.contains(where: names.isSuperset) }
        while index < bytes.count, seen < Self.mostObjects {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                let end = endOfString(from: index + 1)
                text = bytes[(index + 1)..<end]
                index = end
            case UInt8(ascii: ":"):
                if let name = text, name.count <= 64, !open.isEmpty {
                    open[open.count - 1].insert(String(decoding: name, as: UTF8.self))
                }
                text = nil
            case UInt8(ascii: "{"):
                open.append([])
                seen += 1
            case UInt8(ascii: "}"):
                if let names = open.popLast(), fits(names) { return true }
            default: break
            }
            index += 1
        }
        return open.contains(where: fits)
    }

    /// Where the quotation mark stands that ends a string, or the head.
    private func endOfString(from start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index, bytes.count)
    }
}
