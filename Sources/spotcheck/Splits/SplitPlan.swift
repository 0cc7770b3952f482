import Auditing
import Sampling
import Transcripts

/// How an archive is divided into parts that any machines may audit: the manifest. It names all
/// that decides what is found, so that a part of another audit is never joined with these.
struct SplitPlan: Codable {
    /// To be raised with every change of what parts hold.
    private(set) var spotcheckSplit = SplitPlan.format
    /// The version of the program.
    let tool: String
    /// The folder in which paths that are not absolute are looked for.
    let folder: String
    let language: String
    /// The words of the command line that say what is audited, and how.
    let arguments: [String]
    /// Of every rule, list, fact, calendar and filter.
    let rules: String
    let scorecard: String
    /// Of all that says how files are read, and of the files that options name for it.
    let options: String
    /// `nil` where everything is audited.
    let draw: PlannedDraw?
    /// About so many bytes a part.
    let splitBytes: Int64
    /// Whether somebody else cuts the archive and hands over lines: there are no `parts` then.
    let lines: Bool
    let parts: [Part]

    static let format = 4

    /// A draw whose frame is not known yet.
    struct PlannedDraw: Codable {
        /// Without what only the frame tells.
        let design: Design
        /// The operator's contribution to the seed.
        let seed: String
    }

    struct Part: Codable {
        /// From 1 on, in the order of the archive.
        let part: Int
        /// On the disk.
        let bytes: Int64
        let pieces: [Piece]
    }

    /// A file or a range of it, and by what it is known again.
    struct Piece: Codable {
        let piece: ArchivePiece
        /// See `FileProbe`; `nil` where the file cannot be read.
        let probe: String?
    }

    private enum CodingKeys: String, CodingKey {
        case spotcheckSplit = "spotcheck_split"
        case tool, folder, language, arguments, rules, scorecard, options, draw
        case splitBytes = "split_bytes"
        case lines, parts
    }

    /// Pieces in the order of the archive, some of them together in a part of about `size` bytes.
    static func parts(of pieces: [ArchivePiece], size: Int64) -> [Part] {
        var lists: [[ArchivePiece]] = []
        var bytes: Int64 = 0
        for piece in pieces {
            // The pieces of a file are neighbours, and a compressed one stands alone.
            let last = lists.last?.last
            let isTogether = piece.group != nil && last?.group == piece.group
            // Nobody knows how much a compressed file holds.
            let isFull =
                bytes + piece.bytes > size || last?.path == piece.path
                || piece.isCompressed || last?.isCompressed == true
            if lists.isEmpty || isFull && !isTogether {
                lists.append([])
                bytes = 0
            }
            lists[lists.count - 1].append(piece)
            bytes += piece.bytes
        }
        return lists.enumerated().map { number, pieces in
            Part(
                part: number + 1, bytes: pieces.reduce(0) { $0 + $1.bytes },
                pieces: pieces.map { Piece(piece: $0, probe: FileProbe.digest(of: $0)) })
        }
    }

    /// Files that could not be read when the plan was made.
    var unreadable: [String] {
        parts.flatMap(\.pieces).filter { $0.probe == nil }.map(\.piece.path)
    }

    /// The digest of how an archive is read.
    static func digest(of options: ReadOptions) -> String {
        Digest(of: options.settings.sorted().joined(separator: "\n")).hex
    }

    /// By what parts know to which plan they belong.
    var digest: String { Digest(of: json).hex }

    /// The manifest as it stands on the disk.
    var json: String { SplitJSON.text(self) }
}
