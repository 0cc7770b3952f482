import Rules

/// What an audit found in one block of the archive, as the journal keeps it.
struct BlockRecord: Recorded {
    /// A digest of the conversations that were checked, in their order.
    let digest: UInt64
    /// Of each of them.
    let results: [CheckResult]

    init(digest: UInt64, results: [CheckResult]) {
        self.digest = digest
        self.results = results
    }

    init(from reader: inout RecordReader) throws(RecordReader.Broken) {
        digest = UInt64(bitPattern: Int64(try reader.int()))
        results = try reader.list { reader throws(RecordReader.Broken) in
            try CheckResult(from: &reader)
        }
    }

    func write(to writer: inout RecordWriter) {
        writer.put(Int(truncatingIfNeeded: digest))
        writer.put(results) { $1.write(to: &$0) }
    }

    /// How many conversations a record tells of, from its head alone: the digest and the count of
    /// results come first.
    static func conversations(in bytes: [UInt8]) -> Int {
        do throws(RecordReader.Broken) {
            var reader = try RecordReader(bytes)
            _ = try reader.int()
            return try reader.int()
        } catch {
            return 0
        }
    }
}
