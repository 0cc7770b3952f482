import Transcripts
import Wording

/// The message is of one of certain kinds: a picture, a card, a recalled line.
struct KindCondition: ConditionKind {
    static let keys: [any FileKey] = [kind]
    private static let kind = Key.part(
        "kind", .list(.choice(MessageKind.allCases.map(\.rawValue))), .keyKind)
    let kinds: Set<MessageKind>

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard let value = try fields.read(kind) else { return nil }
        var kinds: Set<MessageKind> = []
        for member in try value.list() { kinds.insert(try member.choice(MessageKind.self)) }
        return KindCondition(kinds: kinds)
    }

    var needs: Set<Int>? { nil }

    var cost: Int { 1 }

    var seesSpans: Bool { false }

    var phrase: Phrase {
        let named = MessageKind.allCases.filter(kinds.contains).map(\.named)
        return .isOfKind(.joined(named, zh: "或", en: " or "))
    }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        kinds.contains(view.conversation.messages[message].kind) ? [] : nil
    }
}

extension MessageKind {
    fileprivate var named: Phrase {
        switch self {
        case .text: .kindText
        case .image: .kindImage
        case .audio: .kindAudio
        case .video: .kindVideo
        case .file: .kindFile
        case .card: .kindCard
        case .recalled: .kindRecalled
        case .other: .kindOther
        }
    }
}
