/// A field of a form as a template shows it.
struct ShownField: Sendable {
    let value: String
    var wrong: String?
}
