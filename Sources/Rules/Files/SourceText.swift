import Foundation
import Wording

/// A text file that people write: its path for messages, and its lines to quote.
package struct SourceText: Hashable, Sendable {
    /// As it is shown in messages.
    package let path: String
    package let text: String

    /// Line ends become line feeds, and a byte order mark goes, so that a file from another
    /// system means the same.
    package init(path: String, text: String) {
        self.path = path
        let plain = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
        self.text = plain.replacing("\r\n", with: "\n")
    }

    /// Reads a file; where there is none, `known` are the names that would have done as well.
    package init(reading path: String, known: [String]) throws(FileError) {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw FileError(path: path, problem: .noSuchNameOrFile(known: known))
        }
        self.init(path: path, text: try Self.text(Array(data), of: path))
    }

    /// Reads a file of a folder of rules.
    init(reading path: String) throws(FileError) {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw FileError(path: path, problem: .fileUnreadable)
        }
        self.init(path: path, text: try Self.text(Array(data), of: path))
    }

    /// Throws where it is no UTF-8, with the encoding that it seems to be in.
    private static func text(_ bytes: [UInt8], of path: String) throws(FileError) -> String {
        switch OtherEncoding(of: bytes) {
        case .utf16?: throw FileError(path: path, problem: .fileInEncoding("UTF-16"))
        case .gb18030?: throw FileError(path: path, problem: .fileInEncoding("GB18030 (GBK)"))
        case .unknown?: throw FileError(path: path, problem: .fileNotText)
        case nil: return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// How many lines there are; a line feed at the end begins another one.
    var lineCount: Int { text.count { $0 == "\n" } + 1 }

    /// The words of line `number` (1-based); empty beyond the end.
    package func line(_ number: Int) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.indices.contains(number - 1) ? String(lines[number - 1]) : ""
    }
}
