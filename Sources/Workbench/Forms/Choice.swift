/// One of the options of a list to choose from.
struct Choice: Sendable {
    let id: String
    let title: String
    let isChosen: Bool
}
