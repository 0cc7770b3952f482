import Transcripts

/// Joins the surveys of parts of an archive, in any order and any grouping: `merge` is associative
/// and commutative. Holds the parts until all are there.
package struct SurveyMerge: Sendable {
    private var survey = Survey()
    private var parts: [Int: PartSurvey] = [:]

    package init() {}

    /// Adds a part by its number, of which the order of the archive is made.
    package init(_ part: PartSurvey, number: Int) {
        survey.merge(part.survey)
        parts[number] = part.withoutSurvey
    }

    /// Takes over the parts of another; no part may be in both.
    package mutating func merge(_ other: SurveyMerge) {
        survey.merge(other.survey)
        parts.merge(other.parts) { _, part in part }
    }

    /// What is known once all parts are there.
    package consuming func merged(asksBackground: Bool) throws(SpoolError) -> MergedSurvey {
        var census = Census()
        return try merged(asksBackground: asksBackground, census: &census)
    }

    /// The same where something is to be drawn. Each part goes as it is looked at.
    ///
    /// - Parameter census: an empty one, which takes what could be drawn, as one reading of the
    ///   whole archive would; it has no rejects and no survey.
    package consuming func merged(
        asksBackground: Bool, census: inout Census
    ) throws(SpoolError) -> MergedSurvey {
        let known = try takeKnowledge(&census)
        guard asksBackground else { return MergedSurvey(background: nil, parts: known) }
        return MergedSurvey(background: SurveyedArchive(survey), parts: known)
    }

    private mutating func takeKnowledge(
        _ census: inout Census
    ) throws(SpoolError) -> [Int: PartKnowledge] {
        var places = PlaceKeeper()
        var known: [Int: PartKnowledge] = [:]
        for number in parts.keys.sorted() {
            guard let part = parts.removeValue(forKey: number) else { continue }
            known[number] = try places.knowledge(of: part, &census)
        }
        return known
    }

    /// Goes over the parts in the order of the archive.
    private struct PlaceKeeper {
        private var seen = DuplicateGuard()
        private var lines = RangeLines.Counter()

        mutating func knowledge(
            of part: PartSurvey, _ census: inout Census
        ) throws(SpoolError) -> PartKnowledge {
            let firstLines = lines.firstLines(of: part.lines)
            let shifts = part.files.map { (firstLines[$0] ?? 1) - 1 }
            var copies: [Int: DuplicateGuard.Finding] = [:]
            var order = SightingOrder()
            var candidates = part.frame?.candidates.makeIterator()
            if let frame = part.frame { census.add(frame) }
            for (number, sighting) in part.sightings.enumerated() {
                let place = Place(
                    file: part.files[sighting.file], line: sighting.line + shifts[sighting.file])
                let found = seen.check(key: sighting.key, content: sighting.content, at: place)
                if found != .new { copies[number] = found }
                if let candidate = candidates?.next() {
                    try census.add(candidate, found, at: place)
                }
                order.add(key: sighting.key, content: sighting.content, line: place.line)
            }
            return PartKnowledge(firstLines: firstLines, copies: copies, order: order)
        }
    }
}

extension PartSurvey {
    /// What is left when the survey was taken out, and what is asked of it.
    fileprivate var withoutSurvey: PartSurvey {
        PartSurvey(
            survey: Survey(), questions: ArchiveQuestions(contacts: false), sightings: sightings,
            files: files, lines: lines, frame: frame)
    }
}
