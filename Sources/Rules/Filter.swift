import Transcripts
import Wording

/// The `where` of a rule: for which conversations it is meant at all.
struct Filter: Sendable {
    private var wanted: [(Field, Set<String>)] = []
    private var unwanted: [(Field, Set<String>)] = []

    enum Field: String, CaseIterable, Sendable {
        case channel
        case shop
        case product
        case tag

        fileprivate var key: Key<[String]> { .texts(rawValue, .keyFilter(rawValue)) }
        fileprivate var otherKey: Key<[String]> {
            .texts("not_" + rawValue, .keyFilterOut(rawValue))
        }
    }

    /// What stands behind `where`.
    static let shape = MappingShape(
        Field.allCases.map(\.key) + Field.allCases.map(\.otherKey))

    /// For every conversation.
    init() {}

    init(_ value: YAMLValue) throws(FileError) {
        let fields = try value.fields(of: Self.shape)
        for field in Field.allCases {
            if let only = try fields.read(field.key) { wanted.append((field, Set(only))) }
            if let not = try fields.read(field.otherKey) { unwanted.append((field, Set(not))) }
        }
    }

    func accepts(_ conversation: Conversation) -> Bool {
        wanted.allSatisfy { field, values in
            Self.values(of: field, in: conversation).contains { values.contains($0) }
        }
            && !unwanted.contains { field, values in
                Self.values(of: field, in: conversation).contains { values.contains($0) }
            }
    }

    private static func values(of field: Field, in conversation: Conversation) -> [String] {
        switch field {
        case .channel: conversation.channel.map { [$0] } ?? []
        case .shop: conversation.shop.map { [$0] } ?? []
        case .product: conversation.product.map { [$0] } ?? []
        case .tag: conversation.tags
        }
    }
}
