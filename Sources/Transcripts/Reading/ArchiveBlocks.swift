/// Takes an archive apart into blocks, in order. Belongs to one thread at a time.
package struct ArchiveBlocks: IteratorProtocol {
    private let context: ReadContext
    private let totalBytes: Int64?
    /// What is still to be opened, the next one last.
    private var waiting: [ArchiveFiles.Item]
    private var open: OpenFile?
    /// The reader of a series between two of its files, with all that it holds.
    private var between: (series: String, reader: any TranscriptReader)?
    /// Bytes of the files that are done.
    private var bytesDone: Int64 = 0
    /// The people of the series that is being read.
    private var people: (series: String, by: [String: ReadContext.Person])?

    /// Zip files within zip files are opened so deep.
    private static let deepest = 3

    init(paths: [String], options: ReadOptions) {
        let files = ArchiveFiles(paths: paths)
        totalBytes = files.totalBytes
        waiting = files.items(names: options.names).reversed()
        context = ReadContext(
            file: "", options: options, zone: ZoneOffsets(options.zone),
            roles: RoleWords.table(extra: options.roles),
            cast: Cast(agents: options.agents, bots: options.bots))
    }

    /// The file from which the last block came; `nil` where it could not be opened.
    var openedFile: Inspection.File? { open?.description }

    /// The next block; `nil` at the end of the archive.
    package mutating func next() -> Block? {
        while true {
            if let content = open?.next() { return block(content) }
            close()
            if let left = endOfSeries() { return block(.events(left)) }
            guard let item = waiting.popLast() else { return nil }
            if let event = openItem(item) { return block(.events([event])) }
        }
    }

    /// Puts the file away that is done, and keeps its reader where another file goes on with it.
    private mutating func close() {
        bytesDone += open?.bytesRead ?? 0
        if let series = nextSeries, let reader = open?.readerOfSeries() {
            between = (series, reader)
        }
        open = nil
    }

    /// What the reader of a series still has to say, where no file is left to go on with it: the last
    /// ones could not be opened.
    private mutating func endOfSeries() -> [ReadEvent]? {
        guard var reader = between?.reader, between?.series != nextSeries else { return nil }
        between = nil
        var events: [ReadEvent] = []
        reader.finish(into: &events)
        return events
    }

    /// The series of the next file that there is.
    private var nextSeries: String? { waiting.last { $0.isMember }?.series }

    /// Opens a file, or says why it is not read.
    private mutating func openItem(_ item: ArchiveFiles.Item) -> ReadEvent? {
        do throws(ReadProblem) {
            switch item {
            case .member(let member): try openMember(member)
            case .problem(_, let problem): throw problem
            case .passedOver(let name, let reason):
                let place = Place(file: name, line: 0)
                return .warning(ReadWarning(place: place, conversation: "", reason: reason))
            }
        } catch {
            return context.of(file: item.name).reject(0, error)
        }
        return nil
    }

    private mutating func openMember(_ member: ArchiveMember) throws(ReadProblem) {
        let bytes = try MemberBytes(member)
        let context = context.of(
            file: member.name, people: people(of: member), isSheet: bytes.isSheet)
        guard let zip = try bytes.zip(least: context.options.maxUnpackedBytes) else {
            var file = try OpenFile(
                bytes, context: context, as: member.format, goingOnWith: between?.reader)
            between = nil
            file.isContinued = nextSeries == member.series && member.series != nil
            open = file
            return
        }
        if Workbook.isWorkbook(zip) {
            waiting += try Workbook(zip).items(of: member, context.options).reversed()
            return
        }
        if zip.member(named: "[Content_Types].xml") != nil { throw .officeDocument }
        guard member.depth < Self.deepest else { throw .unpacksTooFar }
        let inner = zip.members.filter { !ArchiveFiles.isPassedOver($0.name) }.map { inner in
            ArchiveMember(
                source: .zipped(zip, inner), name: member.name + "/" + inner.name,
                depth: member.depth + 1)
        }
        if inner.isEmpty { throw .noFiles }
        let sorted = inner.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        waiting += ArchiveMember.grouped(sorted).reversed().map { .member($0) }
    }

    private mutating func people(of member: ArchiveMember) -> [String: ReadContext.Person] {
        guard let series = member.series else { return [:] }
        if let people, people.series == series { return people.by }
        var found: [String: ReadContext.Person] = [:]
        for source in member.people {
            let list = ArchiveMember(source: source, name: member.name)
            guard let bytes = try? MemberBytes(list) else { continue }
            found.merge(SlackPeople.read(bytes.plain)) { $1 }
        }
        people = (series, found)
        return found
    }

    private func block(_ content: Block.Content) -> Block {
        let read = bytesDone + (open?.bytesRead ?? 0)
        return Block(
            content: content,
            progress: ReadProgress(bytesRead: read, bytesTotal: totalBytes))
    }
}
