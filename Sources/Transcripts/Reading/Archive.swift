/// Chats in files and folders, read in one pass with constant memory.
///
/// The order is fixed: the paths as given, the files of a folder by the bytes of their paths, the
/// conversations of a file in its order (of a table, that of their first rows). Nothing that is
/// wrong with a file stops the reading: it comes as an event.
package struct Archive: Sendable {
    package let paths: [String]
    package let options: ReadOptions

    /// Paths of files and folders; `-` is standard input.
    package init(paths: [String], options: ReadOptions = ReadOptions()) {
        self.paths = paths
        self.options = options
    }

    /// Reads everything on this thread, one event at a time, and says after each block how far it
    /// is. Throws what `body` throws, and stops there.
    package func read(
        progress: (ReadProgress) -> Void = { _ in }, _ body: (ReadEvent) throws -> Void
    ) rethrows {
        var blocks = blocks()
        while let block = blocks.next() {
            for event in block.events() { try body(event) }
            progress(block.progress)
        }
    }

    /// The files of the archive in their order, by name and size.
    package var files: [(name: String, size: Int64?)] {
        ArchiveFiles(paths: paths).entries.map { entry in
            let name = options.names[entry.path] ?? entry.path
            guard case .file(_, let size) = entry else { return (name, nil) }
            return (name, size)
        }
    }

    /// The path of the first file that there is.
    package var firstPath: String? {
        ArchiveFiles(paths: paths).entries.lazy.compactMap { entry -> String? in
            if case .file(let path, _) = entry { path } else { nil }
        }.first
    }

    /// The archive in blocks. Taking one off is cheap for formats whose lines can be read alone;
    /// `Block.events` then does the work, on any thread.
    package func blocks() -> ArchiveBlocks {
        ArchiveBlocks(paths: paths, options: options)
    }
}
