import Foundation

/// A language that SpotCheck speaks to its users.
package enum Language: String, CaseIterable, Codable, Sendable {
    case zh
    case en

    /// The language that a set of environment variables asks for: `SPOTCHECK_LANG` first, then
    /// `LC_ALL`, `LC_MESSAGES` and `LANG`; English where none of them says Chinese.
    package init(environment: [String: String]) {
        let names = ["SPOTCHECK_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
        let wanted = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        self = wanted.lowercased().hasPrefix("zh") ? .zh : .en
    }

    /// The language that a command line asks for (`--language zh` or `--language=zh`, the last of
    /// them), or else its environment.
    package init(arguments: [String], environment: [String: String]) {
        let option = "--language"
        let asked = zip(arguments, arguments.dropFirst() + [""]).compactMap { word, next in
            if word == option { return Language(rawValue: next) }
            guard word.hasPrefix(option + "=") else { return nil }
            return Language(rawValue: String(word.dropFirst(option.count + 1)))
        }
        self = asked.last ?? Language(environment: environment)
    }

    /// The language of this process, read once. For help texts and wrong usage, which the argument
    /// parser tells before any option is read.
    package static let ofProcess = Language(
        arguments: ProcessInfo.processInfo.arguments,
        environment: ProcessInfo.processInfo.environment)
}
