import Wording

/// A least and a greatest value, of which one may be left out: `{min: 2, max: 5}`.
struct Bounds<Number: Comparable & Sendable>: Sendable {
    let least: Number?
    let most: Number?

    /// Throws where the bounds leave nothing; `place` is what is wrong then.
    init(least: Number?, most: Number?, at place: YAMLValue) throws(FileError) {
        if let least, let most, least > most {
            throw place.error(.boundsBackwards(least: "\(least)", most: "\(most)"))
        }
        self.least = least
        self.most = most
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
            guard let place = fields["min"] ?? fields["max"] else {
                throw it.error(.boundsEmpty)
            }
            return try Bounds(
                least: try fields.read(least), most: try fields.read(most), at: place)
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
