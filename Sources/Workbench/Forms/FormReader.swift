import Foundation
import Wording

/// Reads the fields of a form one by one, notes what is wrong with each and keeps what was typed,
/// so that the form can be shown again as it was.
struct FormReader {
    private let fields: FormFields
    private(set) var wrong: [String: Phrase] = [:]
    private var typed: [String: String] = [:]

    init(_ fields: FormFields) {
        self.fields = fields
    }

    /// Whether nothing was wrong with what was read so far.
    var isValid: Bool { wrong.isEmpty }

    /// A text without blanks around it, its line ends line feeds (browsers send others). Empty only where it may be; what is too long is wrong.
    mutating func text(_ name: String, upTo limit: Int = 200, mayBeEmpty: Bool = false) -> String {
        let text = (fields[name] ?? "").replacing("\r\n", with: "\n")
            .trimmingCharacters(in: .whitespacesAndNewlines)
        typed[name] = text
        if text.isEmpty && !mayBeEmpty { wrong[name] = .fieldEmpty }
        if text.count > limit { wrong[name] = .fieldTooLong(limit) }
        return text
    }

    /// A password: as it was typed, never shown again.
    mutating func password(_ name: String, atLeast least: Int = 1) -> String {
        let text = fields[name] ?? ""
        if text.isEmpty { wrong[name] = .fieldEmpty }
        if text.count < least { wrong[name] = .passwordTooShort(least) }
        if text.count > 200 { wrong[name] = .fieldTooLong(200) }
        return text
    }

    /// A login: lower-case letters, digits, dots and dashes.
    mutating func login(_ name: String) -> String {
        let login = text(name, upTo: 40).lowercased()
        if !login.isEmpty, login.wholeMatch(of: /[a-z0-9][a-z0-9.-]{0,39}/) == nil {
            refuse(name, .loginShape)
        }
        return login
    }

    /// Keeps what was typed in fields without asking anything of them.
    mutating func touch(_ names: [String]) {
        for name in names { typed[name] = fields[name] ?? "" }
    }

    /// A whole number within bounds; `nil` is wrong.
    mutating func number(_ name: String, in bounds: ClosedRange<Int>) -> Int? {
        let text = (fields[name] ?? "").trimmingCharacters(in: .whitespaces)
        typed[name] = text
        if let number = Int(text), bounds.contains(number) { return number }
        wrong[name] = .fieldNotWithin(bounds.lowerBound, bounds.upperBound)
        return nil
    }

    /// One of a few values; any other is wrong.
    mutating func choice<Value>(_ name: String, _ read: (String) -> Value?) -> Value? {
        let text = fields[name] ?? ""
        typed[name] = text
        if let value = read(text) { return value }
        wrong[name] = .fieldNotChosen
        return nil
    }

    /// Notes what else is wrong with a field.
    mutating func refuse(_ name: String, _ reason: Phrase) {
        wrong[name] = reason
    }

    /// The fields for a template: what was typed, and what is wrong with it.
    func shown(in language: Language) -> [String: ShownField] {
        var shown: [String: ShownField] = [:]
        for name in Set(typed.keys).union(wrong.keys) {
            shown[name] = ShownField(value: typed[name] ?? "", wrong: wrong[name]?(language))
        }
        return shown
    }
}
