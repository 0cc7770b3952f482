import Foundation
import Glibc
import Wording

/// An uploaded file on the disk while it is read: in a place of its own under a name of ours,
/// readable by nobody else, gone afterwards.
struct UploadFile: Sendable {
    let path: String
    /// What people call it.
    let name: String

    /// - Parameter secret: makes the name unguessable.
    init(_ upload: UploadedFile, secret: String) throws {
        name = Self.shown(upload.name)
        let folder = FileManager.default.temporaryDirectory
        path = folder.appendingPathComponent("spotcheck-\(secret)\(Self.ending(name))").path
        let file = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw Refusal.impossible(.uploadNotKept) }
        let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
        do {
            try handle.write(contentsOf: upload.bytes)
        } catch {
            remove()
            throw Refusal.impossible(.uploadNotKept)
        }
    }

    func remove() {
        unlink(path)
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
