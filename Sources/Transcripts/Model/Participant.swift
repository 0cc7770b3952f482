/// Somebody who writes in a conversation: the id decides who it is, the name is for reading.
package struct Participant: Hashable, Sendable {
    package var id: String
    package var name: String

    package init(id: String, name: String) {
        self.id = id
        self.name = name
    }
}
