import Sampling
import Testing

/// Samples with chances in proportion to weights.
struct PrioritySampleTests {
    @Test func `A merged priority sample is the sample of the whole`() {
        let tickets = Tickets(seed: Digest(of: "merge"), purpose: .priority)
        var whole = PrioritySample(size: 10, tickets: tickets)
        var parts = [whole, whole, whole]
        for index in 0..<90 {
            whole.insert(id: "w\(index)", weight: Double(1 + index % 7))
            parts[index % 3].insert(id: "w\(index)", weight: Double(1 + index % 7))
        }
        var merged = parts[2]
        merged.merge(parts[0])
        merged.merge(parts[1])
        #expect(merged.selected == whole.selected)
        #expect(merged.threshold == whole.threshold)
    }
}
