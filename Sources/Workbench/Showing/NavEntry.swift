/// A page in the navigation.
struct NavEntry: Sendable {
    let title: String
    let path: String
    let isCurrent: Bool
}
