import Foundation
import Rules
import Transcripts
import Wording

/// Whether a rewritten reply reads like an answer in its chat. That no rule objects is not enough:
/// nothing objects to 哈哈.
///
/// It does where it shares a word with what the customer wrote, with the reply in its place, or with
/// the better wording of the rule. Words are runs of Latin letters or digits, and pairs of
/// neighbouring Han characters, but for those that stand in any reply.
struct ReplyLikeness {
    private let known: Set<String>

    /// - Parameter fault: the place of the reply.
    init(_ chat: Conversation, at fault: Int, by card: RuleCard?) {
        var texts = [card?.instead.zh ?? "", card?.instead.en ?? ""]
        for (index, message) in chat.messages.enumerated()
        where index == fault || message.role == .customer {
            texts.append(chat.words(of: index))
        }
        known = texts.reduce(into: []) { $0.formUnion(Self.words(of: $1)) }
    }

    func holds(for answer: String) -> Bool { !known.isDisjoint(with: Self.words(of: answer)) }

    private static func words(of text: String) -> Set<String> {
        var (words, run): (Set<String>, [Character]) = ([], [])
        func flush() {
            if run.count > 1 || run.first?.isNumber == true { words.insert(String(run)) }
            run = []
        }
        for character in text.lowercased() + " " {
            if character.isHan {
                if let last = run.last, last.isHan {
                    words.insert("\(last)\(character)")
                } else {
                    flush()
                }
                run = [character]
            } else if character.isASCII, character.isLetter || character.isNumber {
                run = (run.last?.isHan == true ? [] : run) + [character]
            } else {
                flush()
            }
        }
        return words.subtracting(everywhere)
    }

    /// What stands in any reply and answers nothing.
    private static let everywhere: Set<String> = [
        "您好", "你好", "好的", "可以", "谢谢", "感谢", "不客", "客气", "哈哈", "嗯嗯", "在的", "请问", "的话", "没有",
        "是的", "好吧", "这个", "那个", "什么", "亲亲", "the", "and", "you", "your", "is", "it", "to",
        "ok", "okay", "yes", "no", "hi", "hello", "thanks", "thank", "please", "of", "in", "on",
        "we",
        "for", "that", "this", "are", "be", "can", "my", "me", "so", "do", "at", "an", "or", "if",
    ]
}

extension Character {
    fileprivate var isHan: Bool {
        unicodeScalars.first.map { 0x4E00...0x9FFF ~= $0.value || 0x3400...0x4DBF ~= $0.value }
            ?? false
    }
}
