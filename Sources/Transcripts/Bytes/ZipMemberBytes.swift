import CZip

/// The contents of a file within a zip file.
final class ZipMemberBytes: ByteSource {
    private let file: OpaquePointer
    /// Kept open as long as this is read.
    private let owner: ZipFile

    init(_ file: OpaquePointer, of owner: ZipFile) {
        self.file = file
        self.owner = owner
    }

    deinit { zip_fclose(file) }

    func read(into space: UnsafeMutableRawBufferPointer) throws(ReadProblem) -> Int {
        // libzip writes within the count that it is given.
        let count = zip_fread(file, space.baseAddress, UInt64(space.count))
        if count < 0 { throw .damagedZip }
        try owner.take(Int(count))
        return Int(count)
    }
}
