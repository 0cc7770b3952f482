/// What the values of one field look like, over all the records that have it.
struct FieldSurvey {
    private(set) var count = 0
    /// How many are read as a time of their own accord.
    private(set) var times = 0
    private(set) var length = 0
    private(set) var markup = 0
    private var links = 0
    /// The first values, each once; no more than a field of few words could have.
    private(set) var values: [String] = []
    /// Whether there are more than those.
    private var hasMore = false
    /// Whether a value was met twice.
    private(set) var comesAgain = false

    /// The ways to write times in which all values are written.
    private(set) var formats = TimeFormat.usual
    /// Whether all values are numbers.
    private(set) var isNumeric = true

    private static let most = 24

    mutating func add(_ value: String, _ zone: ZoneOffsets) {
        count += 1
        length += value.count
        if Timestamp(text: value, zone: zone) != nil { times += 1 }
        formats.removeAll { $0.moment(value, zone: zone) == nil }
        if isNumeric, !value.allSatisfy({ $0.isASCII && $0.isNumber }) { isNumeric = false }
        if value.contains("</") || value.contains("<br") { markup += 1 }
        if value.hasPrefix("http://") || value.hasPrefix("https://") { links += 1 }
        if values.contains(value) {
            comesAgain = true
            return
        }
        if values.count < Self.most { values.append(value) } else { hasMore = true }
    }

    /// The first way in which all of them are written, if any.
    var format: TimeFormat? { count > 0 ? formats.first : nil }
    /// Whether another way with day and month the other way round fits as well.
    var isAmbiguous: Bool {
        let places = formats.map { $0.text.hasPrefix("d") }
        return places.contains(true) && places.contains(false)
    }

    /// How long a value is on average.
    var meanLength: Double { count == 0 ? 0 : Double(length) / Double(count) }
    /// Whether all values are addresses.
    var isLinks: Bool { links == count }
    var isHTML: Bool { markup * 3 > count }
    /// Whether half of the values or more are times, as texts.
    var isMostlyTimes: Bool { !isNumeric && times > 0 && times * 2 >= count }
    /// Whether more than half of the values are new ones.
    var isVaried: Bool { hasMore || variety > 0.5 }
    /// How many of the values are new ones, as far as they are kept.
    var variety: Double { hasMore ? 1 : Double(values.count) / Double(max(count, 1)) }
    /// Whether a few words come again and again.
    var hasFewWords: Bool { !hasMore && values.count <= 8 && values.allSatisfy { $0.count <= 40 } }
    /// Whether both answers to yes or no stand there.
    var isYesOrNo: Bool { Set(values.map { $0.lowercased() }) == ["true", "false"] }
    /// Whether it says what messages are made of.
    var isKind: Bool {
        values.contains { $0.withContiguousBytes { KindWords.table.findLoosely($0) } == .text }
    }
}
