import Wording

extension YAMLValue {
    /// A length of time, `60 s`, `5 min`, `2 h` or `1 day`, in milliseconds.
    package func duration() throws(FileError) -> Int64 {
        guard let duration = DurationText.milliseconds(try text()) else {
            throw error(.durationUnknown)
        }
        return duration
    }
}
