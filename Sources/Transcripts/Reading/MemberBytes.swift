import Glibc

/// The bytes of a file of an archive, with a look at the first of them.
struct MemberBytes {
    /// As they stand in the file.
    let plain: HeadedBytes
    private let file: FileBytes?
    private let packedSize: Int64
    /// Whether they are the rows of a workbook's sheet, as a table with commas.
    private(set) var isSheet = false

    /// How many bytes are looked at to tell encoding and format.
    static let headBytes = 64 << 10

    init(_ member: ArchiveMember) throws(ReadProblem) {
        switch member.source {
        case .path(let path):
            let file = try FileBytes(path: path)
            plain = HeadedBytes(file, looking: Self.headBytes)
            self.file = file
            packedSize = 0
        case .zipped(let zip, let inner):
            plain = HeadedBytes(try zip.contents(of: inner), looking: Self.headBytes)
            file = nil
            packedSize = Int64(clamping: inner.packedSize)
        case .sheet(let workbook, let sheet):
            plain = HeadedBytes(try workbook.table(sheet), looking: Self.headBytes)
            file = nil
            packedSize = Int64(clamping: sheet.member.packedSize)
            isSheet = true
        }
    }

    /// Bytes read so far, as they stand on the disk; those of a member of a zip file count when it
    /// is done.
    func bytesRead(isDone: Bool) -> Int64 { file?.count ?? (isDone ? packedSize : 0) }

    /// A part of the file as it stands, without the mark of its encoding.
    func part(_ range: FileRange, mark: Int) throws(ReadProblem) -> any ByteSource {
        guard let file else { return plain }
        return try RangeBytes(file, from: max(range.start, Int64(mark)), to: range.end)
    }

    /// The file as a zip file; `nil` where it is none. What comes as a stream is copied to a
    /// temporary file first.
    func zip(least: Int = 1 << 30) throws(ReadProblem) -> ZipFile? {
        guard ZipFile.marks.contains(where: plain.first.starts) else { return nil }
        if let file, lseek(file.descriptor, 0, SEEK_CUR) >= 0 {
            return try ZipFile(descriptor: file.descriptor, least: least)
        }
        let copy = try SpooledFile(plain)
        // The copy goes once the zip file has a descriptor of its own.
        defer { withExtendedLifetime(copy) {} }
        return try ZipFile(descriptor: copy.descriptor, least: least)
    }
}
