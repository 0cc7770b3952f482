import Foundation
import Glibc
import Wording

/// An uploaded file on the disk while it is read: in a place of its own under a name of ours,
/// readable by nobody else, gone afterwards. It is locked as long as it is in use, so that the next
/// start can tell what a server that was killed has left.
struct UploadFile: Sendable {
    let path: String
    /// What people call it.
    let name: String
    /// Open, and holds the lock.
    private let descriptor: Int32

    private static let beginning = "spotcheck-upload-"
    private static var folder: URL { FileManager.default.temporaryDirectory }

    /// - Parameter secret: makes the name unguessable.
    init(_ upload: UploadedFile, secret: String) throws {
        name = Self.shown(upload.name)
        path = Self.folder.appendingPathComponent(Self.beginning + secret + Self.ending(name)).path
        descriptor = Glibc.open(
            path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw Refusal.impossible(.uploadNotKept) }
        do {
            flock(descriptor, LOCK_EX | LOCK_NB)
            try FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
                .write(contentsOf: upload.bytes)
        } catch {
            remove()
            throw Refusal.impossible(.uploadNotKept)
        }
    }

    /// Takes the file from the disk. Once only.
    func remove() {
        unlink(path)
        close(descriptor)
    }

    /// Takes from the disk what is left of uploads that nobody reads any more.
    static func sweep() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        for name in names where name.hasPrefix(beginning) {
            let path = folder.appendingPathComponent(name).path
            let left = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
            guard left >= 0 else { continue }
            if flock(left, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
            close(left)
        }
    }

    /// The last part of a browser's name, without what could mislead a reader.
    static func shown(_ name: String) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "?"
        return String(
            String.UnicodeScalarView(
                last.unicodeScalars.filter { scalar in
                    !scalar.properties.generalCategory.isControl
                }
            ).prefix(120))
    }

    /// The ending by which formats are told, in plain letters and digits only.
    private static func ending(_ name: String) -> String {
        let parts = name.split(separator: ".").dropFirst().suffix(2).map { part in
            part.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(8)
        }
        return parts.map { "." + $0 }.joined()
    }
}

extension Unicode.GeneralCategory {
    fileprivate var isControl: Bool {
        switch self {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
            .paragraphSeparator:
            true
        default: false
        }
    }
}
