import Foundation
import HTTPTypes
import Reports
import Rules
import Sampling
import Scoring
import Store
import Training
import Transcripts
import Wording

/// A question of a drill as its page shows it.
struct ShownDrill: Sendable {
    let code: String
    let title: String
    let messages: [Message]
    /// To choose from: messages or values.
    let options: [Option]
    let isChoice: Bool
    let typed: String
    let wrong: String?

    /// One bubble.
    struct Message: Sendable {
        let number: String
        let side: String
        let name: String
        let words: String
        let isMarked: Bool
    }

    struct Option: Sendable {
        let value: String
        let title: String
    }

    /// - Parameter rule: the title of the rule that it is about; `nil` for a fact.
    init(
        _ drill: Drill, rule: Phrase?, typed: String, wrong: String?, _ language: Language
    ) {
        code = drill.code
        self.typed = typed
        self.wrong = wrong
        switch drill.question {
        case .find(let chat, _):
            title = Phrase.drillWhich(language)
            messages = Self.messages(of: chat, marked: nil, language)
            options = chat.messages.indices.filter { chat.messages[$0].role == .agent }.map {
                Option(
                    value: "\($0 + 1)",
                    title: Phrase.drillMessage($0 + 1, chat.words(of: $0))(language))
            }
        case .rewrite(let chat, let fault):
            title = Phrase.drillRewrite(fault + 1)(language)
            messages = Self.messages(of: chat, marked: fault, language)
            options = []
        case .complete(let chat, let place):
            title = Phrase.drillComplete(place + 1, rule ?? Phrase(drill.subject))(language)
            let whole = place < chat.messages.count ? chat : chat.saying("……", at: place)
            messages = Self.messages(of: whole, marked: place, language)
            options = []
        case .choose(let fact, let shop, let product, let values, _):
            title = Phrase.drillWhichFact(fact, shop: shop, product: product)(language)
            messages = []
            options = values.enumerated().map {
                Option(value: "\($0.offset + 1)", title: $0.element)
            }
        }
        isChoice = !options.isEmpty
    }

    private static func messages(
        of chat: Conversation, marked: Int?, _ language: Language
    ) -> [Message] {
        chat.messages.indices.map { index in
            let role = chat.messages[index].role
            return Message(
                number: "\(index + 1)", side: role.name, name: role.title(language),
                words: chat.words(of: index), isMarked: index == marked)
        }
    }

    /// The right answer in words.
    static func answer(to drill: Drill, _ language: Language) -> String {
        switch drill.question {
        case .find(let chat, let faults):
            faults.map { Phrase.drillMessage($0 + 1, chat.words(of: $0))(language) }
                .joined(separator: language == .zh ? "；" : "; ")
        case .rewrite(let chat, let fault): chat.words(of: fault)
        case .complete: ""
        case .choose(_, _, _, let values, let right): values[right]
        }
    }

    /// What was answered, in words.
    static func told(_ words: String, to drill: Drill) -> String {
        let number = (Int(words) ?? 0) - 1
        switch drill.question {
        case .find(let chat, _):
            return chat.messages.indices.contains(number) ? chat.words(of: number) : words
        case .rewrite, .complete: return words
        case .choose(_, _, _, let values, _):
            return values.indices.contains(number) ? values[number] : words
        }
    }
}
