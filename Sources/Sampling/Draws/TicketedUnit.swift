/// A unit with its ticket, ordered by ticket and, should two tickets ever be equal, by id.
package struct TicketedUnit: Hashable, Comparable, Sendable {
    package let ticket: Digest
    package let id: String

    package init(ticket: Digest, id: String) {
        self.ticket = ticket
        self.id = id
    }

    package static func < (left: TicketedUnit, right: TicketedUnit) -> Bool {
        left.ticket == right.ticket
            ? left.id.precedesInUTF8(right.id) : left.ticket < right.ticket
    }
}
