import Transcripts

extension String {
    /// What stands between commas of either kind, without the blanks around it.
    var listItems: [String] {
        split { ",，、".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}
