import Sampling
import Transcripts
import Wording

/// Ratings by reviewer and unit while a sheet is read.
struct RatingCells {
    private(set) var raters: [String] = []
    private var units: [String: Int] = [:]
    private var values: [String: [Int: String]] = [:]

    /// Takes rows of one rating each; returns what is doubtful about them: a reviewer who says two
    /// different things about the same unit, of which the first counts, and rows without an item
    /// or a reviewer.
    mutating func addLong(_ sheet: Sheet, rater: Int, value: Int) -> [Phrase] {
        let item = sheet.column(RatingSheet.items)
        let question = sheet.column(RatingSheet.questions)
        var doubts: [Phrase] = []
        for row in sheet.rows {
            let place = "\(Place(file: sheet.path, line: row.line))"
            guard let name = row[rater], let unit = row[item] else {
                doubts.append(.placeReason(place, .ratingIncomplete))
                continue
            }
            guard let text = row[value] else { continue }
            let key = [unit, row[question] ?? ""].joined(separator: "\u{1F}")
            if let first = set(text, by: name, of: key), first != text {
                doubts.append(.placeReason(place, .ratingTwice))
            }
        }
        return doubts
    }

    /// Takes rows of one unit each: every column but those of the item and of the question is a
    /// reviewer's. Returns what is doubtful, as above.
    mutating func addWide(_ sheet: Sheet) -> [Phrase] {
        let item = sheet.column(RatingSheet.items)
        let question = sheet.column(RatingSheet.questions)
        var doubts: [Phrase] = []
        for row in sheet.rows {
            let unit = row[item] ?? "\u{1F}\(row.line)"
            let key = [unit, row[question] ?? ""].joined(separator: "\u{1F}")
            var isDoubtful = false
            for (column, name) in sheet.columns.enumerated()
            where column != item && column != question {
                guard let text = row[column] else { continue }
                if let first = set(text, by: name, of: key), first != text { isDoubtful = true }
            }
            if isDoubtful {
                let place = "\(Place(file: sheet.path, line: row.line))"
                doubts.append(.placeReason(place, .ratingTwice))
            }
        }
        return doubts
    }

    /// Keeps a rating; returns the one that is there already.
    private mutating func set(_ text: String, by rater: String, of unit: String) -> String? {
        if values[rater] == nil { raters.append(rater) }
        let place = units[unit] ?? units.count
        units[unit] = place
        if let first = values[rater]?[place] { return first }
        values[rater, default: [:]][place] = text
        return nil
    }

    /// The categories that were given: by size where all are numbers, else by their bytes.
    var categories: [String] {
        let used = Set(values.values.flatMap { $0.values })
        let numbers = used.compactMap { text in Double(text).map { (text, $0) } }
        if numbers.count == used.count {
            return numbers.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map { $0.0 }
        }
        return used.sorted { $0.precedesInUTF8($1) }
    }

    func units(categories: [String]) -> RatedUnits {
        let codes = Dictionary(uniqueKeysWithValues: zip(categories, categories.indices))
        let places = raters.map { rater in
            (0..<units.count).map { unit in values[rater]?[unit].flatMap { codes[$0] } }
        }
        return RatedUnits(raters: raters, categories: categories, places: places)
    }
}
