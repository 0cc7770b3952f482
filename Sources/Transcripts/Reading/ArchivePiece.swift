/// A file of an archive, or a part of one, that can be read apart from all others.
package struct ArchivePiece: Codable, Hashable, Sendable {
    /// As it was given, or as found in a given folder.
    package let path: String
    /// `nil` for the whole file.
    package var range: FileRange?
    /// Of the whole file, as it stands on the disk; `nil` where there is none.
    package let size: Int64?
    /// Why a file that is larger than was wanted is one piece; for compressed ones of any size.
    package var undivided: Undivided?
    /// Pieces with the same text here, one behind the other, are to be read together.
    package var group: String?

    /// Why a file cannot be cut.
    package enum Undivided: String, CaseIterable, Codable, Sendable {
        case compressed
        /// A zip file or a workbook.
        case packed
        /// Its encoding is not UTF-8.
        case encoding
        /// Lines of this format cannot be read alone.
        case format
        /// A folder of days with lists beside it.
        case series
    }

    /// Whether it holds more than it has bytes.
    package var isCompressed: Bool { undivided == .compressed || undivided == .packed }

    /// In bytes on the disk.
    package var bytes: Int64 { range.map { $0.end - $0.start } ?? size ?? 0 }
}
