/// Lines up every stratum of a frame for a draw.
struct StratumQueues {
    let frame: any DrawFrame
    let design: Design
    let seed: Digest

    /// The queues by stratum.
    ///
    /// - Parameters:
    ///   - sizes: n_h of the draw before any amendment.
    ///   - depth: how many units of each stratum may be needed in all.
    func lined(sizes: [String: Int], depth: [String: Int]) throws(SamplingError)
        -> [String: StratumQueue]
    {
        let first = design.spread == .time ? try timely(sizes) : nil
        var early: [String: [TicketedUnit]] = [:]
        var samples = depth.mapValues { BottomK<TicketedUnit>(size: $0) }
        let tickets = Tickets(seed: seed, purpose: design.purpose)
        var position = 0
        try frame.forEach { unit in
            let stratum = design.stratum(of: unit)
            let ticketed = TicketedUnit(ticket: tickets.ticket(for: unit.id), id: unit.id)
            if first?.contains(position) == true {
                early[stratum, default: []].append(ticketed)
            } else {
                samples[stratum]?.insert(ticketed)
            }
            position += 1
        }
        var queues: [String: StratumQueue] = [:]
        for (stratum, sample) in samples {
            let front = early[stratum, default: []].sorted()
            let next = sample.threshold.map { [$0] } ?? []
            queues[stratum] = StratumQueue(
                population: sample.seen + front.count, units: front + sample.selected + next)
        }
        return queues
    }

    /// The positions in the frame that a draw spread over time takes: in each stratum every
    /// N_h/n_h-th in the order of time (who has no time comes last; ties by id), from a start that
    /// follows from the seed.
    private func timely(_ sizes: [String: Int]) throws(SamplingError) -> Set<Int> {
        var moments: [String: [(moment: Int64, position: Int)]] = [:]
        var position = 0
        var hasTimes = false
        try frame.forEach { unit in
            hasTimes = hasTimes || unit.moment != nil
            let stratum = design.stratum(of: unit)
            if sizes[stratum, default: 0] > 0 {
                moments[stratum, default: []].append((unit.moment ?? .max, position))
            }
            position += 1
        }
        guard hasTimes else { throw .noTimes }
        let starts = Tickets(seed: seed, purpose: .start)
        var chosen: Set<Int> = []
        for (stratum, units) in moments {
            let sorted = units.sorted { ($0.moment, $0.position) < ($1.moment, $1.position) }
            let draw = starts.ticket(for: stratum).leadingWord
            let start = draw.multipliedFullWidth(by: UInt64(sorted.count)).high
            let places = SystematicSample.indexes(
                sizes[stratum, default: 0], of: sorted.count, start: Int(start))
            for place in places { chosen.insert(sorted[place].position) }
        }
        return chosen
    }
}
