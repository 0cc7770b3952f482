import Transcripts

/// Joins the surveys of parts of an archive, in any order and any grouping: `merge` is associative
/// and commutative. Holds about 80 bytes a conversation.
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
    package consuming func merged(asksBackground: Bool) -> MergedSurvey {
        var census = Census()
        return merged(asksBackground: asksBackground, census: &census)
    }

    /// The same where something is to be drawn.
    ///
    /// - Parameter census: an empty one, which takes what could be drawn, as one reading of the
    ///   whole archive would; it has no rejects and no survey.
    package consuming func merged(asksBackground: Bool, census: inout Census) -> MergedSurvey {
        var places = PlaceKeeper()
        var parts: [Int: PartKnowledge] = [:]
        for (number, part) in self.parts.sorted(by: { $0.key < $1.key }) {
            parts[number] = places.knowledge(of: part, &census)
        }
        return MergedSurvey(
            background: asksBackground ? SurveyedArchive(survey) : nil, parts: parts)
    }

    /// Goes over the parts in the order of the archive.
    private struct PlaceKeeper {
        private var seen = DuplicateGuard()
        private var lines = RangeLines.Counter()

        mutating func knowledge(of part: PartSurvey, _ census: inout Census) -> PartKnowledge {
            let firstLines = lines.firstLines(of: part.lines)
            let shifts = part.files.map { (firstLines[$0] ?? 1) - 1 }
            var copies: [Int: DuplicateGuard.Finding] = [:]
            var order = SightingOrder()
            let candidates = part.frame?.candidates
            if let frame = part.frame { census.add(frame) }
            for (number, sighting) in part.sightings.enumerated() {
                let place = Place(
                    file: part.files[sighting.file], line: sighting.line + shifts[sighting.file])
                let found = seen.check(key: sighting.key, content: sighting.content, at: place)
                if found != .new { copies[number] = found }
                if let candidates { census.add(candidates[number], found, at: place) }
                order.add(key: sighting.key, content: sighting.content, line: place.line)
            }
            return PartKnowledge(firstLines: firstLines, copies: copies, order: order)
        }
    }
}

extension PartSurvey {
    /// What is left when the survey was taken out.
    fileprivate var withoutSurvey: PartSurvey {
        PartSurvey(
            survey: Survey(), sightings: sightings, files: files, lines: lines, frame: frame)
    }
}
