import Foundation
import Rules

/// Evidence as the store keeps it: the contract's fields, without start and end for a whole message.
struct StoredEvidence: Codable {
    let message: Int
    let start: Int?
    let end: Int?
    let text: String

    private init(_ evidence: Evidence) {
        message = evidence.message
        start = evidence.span?.lowerBound
        end = evidence.span?.upperBound
        text = evidence.text
    }

    private var evidence: Evidence {
        let span = start.flatMap { start in
            end.flatMap { start <= $0 ? start..<$0 : nil }
        }
        return Evidence(message: message, span: span, text: text)
    }

    static func json(_ evidence: [Evidence]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(evidence.map(Self.init)), as: UTF8.self)
    }

    static func evidence(json: String) throws -> [Evidence] {
        try JSONDecoder().decode([Self].self, from: Data(json.utf8)).map(\.evidence)
    }
}
