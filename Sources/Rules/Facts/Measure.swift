/// What a quantity counts. Values of different measures never contradict each other.
package enum Measure: String, CaseIterable, Sendable {
    case time
    case yuan
    case dollars
    case percent
    case pieces
    case times
    case degrees
    case grams
    case millimetres
    case millilitres
    case milliampereHours
    case watts
    case gigabytes
    case points
    case instalments
    case people
    /// Ages; how long something lasts is `time`.
    case years
    /// 折: tenths of a price.
    case tenths
}

/// A unit that a quantity is written in, such as 天, 个工作日 or USD.
package struct Unit: Hashable, Sendable {
    /// How amounts in this unit compare with others of its measure.
    package enum Kind: Sendable {
        case plain
        /// Months, quarters and years, whose length in days is not fixed.
        case calendar
        /// Weeks: seven days, or five working days.
        case week
        case workingDay
        case fahrenheit
    }

    package let measure: Measure
    /// Size in the base unit of the measure: hours, yuan, dollars, pieces, °C, g, mm, ml. A month
    /// counts as 30 days, a working day as one day.
    package let factor: Double
    package let kind: Kind

    init(_ measure: Measure, _ factor: Double = 1, _ kind: Kind = .plain) {
        self.measure = measure
        self.factor = factor
        self.kind = kind
    }

    /// The unit of that name, as people write it in files and chats; `nil` for an unknown one.
    package init?(named name: String) {
        let line = PlainLine(name)
        guard let hit = UnitTable.names.longest(at: 0, in: line), hit.range.count == line.count
        else { return nil }
        self = UnitTable.units[hit.word]
    }

    /// An amount in the base unit of the measure.
    func base(_ amount: Double) -> Double {
        kind == .fahrenheit ? (amount - 32) / 1.8 : amount * factor
    }
}
