package import Rules

extension Scorecard {
    /// The ids of the dimensions of a scorecard file. Throws its first mistake with its place.
    package static func dimensions(in source: SourceText) throws(FileError) -> [String] {
        try Scorecard(source).dimensions.map(\.id)
    }
}
