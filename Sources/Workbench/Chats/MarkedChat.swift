import Foundation
import Reports
import Rules
import Transcripts
import Wording

/// A whole chat as the pages show it: bubbles in order, with the places of findings marked by
/// their numbers.
struct MarkedChat {
    let conversation: Conversation
    /// `nil` shows personal data as it is.
    let mask: ChatMask?
    let zone: TimeZone
    let language: Language
    /// Whether agents' names are left out, as in blind reviews.
    var hidesAgents = false
    private var places: [Int: [Place]] = [:]

    /// A place that a finding points at.
    private struct Place {
        let number: Int
        /// In Unicode scalars; `nil` for the whole message.
        let span: Range<Int>?
    }

    init(_ conversation: Conversation, mask: ChatMask?, zone: TimeZone, language: Language) {
        self.conversation = conversation
        self.mask = mask
        self.zone = zone
        self.language = language
    }

    /// Marks the places of a finding by its number.
    mutating func mark(_ evidence: [Evidence], as number: Int) {
        for place in evidence where conversation.messages.indices.contains(place.message) {
            places[place.message, default: []].append(Place(number: number, span: place.span))
        }
    }

    /// All messages; a new day is told before its first.
    var messages: [ShownMessage] {
        var day: String?
        return conversation.messages.indices.map { index in
            let time = conversation.messages[index].time.map { LocalTime($0, zone: zone) }
            defer { day = time?.day ?? day }
            return ShownMessage(
                number: "\(index + 1)", side: conversation.messages[index].role.name,
                name: name(of: index), clock: time?.clock,
                day: time?.day == day ? nil : time?.day, gap: nil,
                kind: kind(of: index), pieces: pieces(of: index),
                isSeen: places[index] != nil)
        }
    }

    private func name(of index: Int) -> String {
        let role = conversation.messages[index].role
        if hidesAgents && role == .agent { return role.title(language) }
        let name = mask?.sender(of: index) ?? conversation.sender(of: index).name
        return name.isEmpty || Role(name: name) != nil ? role.title(language) : name
    }

    /// What is no text, unless its words are a placeholder that says so: `[图片]`.
    private func kind(of index: Int) -> String? {
        if conversation.words(of: index).hasPrefix("[") { return nil }
        return conversation.messages[index].kind.title?(language)
    }

    /// The words cut where a mark begins or ends; a piece has the numbers of those that end there.
    private func pieces(of index: Int) -> [ShownMessage.Piece] {
        let words = mask?.words(of: index) ?? conversation.words(of: index)
        let scalars = Array(words.unicodeScalars)
        let spans = (places[index] ?? []).map { place in
            (place.number, (place.span ?? 0..<scalars.count).clamped(to: 0..<scalars.count))
        }
        let edges = Set(spans.flatMap { [$0.1.lowerBound, $0.1.upperBound] } + [0, scalars.count])
        let cuts = edges.sorted()
        return zip(cuts, cuts.dropFirst()).map { start, end in
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars[start..<end])
            let around = spans.filter { $0.1.lowerBound <= start && end <= $0.1.upperBound }
            let numbers = around.filter { $0.1.upperBound == end }.map { "\($0.0)" }
            return ShownMessage.Piece(
                text: String(text), isMarked: !around.isEmpty,
                numbers: numbers.isEmpty ? nil : numbers.joined(separator: "·"))
        }
    }
}
