package import Wording

/// What could not be read, with the reason as it is told.
package struct WordedReject: Sendable {
    package let place: Place
    package let reason: Phrase

    package init(place: Place, reason: Phrase) {
        self.place = place
        self.reason = reason
    }

    package init(_ reject: Reject) {
        self.init(place: reject.place, reason: reject.reason.phrase)
    }
}
