/// How far the reading of an archive is, in bytes as they stand on the disk.
package struct ReadProgress: Hashable, Sendable {
    package var bytesRead: Int64
    /// `nil` where it is not known, as for standard input.
    package var bytesTotal: Int64?

    package init(bytesRead: Int64, bytesTotal: Int64?) {
        self.bytesRead = bytesRead
        self.bytesTotal = bytesTotal
    }
}
