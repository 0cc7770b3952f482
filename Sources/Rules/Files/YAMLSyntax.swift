import Wording
import Yams

/// What the YAML library says of a file that is not well-formed, as its author needs it: where the
/// mistake was made, not where it was noticed, and what to write.
struct YAMLSyntax {
    private let source: SourceText

    init(_ source: SourceText) {
        self.source = source
    }

    func error(_ error: any Error) -> FileError {
        switch error {
        case YamlError.scanner(let context, let problem, let mark, _),
            YamlError.parser(let context, let problem, let mark, _),
            YamlError.composer(let context, let problem, let mark, _):
            syntaxError(problem, at: mark, in: context)
        case YamlError.duplicatedKeysInMapping(let duplicates, let context):
            doubleKey(duplicates, in: context.mark)
        default:
            FileError(source, line: 1, column: 1, problem: .yamlSyntax("\(error)"))
        }
    }

    /// Told where the first of the keys stands for the second time, or else where the mapping does.
    private func doubleKey(_ keys: [String], in mapping: Mark) -> FileError {
        let second = keys.first.flatMap {
            KeyPlaces(of: $0, line: mapping.line, column: mapping.column, in: source).second
        }
        return FileError(
            source, line: second?.line ?? mapping.line, column: second?.column ?? mapping.column,
            problem: .yamlDoubleKey(keys.joined(separator: ", ")))
    }

    private func syntaxError(
        _ problem: String, at mark: Mark, in context: YamlError.Context?
    ) -> FileError {
        if source.line(mark.line).prefix(while: \.isWhitespace).contains("\t") {
            return FileError(source, line: mark.line, column: 1, problem: .yamlTab)
        }
        if let wide = wideColon(upTo: mark.line) { return wide }
        if let open = leftOpen(mark, in: context) { return open }
        // A mistake found at the end of the text may be told behind its last line.
        let isBehind = mark.line > source.lineCount
        return FileError(
            source, line: isBehind ? source.lineCount : mark.line,
            column: isBehind ? 1 : mark.column, problem: .yamlSyntax(problem))
    }

    /// A key with a full-width colon in the line, or the one before it: what input methods type.
    private func wideColon(upTo line: Int) -> FileError? {
        for number in [line, line - 1] where number > 0 {
            let text = source.line(number)
            let key = text.drop { $0 == " " || $0 == "-" }
            let name = key.prefix { $0.isASCII && ($0.isLetter || $0 == "_") }
            guard !name.isEmpty, key.dropFirst(name.count).first == "：" else { continue }
            let column = text.count - key.count + name.count + 1
            return FileError(source, line: number, column: column, problem: .yamlWideColon)
        }
        return nil
    }

    /// A quote or a bracket that was opened in a line above where it was missed.
    private func leftOpen(_ mark: Mark, in context: YamlError.Context?) -> FileError? {
        guard let context, context.mark.line < mark.line || mark.line >= source.lineCount else {
            return nil
        }
        let opened = context.text
        let problem: Phrase
        if opened.contains("quoted scalar") {
            problem = .yamlQuoteOpen
        } else if opened.contains("flow sequence") || opened.contains("flow mapping") {
            problem = .yamlBracketOpen
        } else {
            return nil
        }
        return FileError(
            source, line: context.mark.line, column: context.mark.column, problem: problem)
    }
}
