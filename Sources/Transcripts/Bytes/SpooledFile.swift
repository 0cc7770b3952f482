import Glibc

/// A copy of a source in a temporary file that nobody else can read and that has no name: for what
/// must be read at any place and comes from a stream.
final class SpooledFile {
    let descriptor: Int32

    /// What is longer is refused, so that nothing fills the disk.
    private static let longest = 4 << 30

    init(_ source: any ByteSource) throws(ReadProblem) {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var name = Array((folder + "/spotcheck-XXXXXX").utf8CString)
        descriptor = mkstemp(&name)
        if descriptor < 0 { throw .cannotRead(.last) }
        unlink(name)
        var part = [UInt8](repeating: 0, count: 1 << 20)
        var total = 0
        while true {
            var count = 0
            do throws(ReadProblem) {
                count = try Self.next(source, into: &part)
            } catch {
                close(descriptor)
                throw error
            }
            if count == 0 { return }
            total += count
            let failure =
                total > Self.longest
                ? EFBIG : WholeBytes.write(Array(part[..<count]), to: descriptor)
            if let failure {
                close(descriptor)
                throw .cannotRead(SystemError(number: failure))
            }
        }
    }

    deinit { close(descriptor) }

    private static func next(
        _ source: any ByteSource, into part: inout [UInt8]
    ) throws(ReadProblem) -> Int {
        var result = (count: 0, problem: ReadProblem?.none)
        part.withUnsafeMutableBytes { result = source.fill($0) }
        if let problem = result.problem { throw problem }
        return result.count
    }
}
