import Glibc

/// The bytes of a file or of standard input, as they are.
final class FileBytes: ByteSource {
    let descriptor: Int32
    private let owned: Bool
    /// Bytes read so far.
    private(set) var count: Int64 = 0

    /// Opens a file; `-` is standard input.
    init(path: String) throws(ReadProblem) {
        if path == "-" {
            descriptor = STDIN_FILENO
            owned = false
            return
        }
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        owned = true
        if descriptor < 0 { throw .cannotRead(.last) }
    }

    deinit {
        if owned, descriptor >= 0 { close(descriptor) }
    }

    func read(into space: UnsafeMutableRawBufferPointer) throws(ReadProblem) -> Int {
        while true {
            let result = Glibc.read(descriptor, space.baseAddress, space.count)
            if result >= 0 {
                count += Int64(result)
                return result
            }
            if errno != EINTR { throw .cannotRead(.last) }
        }
    }
}
