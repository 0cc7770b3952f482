package import Transcripts

/// What agents answered to facts in all parts of an archive, and what could not be read there.
package struct MergedAnswers: Sendable {
    package internal(set) var tally: FactTally
    /// How much could not be read.
    package private(set) var rejects = 0
    /// The first of each part, in the order of the archive, at its place in the whole file.
    package private(set) var told: [WordedReject] = []

    init(tally: FactTally) {
        self.tally = tally
    }

    /// Takes over what could not be read of a part.
    ///
    /// - Parameter firstLines: where the lines of its ranges are counted from.
    mutating func add(_ part: PartAnswers, firstLines: [String: Int]) {
        rejects += part.rejects
        for reject in part.told {
            var place = reject.place
            // A file as a whole has no line.
            if place.line > 0 { place.line += (firstLines[place.file] ?? 1) - 1 }
            told.append(WordedReject(place: place, reason: reject.reason))
        }
    }
}
