package import Foundation
package import Transcripts
package import Wording

/// One value of a table, the same for a terminal, a spreadsheet and a program.
package enum Cell: Hashable, Sendable {
    case text(String)
    /// Words that have a language, such as a grade.
    case words(Phrase)
    /// Words with a stable name: the name for programs, the words for people.
    case coded(String, Phrase)
    case integer(Int)
    /// An exact decimal number as text, such as `91.60`.
    case decimal(String)
    /// An estimate: with so many decimals in a terminal, to a millionth elsewhere.
    case number(Double, places: Int)
    /// A share from 0 to 1: `8.3%` in a terminal, 0.083 in a spreadsheet and for programs.
    case share(Double)
    case flag(Bool)
    case day(LocalDate)
    /// A moment by the clock of a zone, to the second.
    case moment(Timestamp, TimeZone)
    /// No value: an empty cell, `null` in JSON.
    case none

    /// As it is shown in a terminal and in a spreadsheet.
    package func shown(_ language: Language) -> String {
        switch self {
        case .words(let phrase), .coded(_, let phrase): phrase(language)
        case .text(let text), .decimal(let text): text
        case .integer(let number): String(number)
        case .number(let number, let places): NumberText.fixed(number, places: places)
        case .share(let share): NumberText.percent(share)
        case .flag(let flag): flag ? "✓" : ""
        case .day(let day): "\(day)"
        case .moment(let moment, let zone): LocalTime(moment, zone: zone).text
        case .none: ""
        }
    }
}
