import Reports
import Transcripts
import Wording

extension JSON {
    /// A cell of a table as programs read it: words in a language, names of lists as they are.
    init(_ cell: Cell, _ language: Language) {
        self =
            switch cell {
            case .text(let text): .text(text)
            case .words(let phrase): .text(phrase(language))
            case .coded(let name, _): .text(name)
            case .integer(let number): .number("\(number)")
            case .decimal(let number): .number(number)
            case .number(let number, _), .share(let number):
                .number(NumberText.decimal(number, places: 6))
            case .flag(let flag): .flag(flag)
            case .day(let day): .text("\(day)")
            case .moment(let moment, let zone): .text(LocalTime(moment, zone: zone).rfc3339)
            case .none: .null
            }
    }
}
