/// What a design, its amendments and a seed make of a frame.
struct DrawOutcome {
    /// In the order of the strata's UTF-8 bytes.
    private(set) var strata: [StratumDraw] = []
    /// What took the place of each replaced unit, in the order of the amendments; nil for top-ups.
    private(set) var substitutes: [String?] = []
    /// Who reviews each unit: one or two names.
    private(set) var reviewers: [String: [String]] = [:]
    private(set) var leads: LeadDraw?

    private var queues: [String: StratumQueue] = [:]
    private let order: [String]
    private var rota: ReviewRota?

    /// Draws, then carries out the amendments in their order.
    init(
        of frame: some DrawFrame, design: Design, amendments: [Amendment], seed: Digest
    ) throws(SamplingError) {
        guard frame.count > 0 else { throw .emptyFrame }
        if let review = design.review {
            try review.check()
            rota = ReviewRota(review, seed: seed)
        }
        let populations = design.strata(of: frame)
        order = populations.keys.sorted { $0.precedesInUTF8($1) }
        let sizes = try design.quota.sizes(for: populations)
        var later: [[String: Int]] = []
        for quota in Amendment.quotas(of: amendments) {
            later.append(try quota.sizes(for: populations))
        }
        let spare = Amendment.replacements(in: amendments)
        var depth = sizes
        for more in later { depth.merge(more) { max($0, $1) } }
        queues = try StratumQueues(frame: frame, design: design, seed: seed).lined(
            sizes: sizes, depth: depth.mapValues { $0 + spare })
        grow(to: sizes)
        leads = try DrawOutcome.leads(of: frame, design: design, queues: queues, seed: seed)
        try amend(amendments, sizes: sizes, later: later)
        strata = order.compactMap { stratum in
            queues[stratum].map {
                StratumDraw(
                    stratum: stratum, population: $0.population, selected: $0.selected,
                    threshold: $0.threshold)
            }
        }
        reviewers = rota?.reviewers ?? [:]
    }

    private static func leads(
        of frame: some DrawFrame, design: Design, queues: [String: StratumQueue], seed: Digest
    ) throws(SamplingError) -> LeadDraw? {
        guard let plan = design.leads else { return nil }
        let sample = Set(queues.values.flatMap(\.selected))
        return try LeadDraw.draw(plan, from: frame, leaving: sample, seed: seed)
    }

    private mutating func amend(
        _ amendments: [Amendment], sizes: [String: Int], later: [[String: Int]]
    ) throws(SamplingError) {
        var sizes = sizes
        var quotas = later.makeIterator()
        for amendment in amendments {
            switch amendment {
            case .topUp:
                let wanted = quotas.next() ?? sizes
                try check(wanted, against: sizes)
                grow(to: wanted)
                sizes = wanted
                substitutes.append(nil)
            case .replacement(let id, let reason):
                substitutes.append(try replace(id, reason))
            }
        }
    }

    private func check(
        _ wanted: [String: Int], against sizes: [String: Int]
    ) throws(SamplingError) {
        for stratum in order {
            let (before, after) = (sizes[stratum, default: 0], wanted[stratum, default: 0])
            if after < before {
                throw .topUpTakesAway(stratum: stratum, before: before, after: after)
            }
        }
        if wanted == sizes { throw .topUpAddsNothing }
    }

    private mutating func grow(to sizes: [String: Int]) {
        var drawn: [[String]] = []
        for stratum in order {
            let missing = sizes[stratum, default: 0] - (queues[stratum]?.selected.count ?? 0)
            drawn.append(queues[stratum]?.take(missing) ?? [])
        }
        rota?.deal(drawn)
    }

    private mutating func replace(_ id: String, _ reason: String) throws(SamplingError) -> String {
        guard !reason.isEmpty else { throw .reasonMissing }
        for stratum in order where queues[stratum]?.selected.contains(id) == true {
            guard let substitute = queues[stratum]?.replace(id) else {
                throw .stratumExhausted(stratum)
            }
            rota?.replace(id, by: substitute)
            return substitute
        }
        throw .notInSample(id: id)
    }
}
