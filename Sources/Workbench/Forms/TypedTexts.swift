/// What somebody wrote into a form, apart from what was chosen and what pages hold unseen: what
/// should not be lost where the form cannot be taken.
struct TypedTexts: Sendable {
    let texts: [String]

    /// The fields that take free text, and are no password.
    static let fields = ["name", "chats", "text", "comment", "reason", "note", "answer"]

    init(_ form: FormFields) {
        texts = Self.fields.flatMap { form.all($0) }.filter { text in
            text.contains { !$0.isWhitespace }
        }
    }

    var isEmpty: Bool { texts.isEmpty }
}
