/// One value of a table, the same for a terminal, a spreadsheet and a program.
package enum Cell: Hashable, Sendable {
    case text(String)
    case integer(Int)
    /// An exact decimal number as text, such as `91.60`.
    case decimal(String)
    case flag(Bool)
    /// No value: an empty cell, `null` in JSON.
    case none

    /// As it is shown in a terminal and in a spreadsheet.
    package var shown: String {
        switch self {
        case .text(let text), .decimal(let text): text
        case .integer(let number): String(number)
        case .flag(let flag): flag ? "✓" : ""
        case .none: ""
        }
    }
}
