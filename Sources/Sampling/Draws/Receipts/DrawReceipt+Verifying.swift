package import Wording

extension DrawReceipt {
    /// Repeats the draw from a frame and says what differs from the receipt; empty where all of it
    /// was proved.
    ///
    /// Each link is checked on its own (frame, design, commits, seed, ids), so that one changed
    /// field gives one discrepancy. The units are drawn again only from the frame of the receipt:
    /// from another one they must differ.
    package func verify(against frame: some DrawFrame) -> [Phrase] {
        let links = frameDiscrepancies(frame) + designDiscrepancies + seedDiscrepancies
        return links + (frame.digest == frameDigest ? drawDiscrepancies(frame) : [])
    }

    /// One sentence on what a verification without discrepancies has proved, and what it cannot.
    ///
    /// - Parameter log: the log that holds the receipt. The names on a receipt cost nothing: only
    ///   commits that were logged before the draw show that the values were fixed beforehand.
    package func proof(log: DrawLog?) -> Phrase {
        if contributions.count < 2 { return .drawProvedByOneParty }
        return log?.hasCommits(of: self) == true
            ? .drawProvedByParties(contributions.count)
            : .drawReproducedByParties(contributions.count)
    }

    /// How often the draw was changed since and why, in one sentence; nil where it was not.
    ///
    /// - Parameter log: the log that holds the receipt. Nothing else shows what the reasons were
    ///   when the change was made.
    package func changesTold(log: DrawLog?) -> Phrase? {
        guard let amendments, !amendments.isEmpty else { return nil }
        let replaced = amendments.filter { $0.kind == .replacement }
        return .drawChanged(
            topUps: amendments.count - replaced.count, replacements: replaced.count,
            reasons: replaced.map { .replacedBecause($0.id ?? "", $0.reason ?? "") },
            isLogged: log != nil)
    }

    private func frameDiscrepancies(_ frame: some DrawFrame) -> [Phrase] {
        if frame.count != population {
            return [.frameCountDiffers(receipt: population, found: frame.count)]
        }
        return frame.digest == frameDigest ? [] : [.frameContentDiffers(population: population)]
    }

    private var designDiscrepancies: [Phrase] {
        design.digest == designDigest ? [] : [.designDiffers]
    }

    private var seedDiscrepancies: [Phrase] {
        var found: [Phrase] = []
        var parties: Set<String> = []
        for entry in contributions where !parties.insert(entry.contribution.party).inserted {
            // A second value that nobody committed to could be tried until the draw suits.
            found.append(.receiptPartyTwice(entry.party))
        }
        for entry in contributions where entry.contribution.commit != entry.commit {
            found.append(.commitDiffers(party: entry.party))
        }
        let derived = Seed.derive(
            frame: frameDigest, design: designDigest,
            contributions: contributions.map(\.contribution))
        if contributions.isEmpty || derived != seed { found.append(.seedDiffers) }
        if seedCode != seed.shortCode { found.append(.seedCodeDiffers) }
        return found
    }

    private func drawDiscrepancies(_ frame: some DrawFrame) -> [Phrase] {
        let outcome: DrawOutcome
        do {
            outcome = try DrawOutcome(
                of: frame, design: design, amendments: changes(), seed: seed)
        } catch {
            return [.redrawFailed(error.phrase)]
        }
        return strataDiscrepancies(from: outcome.strata.map(ReceiptStratum.init))
            + amendmentDiscrepancies(outcome) + reviewDiscrepancies(outcome)
            + (leads == outcome.leads.map(ReceiptLeads.init) ? [] : [.leadsDiffer])
    }

    private func strataDiscrepancies(from repeated: [ReceiptStratum]) -> [Phrase] {
        let expected = Dictionary(repeated.map { ($0.stratum, $0) }) { first, _ in first }
        var found: [Phrase] = []
        var seen: Set<String> = []
        for recorded in strata {
            let isFirst = seen.insert(recorded.stratum).inserted
            guard isFirst, let redrawn = expected[recorded.stratum] else {
                found.append(.stratumUnexpected(recorded.stratum))
                continue
            }
            found += recorded.discrepancies(from: redrawn)
        }
        return found
            + repeated.filter { !seen.contains($0.stratum) }.map { .stratumMissing($0.stratum) }
    }

    private func amendmentDiscrepancies(_ outcome: DrawOutcome) -> [Phrase] {
        zip(amendments ?? [], outcome.substitutes).compactMap { recorded, substitute in
            recorded.substitute == substitute ? nil : .substituteDiffers(recorded.id ?? "")
        }
    }

    private func reviewDiscrepancies(_ outcome: DrawOutcome) -> [Phrase] {
        let wanted = outcome.strata.flatMap(\.selected).map {
            ReceiptReview(id: $0, reviewers: outcome.reviewers[$0] ?? [])
        }
        return (reviews ?? []) == (design.review == nil ? [] : wanted) ? [] : [.reviewsDiffer]
    }
}

extension ReceiptStratum {
    /// What differs from the same stratum drawn again.
    fileprivate func discrepancies(from redrawn: ReceiptStratum) -> [Phrase] {
        var found: [Phrase] = []
        if population != redrawn.population {
            found.append(
                .stratumPopulationDiffers(
                    stratum, receipt: population, found: redrawn.population))
        }
        if sample != redrawn.sample {
            found.append(.stratumSampleDiffers(stratum, receipt: sample, found: redrawn.sample))
        }
        if inclusionProbability != redrawn.inclusionProbability {
            found.append(
                .stratumInclusionDiffers(
                    stratum, receipt: inclusionProbability, found: redrawn.inclusionProbability))
        }
        if ids != redrawn.ids {
            found.append(.stratumIdsDiffer(stratum, change: change(from: redrawn)))
        }
        if threshold != redrawn.threshold { found.append(.stratumThresholdDiffers(stratum)) }
        return found
    }

    /// How the recorded ids differ: the first one too many, the first one lacking, or the order.
    private func change(from redrawn: ReceiptStratum) -> Phrase {
        let (recorded, right) = (Set(ids), Set(redrawn.ids))
        if let extra = ids.first(where: { !right.contains($0) }) { return .idNotDrawn(extra) }
        if let lacking = redrawn.ids.first(where: { !recorded.contains($0) }) {
            return .idLacking(lacking)
        }
        return .idsReordered
    }
}
