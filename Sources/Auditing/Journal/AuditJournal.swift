/// What an audit of a whole archive has found so far, block by block of the archive, on disk: so
/// that an audit that was interrupted goes on where it was, and ends as if nothing had happened.
///
/// Going on means to read the archive again from its start, but not to check again what the journal
/// knows: everything else is made anew from the same values in the same order. Each block's record
/// holds a digest of the conversations that were checked, by which an archive that has changed is
/// noticed.
package final class AuditJournal {
    /// How many conversations an audit before this one has checked.
    package private(set) var known = 0
    private let path: String
    private let file: JournalFile
    /// How many records of blocks are still to be read.
    private var left = 0
    private var hasBackground = false

    /// Opens the journal of an audit, or begins one. Throws where there is one of another subject.
    ///
    /// - Parameter restart: whether what is there is to be forgotten.
    package init(
        path: String, subject: AuditSubject, restart: Bool = false
    ) throws(JournalError) {
        self.path = path
        file = try JournalFile(path: path)
        let first = restart ? nil : file.next()
        guard let first else {
            file.rewind()
            try file.cut()
            try file.append(subject.bytes)
            return
        }
        let parts = AuditSubject(first)?.parts(differingFrom: subject) ?? [.program]
        if !parts.isEmpty { throw .changed(parts, path: path) }
        hasBackground = file.next() != nil
        while let record = file.next() {
            known += BlockRecord.conversations(in: record)
            left += 1
        }
        try file.cut()
        file.rewind()
        _ = file.next()
    }

    /// To be called before the first block, with a digest of what the rules may ask about the rest
    /// of the archive. Throws where it is another than before.
    func enter(background digest: UInt64?) throws(JournalError) {
        var writer = RecordWriter()
        writer.put(digest.map { Int(truncatingIfNeeded: $0) })
        let record = writer.bytes
        if !hasBackground { return try file.append(record) }
        if file.next() != record { throw archiveChanged }
    }

    /// The record of the next block; `nil` where none was kept.
    func next() -> [UInt8]? {
        if left == 0 { return nil }
        left -= 1
        return file.next()
    }

    /// Adds the record of the next block. To be called in the order of the blocks, after those that
    /// `next` gave.
    func append(_ record: [UInt8]) throws(JournalError) {
        try file.append(record)
    }

    /// A block is not what it was when its record was made.
    var archiveChanged: JournalError { .changed([.archive], path: path) }
}
