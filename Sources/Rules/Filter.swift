import Transcripts

/// The `where` of a rule: for which conversations it is meant at all.
struct Filter: Sendable {
    private var wanted: [(Field, Set<String>)] = []
    private var unwanted: [(Field, Set<String>)] = []

    enum Field: String, CaseIterable, Sendable {
        case channel
        case shop
        case product
        case tag
    }

    /// For every conversation.
    init() {}

    init(_ value: YAMLValue) throws(FileError) {
        let names = Field.allCases.map(\.rawValue)
        let fields = try value.fields(names + names.map { "not_" + $0 })
        for field in Field.allCases {
            if let only = fields[field.rawValue] {
                wanted.append((field, Set(try only.texts())))
            }
            if let not = fields["not_" + field.rawValue] {
                unwanted.append((field, Set(try not.texts())))
            }
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
