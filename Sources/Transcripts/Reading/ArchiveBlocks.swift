/// Takes an archive apart into blocks, in order. Belongs to one thread at a time.
package struct ArchiveBlocks: IteratorProtocol {
    private let context: ReadContext
    private let files: ArchiveFiles
    private var nextFile = 0
    private var open: OpenFile?
    /// Bytes of the files that are done.
    private var bytesDone: Int64 = 0

    init(paths: [String], options: ReadOptions) {
        files = ArchiveFiles(paths: paths)
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
            bytesDone += open?.bytesRead ?? 0
            open = nil
            guard nextFile < files.entries.count else { return nil }
            defer { nextFile += 1 }
            if let reject = openFile(files.entries[nextFile]) { return block(.events([reject])) }
        }
    }

    /// Opens a file, or says why it cannot be read.
    private mutating func openFile(_ entry: ArchiveFiles.Entry) -> ReadEvent? {
        let name = context.options.names[entry.path] ?? entry.path
        let context = context.of(file: name)
        do throws(ReadProblem) {
            switch entry {
            case .file(let path, _): open = try OpenFile(path: path, context: context)
            case .problem(_, let problem): throw problem
            }
        } catch {
            return context.reject(0, error)
        }
        return nil
    }

    private func block(_ content: Block.Content) -> Block {
        let read = bytesDone + (open?.bytesRead ?? 0)
        return Block(
            content: content,
            progress: ReadProgress(bytesRead: read, bytesTotal: files.totalBytes))
    }
}
