import CExpat

/// Reads XML piece by piece with expat, and hands over what it meets. Prefixes of names are left
/// out.
final class XMLEvents {
    /// What reads the events.
    protocol Reader: AnyObject {
        func begin(_ name: String, _ attributes: [String: String])
        func end(_ name: String)
        func text(_ bytes: UnsafeBufferPointer<UInt8>)
    }

    private let parser: XML_Parser
    private let reader: any Reader

    init(_ reader: any Reader) {
        self.reader = reader
        // Never nil but without memory, where the program cannot go on anyway.
        parser = XML_ParserCreate(nil)
        // The parser lives in this object and calls back during `parse` only, so that the object is
        // there then.
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { data, name, attributes in
                guard let data, let name else { return }
                XMLEvents.of(data).begin(name, attributes)
            },
            { data, name in
                guard let data, let name else { return }
                XMLEvents.of(data).reader.end(XMLEvents.local(name))
            })
        XML_SetCharacterDataHandler(parser) { data, text, count in
            guard let data, let text else { return }
            let start = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
            XMLEvents.of(data).reader.text(
                UnsafeBufferPointer(start: start, count: Int(count)))
        }
    }

    deinit { XML_ParserFree(parser) }

    /// Reads the next piece; false where it is no XML.
    func parse(_ bytes: UnsafeRawBufferPointer, isLast: Bool) -> Bool {
        let start = bytes.bindMemory(to: CChar.self).baseAddress
        return XML_Parse(parser, start, Int32(bytes.count), isLast ? 1 : 0) == XML_STATUS_OK
    }

    /// Reads the whole of a source. Throws where it is no XML.
    static func parse(_ source: any ByteSource, with reader: any Reader) throws(ReadProblem) {
        let events = XMLEvents(reader)
        var piece = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            var result = (count: 0, problem: ReadProblem?.none)
            var isGood = true
            piece.withUnsafeMutableBytes { space in
                result = source.fill(space)
                let bytes = UnsafeRawBufferPointer(rebasing: space[..<result.count])
                isGood = events.parse(bytes, isLast: result.count < space.count)
            }
            if let problem = result.problem { throw problem }
            if !isGood { throw .damagedWorkbook }
            if result.count < piece.count { return }
        }
    }

    private func begin(
        _ name: UnsafePointer<CChar>, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    ) {
        var attributes: [String: String] = [:]
        // expat ends the list of names and values with a nil.
        var next = list
        while let place = next, let key = place[0], let value = place[1] {
            attributes[Self.local(key)] = String(cString: value)
            next = place + 2
        }
        reader.begin(Self.local(name), attributes)
    }

    private static func of(_ data: UnsafeMutableRawPointer) -> XMLEvents {
        Unmanaged<XMLEvents>.fromOpaque(data).takeUnretainedValue()
    }

    private static func local(_ name: UnsafePointer<CChar>) -> String {
        let whole = String(cString: name)
        return whole.firstIndex(of: ":").map { String(whole[$0...].dropFirst()) } ?? whole
    }
}
