import Transcripts
import Wording

/// The message speaks of one of several parties (see `SubjectReader`): of the customer, of the agent
/// or the shop, of somebody else, or of nobody that it names. Inside `clause` the clause does,
/// elsewhere any clause of the message.
struct AboutCondition: ConditionKind {
    static let keys: [any FileKey] = [about]
    private static let about = Key<[Subject]>(
        name: "about", shape: .list(.choice(Subject.allCases.map(\.rawValue))), meaning: .keyAbout
    ) { (it) throws(FileError) in
        var subjects: [Subject] = []
        for member in try it.list() { subjects.append(try member.choice(Subject.self)) }
        return subjects
    }
    let subjects: [Subject]

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        try fields.read(about).map(AboutCondition.init)
    }

    var needs: Set<Int>? { nil }

    var cost: Int { 12 }

    var seesSpans: Bool { false }

    var phrase: Phrase {
        .speaksOf(.joined(subjects.map(\.phrase), zh: "或", en: " or "))
    }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        let clauses = view.clausesInFocus(of: message)
        let isMet = clauses.contains { subjects.contains(view.subject(of: $0, in: message)) }
        return isMet ? [] : nil
    }
}

extension Subject {
    fileprivate var phrase: Phrase {
        switch self {
        case .customer: .subjectCustomer
        case .agent: .subjectAgent
        case .shop: .subjectShop
        case .other: .subjectOther
        case .open: .subjectOpen
        }
    }
}
