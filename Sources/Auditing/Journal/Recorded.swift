/// What can be written as a record and read back as it was.
protocol Recorded {
    func write(to writer: inout RecordWriter)

    init(from reader: inout RecordReader) throws(RecordReader.Broken)
}

extension Recorded {
    /// All of it, so that `init` gives an equal one.
    var record: [UInt8] {
        var writer = RecordWriter()
        write(to: &writer)
        return writer.bytes
    }

    /// Reads what `record` gave; `nil` for anything else.
    init?(record: [UInt8]) {
        do throws(RecordReader.Broken) {
            var reader = try RecordReader(record)
            try self.init(from: &reader)
        } catch {
            return nil
        }
    }
}
