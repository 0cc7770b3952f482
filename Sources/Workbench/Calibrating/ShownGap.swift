import Reports
import Rules
import Store
import Transcripts
import Wording

/// A thing on which reviewers differ: where it stands, and side by side what each says.
struct ShownGap: Sendable {
    let title: String
    let chat: String
    let goldPath: String?
    /// The largest difference of points.
    let spread: String
    let messages: [ShownMessage]
    let isForgotten: Bool
    let sides: [Side]

    /// What one reviewer says.
    struct Side: Sendable {
        let name: String
        let title: String
        let tone: String
        let points: String
        let note: String?
    }

    init(_ thing: RatedThing, at place: GapPlace, reader: ResultReader) {
        let (language, chat) = (reader.language, place.chat)
        let cards = reader.workbench.rules.rules.cards
        title = cards.first { $0.id == thing.key.rule }?.title(language) ?? thing.key.rule
        self.chat = [chat.archiveID, "\(chat.day)"].joined(separator: " · ")
        goldPath =
            reader.user.role == .lead
            ? "/calibration/gold/new?chat=\(SafeQuery.escaped(chat.archiveID))" : nil
        spread = thing.spread.text
        messages = place.excerpt?.shown(in: language) ?? []
        isForgotten = place.excerpt == nil
        sides = thing.reviewers.map { reviewer in
            let name = reader.names[reviewer] ?? ""
            guard let rating = thing.said[reviewer] else {
                return Side(
                    name: name, title: Phrase.notMarked(language), tone: "",
                    points: Points.zero.text, note: nil)
            }
            let title: Phrase =
                rating.reason.map {
                    .joined([rating.outcome.title, $0.title], zh: "：", en: ": ")
                } ?? rating.outcome.title
            return Side(
                name: name, title: title(language), tone: rating.outcome.tone,
                points: rating.charge.text,
                note: place.mask.hiding(rating.note).map { Phrase.quoted($0)(language) })
        }
    }
}
