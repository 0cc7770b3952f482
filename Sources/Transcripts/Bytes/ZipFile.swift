import CZip
import Glibc

/// A zip file and what it holds. One thread uses it at a time.
///
/// All members together may unpack to 250 times the size of the file, or to 1 GB where that is more:
/// no archive of chats goes beyond that, and a file made to fill memory or time ends there.
final class ZipFile {
    /// A file within it.
    struct Member {
        let name: String
        let index: UInt64
        /// As the directory states it, unpacked and packed.
        let size: UInt64
        let packedSize: UInt64
    }

    private let handle: OpaquePointer
    /// In the order of the directory, without folders.
    let members: [Member]
    /// How many more bytes may be unpacked.
    private var allowance: UInt64

    static let marks: [[UInt8]] = [[0x50, 0x4b, 0x03, 0x04], [0x50, 0x4b, 0x05, 0x06]]

    /// Opens a zip file by a descriptor, which stays the caller's.
    ///
    /// - Parameter least: how many bytes all may unpack to, whatever the size of the file.
    init(descriptor: Int32, least: Int = 1 << 30) throws(ReadProblem) {
        let own = dup(descriptor)
        if own < 0 { throw .cannotRead(.last) }
        var code: Int32 = 0
        // libzip closes the descriptor together with the handle, and leaves it open on failure.
        guard let handle = zip_fdopen(own, ZIP_CHECKCONS, &code) ?? zip_fdopen(own, 0, &code)
        else {
            close(own)
            throw .damagedZip
        }
        self.handle = handle
        var info = stat()
        fstat(descriptor, &info)
        allowance = max(UInt64(least), UInt64(max(0, info.st_size)) * 250)
        members = (0..<UInt64(max(0, zip_get_num_entries(handle, 0)))).compactMap {
            Self.member($0, of: handle)
        }
    }

    deinit { zip_discard(handle) }

    /// The contents of a member.
    func contents(of member: Member) throws(ReadProblem) -> ZipMemberBytes {
        guard let file = zip_fopen_index(handle, member.index, 0) else {
            let code = zip_error_code_zip(zip_get_error(handle))
            throw code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD ? .lockedZip : .damagedZip
        }
        return ZipMemberBytes(file, of: self)
    }

    /// The member of a name, whatever the case of its letters.
    func member(named name: String) -> Member? {
        members.first { $0.name.lowercased() == name.lowercased() }
    }

    /// Takes unpacked bytes off the allowance.
    func take(_ count: Int) throws(ReadProblem) {
        let (rest, overflow) = allowance.subtractingReportingOverflow(UInt64(count))
        if overflow { throw .unpacksTooFar }
        allowance = rest
    }

    private static func member(_ index: UInt64, of handle: OpaquePointer) -> Member? {
        var info = zip_stat_t()
        zip_stat_init(&info)
        guard zip_stat_index(handle, index, UInt32(ZIP_FL_ENC_RAW), &info) == 0,
            let raw = zip_get_name(handle, index, UInt32(ZIP_FL_ENC_RAW))
        else { return nil }
        // The name is a C string that lives as long as the handle.
        let bytes = UnsafeBufferPointer(
            start: UnsafeRawPointer(raw).assumingMemoryBound(to: UInt8.self), count: strlen(raw))
        let name = self.name(Array(bytes))
        if name.hasSuffix("/") { return nil }
        return Member(name: name, index: index, size: info.size, packedSize: info.comp_size)
    }

    /// A name in UTF-8, or in the encoding that Chinese Windows writes.
    private static func name(_ bytes: [UInt8]) -> String {
        if let name = String(validating: bytes, as: UTF8.self) { return name }
        let decoded = Transcoder(MemoryBytes(bytes), from: .gb18030)
        let space = [UInt8](unsafeUninitializedCapacity: bytes.count * 2 + 16) { space, used in
            used = decoded.fill(UnsafeMutableRawBufferPointer(space)).count
        }
        return String(decoding: space, as: UTF8.self)
    }
}
