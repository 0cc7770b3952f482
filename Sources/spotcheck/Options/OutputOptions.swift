import ArgumentParser
import Foundation
import Glibc
import Reports
import Wording

/// How results are shown, and where they go.
struct OutputOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Phrase.helpFormat(.ofProcess), valueName: "table|json|jsonl|csv"))
    var format: TableFormat = .table

    @Flag(help: ArgumentHelp(Phrase.helpQuiet(.ofProcess)))
    var quiet = false

    /// The columns of the terminal on stdout; 100 where it is none.
    static var width: Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return 100
        }
        return max(60, Int(size.ws_col))
    }

    /// The columns that a table may take: as many as it needs where stdout is no terminal.
    static var tableWidth: Int { isatty(STDOUT_FILENO) == 1 ? width : .max }

    /// Shows a table on stdout, as it was asked for.
    func show(_ table: Table, in language: Language) throws {
        try TextSink.show(
            table.text(
                format, language: language, width: Self.tableWidth, colored: Self.colored))
    }

    static var colored: Bool {
        isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
    }
}

extension TableFormat: ExpressibleByArgument {}
