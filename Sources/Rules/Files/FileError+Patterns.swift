import Patterns

extension FileError {
    /// A refused expression: told at its mistake where the line holds it as it is, with nothing
    /// before it but a quotation mark or a slash; else where its value begins.
    ///
    /// - Parameter column: where the value begins.
    init(
        _ source: SourceText, line: Int, column: Int, refused expression: String,
        _ reason: PatternError
    ) {
        let value = source.line(line).unicodeScalars.dropFirst(column - 1)
        let place = reason.scalars(in: expression).flatMap { behind in
            Self.opening(of: value, before: expression.unicodeScalars).map { $0 + behind }
        }
        self.init(
            source, line: line, column: column + (place ?? 0),
            problem: .patternRefused(reason, in: expression))
    }

    /// How many scalars stand before an expression in a value; `nil` where it is written in
    /// another way there.
    private static func opening(
        of value: Substring.UnicodeScalarView, before expression: String.UnicodeScalarView
    ) -> Int? {
        if value.starts(with: expression) { return 0 }
        let blanks = value.prefix(while: \.properties.isWhitespace).count
        let rest = value.dropFirst(blanks)
        guard let mark = rest.first, "'\"/".unicodeScalars.contains(mark),
            rest.dropFirst().starts(with: expression)
        else { return nil }
        return blanks + 1
    }
}
