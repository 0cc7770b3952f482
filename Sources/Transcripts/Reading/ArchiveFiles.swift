import Foundation
import Glibc

/// Finds the files of an archive: those that were named, and all below the folders that were,
/// in the order of the bytes of their paths. In a folder, hidden names and notes (`.md`) are left
/// out, and so are the results of our own that the folder's marker lists.
package struct ArchiveFiles {
    /// The hidden file of a folder that takes results: it names them, one a line.
    package static let marker = ".spotcheck-results"

    /// A file to read, or why there is none at a path.
    enum Entry {
        case file(path: String, size: Int64?)
        case problem(path: String, ReadProblem)

        var path: String {
            switch self {
            case .file(let path, _), .problem(let path, _): path
            }
        }
    }

    /// A file to open in its turn, or why there is none.
    enum Item {
        case member(ArchiveMember)
        case problem(name: String, ReadProblem)
        /// What is left out, and why.
        case passedOver(name: String, ReadProblem)

        /// What messages call it.
        var name: String {
            switch self {
            case .member(let member): member.name
            case .problem(let name, _), .passedOver(let name, _): name
            }
        }

        var series: String? {
            if case .member(let member) = self { member.series } else { nil }
        }

        /// Whether there is a file to open.
        var isMember: Bool {
            if case .member = self { true } else { false }
        }
    }

    /// What is to be opened, in order, Slack exports taken as such; `names` are those of messages by
    /// path.
    func items(names: [String: String]) -> [Item] {
        let members = entries.compactMap { entry -> ArchiveMember? in
            guard case .file(let path, _) = entry else { return nil }
            return ArchiveMember(source: .path(path), name: names[path] ?? path)
        }
        var grouped = ArchiveMember.grouped(members)[...]
        return entries.compactMap { entry in
            switch entry {
            case .file(let path, _):
                // Those that are left are in the same order.
                guard grouped.first?.name == names[path] ?? path else { return nil }
                return grouped.popFirst().map { .member($0) }
            case .problem(let path, let problem):
                return .problem(name: names[path] ?? path, problem)
            }
        }
    }

    /// Whether a file within a zip file is none to read: hidden, a note, or of the system that
    /// packed it.
    static func isPassedOver(_ name: String) -> Bool {
        name.lowercased().hasSuffix(".md")
            || name.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
    }

    private(set) var entries: [Entry] = []
    /// Bytes in all files; `nil` where one has no known size, as standard input.
    private(set) var totalBytes: Int64? = 0

    init(paths: [String]) {
        for path in paths {
            if path == "-" {
                add(path, size: nil)
            } else {
                visit(path, above: [])
            }
        }
    }

    private mutating func visit(_ path: String, above: [FileIdentity]) {
        var info = stat()
        guard stat(path, &info) == 0 else {
            entries.append(.problem(path: path, .cannotRead(.last)))
            return
        }
        switch info.st_mode & S_IFMT {
        case S_IFDIR: visitFolder(path, FileIdentity(info), above: above)
        case S_IFREG: add(path, size: Int64(info.st_size))
        default: add(path, size: nil)
        }
    }

    private mutating func visitFolder(
        _ path: String, _ identity: FileIdentity, above: [FileIdentity]
    ) {
        // A link to a folder above would never end.
        if above.contains(identity) {
            entries.append(.problem(path: path, .cannotRead(SystemError(number: ELOOP))))
            return
        }
        guard let names = Self.names(in: path) else {
            entries.append(.problem(path: path, .cannotRead(.last)))
            return
        }
        let before = entries.count
        let results = Self.results(in: path)
        for name in names where !results.contains(name) {
            visit(path.hasSuffix("/") ? path + name : path + "/" + name, above: above + [identity])
        }
        guard above.isEmpty else { return }
        if entries.count == before { entries.append(.problem(path: path, .noFiles)) }
        entries[before...].sort {
            $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
        }
    }

    private mutating func add(_ path: String, size: Int64?) {
        entries.append(.file(path: path, size: size))
        totalBytes = if let totalBytes, let size { totalBytes + size } else { nil }
    }

    /// What the marker of a folder lists; nothing where it has none.
    private static func results(in path: String) -> Set<String> {
        let text = FileManager.default.contents(atPath: path + "/" + marker) ?? Data()
        return Set(String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init))
    }

    /// The names in a folder but hidden ones and notes; `nil` where it cannot be read.
    private static func names(in path: String) -> [String]? {
        guard let folder = opendir(path) else { return nil }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            // The name is a C string within the entry, which is valid until the next `readdir`.
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasPrefix(".") || name.lowercased().hasSuffix(".md") { continue }
            names.append(name)
        }
        return names
    }
}

/// What tells two files apart, whatever they are called.
private struct FileIdentity: Equatable {
    let device: UInt64
    let number: UInt64

    init(_ info: stat) {
        device = UInt64(info.st_dev)
        number = UInt64(info.st_ino)
    }
}
