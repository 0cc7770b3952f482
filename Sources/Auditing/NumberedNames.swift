/// Names with numbers from 0 on, in the order in which they came up: records hold the number.
struct NumberedNames: Hashable, Sendable {
    /// By their numbers.
    private(set) var names: [String] = []
    private var numbers: [String: Int] = [:]

    /// The number of a name, which is a new one where it comes up for the first time.
    mutating func number(of name: String) -> Int {
        if let number = numbers[name] { return number }
        let number = names.count
        names.append(name)
        numbers[name] = number
        return number
    }
}
