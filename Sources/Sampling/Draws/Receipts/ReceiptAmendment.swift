/// A change to a draw, as a receipt records it.
package struct ReceiptAmendment: Hashable, Codable, Sendable {
    /// What kind of change.
    package enum Kind: String, Codable, Sendable {
        case topUp = "top_up"
        case replacement
    }

    package var kind: Kind
    /// Of a top-up.
    package var quota: Quota?
    /// Of a replacement: what was taken out, why, and what came in.
    package var id: String?
    package var reason: String?
    package var substitute: String?

    init(_ amendment: Amendment, substitute: String?) {
        self.substitute = substitute
        switch amendment {
        case .topUp(let quota):
            kind = .topUp
            self.quota = quota
        case .replacement(let id, let reason):
            kind = .replacement
            self.id = id
            self.reason = reason
        }
    }

    /// What was changed.
    ///
    /// - Throws: where the record lacks what its kind needs.
    func amendment() throws(SamplingError) -> Amendment {
        switch kind {
        case .topUp:
            guard let quota else { throw .receiptFieldMissing("amendments.quota") }
            return .topUp(quota)
        case .replacement:
            guard let id else { throw .receiptFieldMissing("amendments.id") }
            return .replacement(id: id, reason: reason ?? "")
        }
    }
}

extension DrawReceipt {
    /// What was changed since the draw, in order.
    package func changes() throws(SamplingError) -> [Amendment] {
        var changes: [Amendment] = []
        for amendment in amendments ?? [] { changes.append(try amendment.amendment()) }
        return changes
    }

    /// Everything that the draw gave to a person: its sample, what was replaced since, and the
    /// leads.
    package var drawnIDs: Set<String> {
        Set(strata.flatMap(\.ids)).union((amendments ?? []).compactMap(\.id))
            .union((leads?.units ?? []).map(\.id))
    }

    /// The parties' values, for drawing again.
    package var parties: [Contribution] { contributions.map(\.contribution) }
}
