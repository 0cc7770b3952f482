/// What the values of one field look like, over all the records that have it.
struct FieldSurvey {
    private(set) var count = 0
    /// How many are read as a time of their own accord.
    private(set) var times = 0
    private(set) var length = 0
    private(set) var markup = 0
    /// The first values, each once; no more than a field of few words could have.
    private(set) var values: [String] = []
    /// Whether there are more than those.
    private(set) var isVaried = false

    private static let most = 24

    mutating func add(_ value: String, _ zone: ZoneOffsets) {
        count += 1
        length += value.count
        if Timestamp(text: value, zone: zone) != nil { times += 1 }
        if value.contains("</") || value.contains("<br") { markup += 1 }
        if values.contains(value) { return }
        if values.count < Self.most { values.append(value) } else { isVaried = true }
    }

    /// How long a value is on average.
    var meanLength: Double { count == 0 ? 0 : Double(length) / Double(count) }
    var isHTML: Bool { markup * 3 > count }
    /// Whether a few words come again and again.
    var hasFewWords: Bool { !isVaried && values.count <= 8 && values.allSatisfy { $0.count <= 40 } }
}
