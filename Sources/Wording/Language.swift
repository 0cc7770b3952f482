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

    /// The language of this process, read once from its environment. For help texts, which the
    /// argument parser builds before any option is read.
    package static let ofProcess = Language(environment: ProcessInfo.processInfo.environment)
}
