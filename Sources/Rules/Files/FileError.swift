package import Wording

/// Something wrong in a file that a user wrote: where, what, the line itself, and what to write.
package struct FileError: Explained, Hashable {
    package let path: String
    /// 1-based; 0 where the whole file is meant.
    package let line: Int
    /// 1-based, in Unicode scalars.
    package let column: Int
    package let problem: Phrase
    package let quote: String

    package init(_ source: SourceText, line: Int, column: Int, problem: Phrase) {
        path = source.path
        self.line = line
        self.column = column
        self.problem = problem
        quote = source.line(line)
    }

    /// An error of a file that could not even be read.
    package init(path: String, problem: Phrase) {
        self.path = path
        line = 0
        column = 0
        self.problem = problem
        quote = ""
    }

    package var phrase: Phrase { .fileError(self.path, line, column, problem, quote: quote) }
}

/// All that is wrong in a set of files, so that an author mends it in one go.
package struct FileErrors: Explained, Hashable {
    package let errors: [FileError]

    package init(_ errors: [FileError]) {
        self.errors = errors
    }

    package var phrase: Phrase {
        Phrase(
            zh: errors.map(\.phrase.zh).joined(separator: "\n"),
            en: errors.map(\.phrase.en).joined(separator: "\n"))
    }
}
