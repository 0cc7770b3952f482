/// What a run of the load program is asked.
struct LoadOptions {
    var findings = 1_000_000
    var seconds = 60
    var reviewers = 20
    /// Seconds between the requests of one reviewer.
    var pause = 1.0
    /// Where the store is kept for another run; `nil` for a folder that is removed at the end.
    var store: String?

    static let usage =
        "usage: load [--findings N] [--seconds N] [--reviewers N] [--pause SECONDS] [--store PATH]"

    init?(_ words: [String]) {
        guard words.count.isMultiple(of: 2) else { return nil }
        for place in stride(from: 0, to: words.count, by: 2) {
            guard set(words[place], words[place + 1]) else { return nil }
        }
    }

    private mutating func set(_ name: String, _ value: String) -> Bool {
        switch (name, Int(value), Double(value)) {
        case ("--findings", let number?, _) where number >= 1000: findings = number
        case ("--seconds", let number?, _) where number >= 0: seconds = number
        case ("--reviewers", let number?, _) where (1...100).contains(number): reviewers = number
        case ("--pause", _, let number?) where number >= 0: pause = number
        case ("--store", _, _): store = value
        default: return false
        }
        return true
    }
}
