/// A file of an archive while it is read: its bytes unpacked and decoded, its format known.
struct OpenFile {
    /// Bytes of the file read so far, as they stand on the disk.
    var bytesRead: Int64 { bytes.bytesRead(isDone: ended) }

    /// What it was told to be.
    let description: Inspection.File
    /// Whether the next file goes on where this one ends, so that its reader is still needed.
    var isContinued = false
    private let bytes: MemberBytes
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

    /// How many events that were read here are handed over at once, so that those who work on
    /// blocks in parallel get work for all.
    private static let eventsAtOnce = 64

    /// Opens a file.
    ///
    /// - Parameters:
    ///   - known: the format, where the files beside it tell; it is not asked for then, for a day
    ///     with nothing, or with a bot's lines alone, does not tell it.
    ///   - reader: of the file before in its series, which goes on with this one.
    init(
        _ bytes: MemberBytes, context: ReadContext, as known: (any TranscriptReader.Type)? = nil,
        goingOnWith reader: (any TranscriptReader)? = nil
    ) throws(ReadProblem) {
        let options = context.options
        let unpacked = Self.unpack(bytes.plain)
        if unpacked.first.isEmpty, let problem = unpacked.problem { throw problem }
        if let problem = ForeignFile.problem(of: unpacked) { throw problem }
        let (decoded, head, encoding) = Self.decode(unpacked, as: options.encoding)
        if head.firstByte == nil, head.isWhole { throw unpacked.problem ?? .emptyFile }
        let table: (any TranscriptReader.Type)? = bytes.isSheet ? TableReader.self : nil
        let found =
            known == nil || options.namesFormat
            ? Self.kind(of: head, options) : head.jsonFraming.flatMap { _ in known }
        guard let kind = found ?? table, reader.map({ type(of: $0) == kind }) ?? true else {
            throw unpacked.problem ?? .notRecognised(FileLook(head))
        }
        let packed = unpacked === bytes.plain ? nil : Compression.detect(in: bytes.plain.first)
        let description = Inspection.File(
            name: context.file, format: kind.name, encoding: encoding,
            compression: bytes.isSheet ? "xlsx" : packed?.rawValue)
        if let range = options.ranges[context.file] {
            let mark = TextEncoding.detect(in: bytes.plain.first).1
            self.init(
                try bytes.part(range, mark: mark), as: kind, .lines, bytes, context, description,
                firstLine: range.firstLine)
            return
        }
        self.init(
            decoded, as: kind, Self.framing(of: head, as: kind, options), bytes, context,
            description, pages: Self.pages(of: head, as: kind, options))
        if var reader {
            reader.goOn(with: context)
            self.reader = reader
        }
    }

    private init(
        _ source: any ByteSource, as kind: any TranscriptReader.Type, _ framing: Framing,
        _ bytes: MemberBytes, _ given: ReadContext, _ description: Inspection.File,
        firstLine: Int = 1, pages: [[String]] = []
    ) {
        let options = given.options
        let mapping = kind == TableReader.self ? options.mapping : nil
        let context = mapping.map(given.mapped) ?? given
        self.kind = kind
        self.bytes = bytes
        self.context = context
        self.description = description
        switch framing {
        case .lines:
            lines = LineCutter(
                source, blockBytes: options.blockBytes, maxLineBytes: options.maxLineBytes,
                firstLine: firstLine)
            if !kind.readsRecordsAlone { reader = kind.init(context) }
        case .values:
            values = ValueCutter(
                source, chunkBytes: options.blockBytes, maxBytes: options.maxLineBytes,
                pages: pages)
            reader = kind.init(context)
        }
    }

    /// The reader of a file that begins like this; `nil` where none knows it.
    static func kind(
        of head: FileHead, _ options: ReadOptions
    ) -> (any TranscriptReader.Type)? {
        if let format = options.format { return format }
        if options.mapping != nil {
            return head.jsonFraming == nil ? TableReader.self : MappedReader.self
        }
        // Who names columns has a table whose header says nothing to us.
        let named: (any TranscriptReader.Type)? = options.columns.isEmpty ? nil : TableReader.self
        return Readers.all.first { $0.framing(of: head) != nil } ?? EmptyPage.reader(of: head)
            ?? named
    }

    /// How a file that begins like this is cut for its reader. A line that does not end in the head
    /// may be a page, and a page need not be held whole.
    static func framing(
        of head: FileHead, as kind: any TranscriptReader.Type, _ options: ReadOptions
    ) -> Framing {
        let framing = kind.framing(of: head) ?? head.jsonFraming ?? .lines
        guard case .lines = framing, !head.isWhole, !head.bytes.contains(UInt8(ascii: "\n")) else {
            return framing
        }
        let pages = pages(of: head, as: kind, options)
        return PageTrace.begins(in: head.bytes, pages) ? .values : .lines
    }

    /// The names that lead to the list of a page, where the file may be one: a list is none.
    private static func pages(
        of head: FileHead, as kind: any TranscriptReader.Type, _ options: ReadOptions
    ) -> [[String]] {
        if head.firstByte != UInt8(ascii: "{") { return [] }
        return options.mapping.map { $0.chats?.page.map { [$0] } ?? [] } ?? kind.pages
    }

    /// The reader with all that it holds, where another file goes on with it; once.
    mutating func readerOfSeries() -> (any TranscriptReader)? {
        isContinued ? reader.take() : nil
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
        if isContinued { return read }
        var events = read
        reader?.finish(into: &events)
        reader = nil
        rest = stride(from: 0, to: events.count, by: Self.eventsAtOnce).reversed().map { start in
            Array(events[start..<min(start + Self.eventsAtOnce, events.count)])
        }
        return rest.popLast() ?? []
    }

    /// The contents of a file, unpacked where it is compressed.
    static func unpack(_ plain: HeadedBytes) -> HeadedBytes {
        guard let compression = Compression.detect(in: plain.first) else { return plain }
        return HeadedBytes(compression.contents(of: plain), looking: MemberBytes.headBytes)
    }

    /// The bytes as UTF-8, the head of them, and what they were encoded in.
    static func decode(
        _ source: HeadedBytes, as wanted: TextEncoding?
    ) -> (any ByteSource, FileHead, TextEncoding) {
        let (found, mark) = TextEncoding.detect(in: source.first)
        source.drop(wanted == nil || wanted == found ? mark : 0)
        let encoding = wanted ?? found
        if encoding == .utf8 {
            let (ended, bytes) = lineFed(source, Array(source.first.dropFirst(mark)))
            return (ended, FileHead(bytes: bytes, isWhole: source.isWhole), encoding)
        }
        let decoded = HeadedBytes(
            Transcoder(source, from: encoding), looking: MemberBytes.headBytes)
        let (ended, bytes) = lineFed(decoded, decoded.first)
        return (ended, FileHead(bytes: bytes, isWhole: decoded.isWhole), encoding)
    }

    /// The source and its first bytes with line feeds, where it has carriage returns alone.
    private static func lineFed(
        _ source: any ByteSource, _ first: [UInt8]
    ) -> (any ByteSource, [UInt8]) {
        guard ReturnBytes.areNeeded(in: first) else { return (source, first) }
        return (ReturnBytes(source), first.map { $0 == 13 ? 10 : $0 })
    }
}
