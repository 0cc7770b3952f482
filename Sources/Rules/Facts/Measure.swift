/// What a quantity counts. Values of different measures never contradict each other.
package struct Measure: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    package init(rawValue: String) {
        self.rawValue = rawValue
    }

    static let time = Measure(rawValue: "time")
    static let yuan = Measure(rawValue: "yuan")
    static let dollars = Measure(rawValue: "dollars")
    static let sterling = Measure(rawValue: "sterling")
    static let euros = Measure(rawValue: "euros")
    static let money = [yuan, dollars, sterling, euros]
    static let percent = Measure(rawValue: "percent")
    static let pieces = Measure(rawValue: "pieces")
    static let times = Measure(rawValue: "times")
    static let degrees = Measure(rawValue: "degrees")
    static let grams = Measure(rawValue: "grams")
    static let millimetres = Measure(rawValue: "millimetres")
    static let millilitres = Measure(rawValue: "millilitres")
    static let squareMetres = Measure(rawValue: "squareMetres")
    static let milliampereHours = Measure(rawValue: "milliampereHours")
    static let watts = Measure(rawValue: "watts")
    static let volts = Measure(rawValue: "volts")
    static let hertz = Measure(rawValue: "hertz")
    static let decibels = Measure(rawValue: "decibels")
    static let lumens = Measure(rawValue: "lumens")
    static let turns = Measure(rawValue: "turns")
    static let calories = Measure(rawValue: "calories")
    static let gigabytes = Measure(rawValue: "gigabytes")
    static let pixels = Measure(rawValue: "pixels")
    static let points = Measure(rawValue: "points")
    static let instalments = Measure(rawValue: "instalments")
    static let people = Measure(rawValue: "people")
    static let lessons = Measure(rawValue: "lessons")
    static let pages = Measure(rawValue: "pages")
    static let layers = Measure(rawValue: "layers")
    static let kinds = Measure(rawValue: "kinds")
    static let letters = Measure(rawValue: "letters")
    /// Ages; how long something lasts is `time`.
    static let years = Measure(rawValue: "years")
    /// 折: tenths of a price.
    static let tenths = Measure(rawValue: "tenths")
    /// A time of day, in minutes from midnight.
    static let clock = Measure(rawValue: "clock")
    /// A day of the year: a hundred times the month, and the day.
    static let date = Measure(rawValue: "date")
    /// Yes (1) or no (0).
    static let answer = Measure(rawValue: "answer")

    /// What only one fact counts, by the name of its unit.
    static func own(_ name: String) -> Measure {
        Measure(rawValue: ownPrefix + name)
    }

    /// The name of the unit of such a measure; `nil` for all others.
    var ownName: String? {
        rawValue.hasPrefix(Self.ownPrefix) ? String(rawValue.dropFirst(Self.ownPrefix.count)) : nil
    }

    private static let ownPrefix = "own "
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
        case celsius
        case fahrenheit
        /// Pounds, ounces, inches, feet and miles.
        case imperial
        /// A time of day without its half, such as 九点.
        case halfDay
        /// A day of the month without its month.
        case dayOfMonth
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
        guard let unit = UnitNames.standard.unit(of: line) else { return nil }
        self = unit
    }

    /// A unit that no table holds, with which only its own amounts compare.
    static func own(_ name: String) -> Unit {
        Unit(.own(name))
    }

    /// An amount in the base unit of the measure.
    func base(_ amount: Double) -> Double {
        kind == .fahrenheit ? (amount - 32) / 1.8 : amount * factor
    }
}
