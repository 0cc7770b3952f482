import Auditing
import Foundation

/// What the merged surveys say to whoever audits one part.
struct KnownPart {
    let number: Int
    let knowledge: PartKnowledge
    /// What rules may ask of the whole archive; `nil` where none asks.
    let background: SurveyedArchive?
    /// The ids that were drawn of the whole archive, in the order of the draw; `nil` where everything
    /// is audited.
    let drawn: [String]?
    /// By what parts say which survey they knew.
    let survey: String

    /// Takes from the lines of the file what one part needs.
    struct Reader {
        private let number: Int
        private let prefix: [UInt8]
        private var background: [UInt8] = []
        private var knowledge: [UInt8] = []
        private var ids: [String] = []
        private var isDrawn = false

        init(_ number: Int) {
            self.number = number
            prefix = Array("\(number) ".utf8)
        }

        mutating func add(_ kind: PartLine, _ line: UnsafeBufferPointer<UInt8>) {
            switch kind {
            case .bytes: background += Self.decoded(line[...])
            case .knowledge where line.starts(with: prefix):
                knowledge = Self.decoded(line[prefix.count...])
            case .id: ids.append(String(decoding: Self.decoded(line[...]), as: UTF8.self))
            case .drawn: isDrawn = true
            default: break
            }
        }

        /// What was read; `nil` where something of it is not there or broken.
        func known(survey: String) -> KnownPart? {
            let archive = SurveyedArchive(background)
            guard let knowledge = PartKnowledge(knowledge), background.isEmpty || archive != nil
            else { return nil }
            return KnownPart(
                number: number, knowledge: knowledge, background: archive,
                drawn: isDrawn ? ids : nil, survey: survey)
        }

        private static func decoded(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
            Data(base64Encoded: Data(line)).map { Array($0) } ?? []
        }
    }
}
