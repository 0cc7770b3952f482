import Wording

/// A least and a greatest value, of which one may be left out: `{min: 2, max: 5}`.
struct Bounds<Number: Comparable & Sendable>: Sendable {
    let least: Number?
    let most: Number?

    /// Reads two keys of a mapping. Throws where they leave nothing between them.
    init(_ fields: YAMLFields, least: Key<Number>, most: Key<Number>) throws(FileError) {
        self.least = try fields.read(least)
        self.most = try fields.read(most)
        if let low = self.least, let high = self.most, low > high,
            let place = fields[least.name], let other = fields[most.name]
        {
            throw place.error(
                .boundsBackwards(least: try place.text(), most: try other.text()))
        }
    }

    func contains(_ number: Number) -> Bool {
        if let least, number < least { return false }
        if let most, number > most { return false }
        return true
    }

    /// A key behind which `min`, `max` or both stand; `member` describes each of the two.
    static func key(
        _ name: String, _ meaning: Phrase,
        member: (_ name: String, _ meaning: Phrase) -> Key<Number>
    ) -> Key<Bounds> {
        let (least, most) = (member("min", .keyLeast), member("max", .keyMost))
        let shape = MappingShape([least, most])
        return Key(name: name, shape: .mapping(shape), meaning: meaning) {
            (it) throws(FileError) in
            let fields = try it.fields(of: shape)
            if fields.names.isEmpty { throw it.error(.boundsEmpty) }
            return try Bounds(fields, least: least, most: most)
        }
    }

    /// `at least 2`, `2 to 5`; `text` says a number.
    func phrase(_ text: (Number) -> Phrase) -> Phrase {
        switch (least.map(text), most.map(text)) {
        case (let least?, let most?): .fromTo(least, most)
        case (let least?, nil): .atLeast(least)
        case (nil, let most?): .atMost(most)
        case (nil, nil): .anyNumber
        }
    }
}

extension Bounds where Number == Int {
    /// A key for whole numbers of a range.
    static func key(_ name: String, in range: ClosedRange<Int>, _ meaning: Phrase) -> Key<Bounds> {
        key(name, meaning) { .integer($0, in: range, $1) }
    }

    var phrase: Phrase { phrase { Phrase("\($0)") } }
}

extension Bounds where Number == Double {
    /// A key for numbers of a range.
    static func key(
        _ name: String, in range: ClosedRange<Double>, _ meaning: Phrase
    ) -> Key<Bounds> {
        key(name, meaning) { .number($0, in: range, $1) }
    }

    /// Whole numbers without a point.
    var phrase: Phrase {
        phrase { number in Phrase(Int(exactly: number).map { "\($0)" } ?? "\(number)") }
    }
}
