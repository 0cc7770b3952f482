/// A file of an archive while it is read: its bytes unpacked and decoded, its format known.
struct OpenFile {
    /// Bytes of the file read so far, as they stand on the disk.
    var bytesRead: Int64 { raw.count }

    /// What it was told to be.
    let description: Inspection.File
    private let raw: FileBytes
    private let kind: any TranscriptReader.Type
    private let context: ReadContext
    /// One of the two cuts the file.
    private var lines: LineCutter?
    private var values: ValueCutter?
    /// The reader, where it must see the whole file.
    private var reader: (any TranscriptReader)?
    private var ended = false
    /// What came at the end of the file and is not handed over yet, the last part first.
    private var rest: [[ReadEvent]] = []

    /// How many bytes are looked at to tell encoding and format.
    private static let headBytes = 64 << 10
    /// How many events that were read here are handed over at once, so that those who work on
    /// blocks in parallel get work for all.
    private static let eventsAtOnce = 64

    init(path: String, context: ReadContext) throws(ReadProblem) {
        raw = try FileBytes(path: path)
        self.context = context
        let options = context.options
        let plain = HeadedBytes(raw, looking: Self.headBytes)
        let unpacked = Self.unpack(plain)
        if unpacked.first.isEmpty, let problem = unpacked.problem { throw problem }
        let (decoded, head, encoding) = Self.decode(unpacked, as: options.encoding)
        if head.firstByte == nil, head.isWhole { throw .emptyFile }
        let found = Readers.all.first { $0.framing(of: head) != nil }
        // Who names columns has a table whose header says nothing to us.
        let named: (any TranscriptReader.Type)? = options.columns.isEmpty ? nil : TableReader.self
        guard let kind = options.format ?? found ?? named else {
            let isZip = head.bytes.starts(with: Self.zipMark)
            throw unpacked.problem ?? (isZip ? .workbook : .notRecognised)
        }
        self.kind = kind
        description = Inspection.File(
            name: context.file, format: kind.name, encoding: encoding,
            compression: unpacked === plain ? nil : Compression.detect(in: plain.first)?.rawValue)
        switch kind.framing(of: head) ?? .lines {
        case .lines:
            lines = LineCutter(
                decoded, blockBytes: options.blockBytes, maxLineBytes: options.maxLineBytes)
            if !kind.readsRecordsAlone { reader = kind.init(context) }
        case .values:
            values = ValueCutter(
                decoded, chunkBytes: options.blockBytes, maxBytes: options.maxLineBytes)
            reader = kind.init(context)
        }
    }

    /// The next part of the file; `nil` at its end.
    mutating func next() -> Block.Content? {
        if ended { return rest.popLast().map(Block.Content.events) }
        return lines == nil ? nextValues() : nextLines()
    }

    private mutating func nextLines() -> Block.Content {
        switch lines?.next() {
        case .lines(let bytes, let count, let firstLine):
            let block = LineBlock(
                reader: kind, context: context, bytes: bytes, count: count, firstLine: firstLine)
            // Taken out and put back, so that what it holds is not copied.
            guard var reader = reader.take() else { return .lines(block) }
            defer { self.reader = reader }
            return .events(block.events(with: &reader))
        case .problem(let problem, let line): return .events([context.reject(line, problem)])
        case .end, nil: return .events(finish())
        }
    }

    private mutating func nextValues() -> Block.Content {
        var events: [ReadEvent] = []
        while events.count < Self.eventsAtOnce {
            switch values?.next() {
            case .value(let bytes, let count, let line):
                bytes.withUnsafeBufferPointer { bytes in
                    let value = UnsafeBufferPointer(rebasing: bytes[..<count])
                    reader?.read(Record(bytes: value, line: line), into: &events)
                }
            case .problem(let problem, let line): events.append(context.reject(line, problem))
            case .end, nil: return .events(finish(after: events))
            }
        }
        return .events(events)
    }

    /// Ends the file, gives the first part of what is left, and keeps the others in `rest`.
    private mutating func finish(after read: [ReadEvent] = []) -> [ReadEvent] {
        ended = true
        var events = read
        reader?.finish(into: &events)
        reader = nil
        rest = stride(from: 0, to: events.count, by: Self.eventsAtOnce).reversed().map { start in
            Array(events[start..<min(start + Self.eventsAtOnce, events.count)])
        }
        return rest.popLast() ?? []
    }

    static let zipMark: [UInt8] = [0x50, 0x4b, 0x03, 0x04]

    /// The contents of a file, unpacked where it is compressed.
    static func unpack(_ raw: FileBytes) -> HeadedBytes {
        unpack(HeadedBytes(raw, looking: headBytes))
    }

    private static func unpack(_ plain: HeadedBytes) -> HeadedBytes {
        guard let compression = Compression.detect(in: plain.first) else { return plain }
        return HeadedBytes(compression.contents(of: plain), looking: headBytes)
    }

    /// The bytes as UTF-8, the head of them, and what they were encoded in.
    static func decode(
        _ source: HeadedBytes, as wanted: TextEncoding?
    ) -> (any ByteSource, FileHead, TextEncoding) {
        let (found, mark) = TextEncoding.detect(in: source.first)
        source.drop(wanted == nil || wanted == found ? mark : 0)
        let encoding = wanted ?? found
        if encoding == .utf8 {
            let bytes = Array(source.first.dropFirst(mark))
            return (source, FileHead(bytes: bytes, isWhole: source.isWhole), encoding)
        }
        let decoded = HeadedBytes(Transcoder(source, from: encoding), looking: headBytes)
        return (decoded, FileHead(bytes: decoded.first, isWhole: decoded.isWhole), encoding)
    }
}
