import CIconv
import Glibc

/// Turns text of another encoding into UTF-8, piece by piece.
///
/// Input that the encoding does not know becomes the byte FF, which is never valid UTF-8, so that
/// the line it stands on is rejected like any other broken line, and only that.
final class Transcoder: ByteSource {
    private let source: any ByteSource
    private let handle: iconv_t?
    private let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
    private let output = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
    /// The part of `input` that has not been turned yet.
    private var pending = 0..<0
    /// The part of `output` that has not been handed out yet.
    private var ready = 0..<0
    private var sourceEnded = false
    /// Whether the input ended within a character.
    private var cutOff = false

    init(_ source: any ByteSource, from encoding: TextEncoding) {
        self.source = source
        let opened = iconv_open("UTF-8", encoding.iconvName)
        handle = opened == iconv_t(bitPattern: -1) ? nil : opened
    }

    deinit {
        if let handle { iconv_close(handle) }
        input.deallocate()
        output.deallocate()
    }

    /// Whether bytes can be read in an encoding to their end, a last character cut off aside.
    static func reads(_ bytes: [UInt8], as encoding: TextEncoding) -> Bool {
        let whole = MemoryBytes(bytes)
        let transcoder = Transcoder(whole, from: encoding)
        let result = [UInt8](unsafeUninitializedCapacity: bytes.count * 4 + 16) { space, used in
            used = transcoder.fill(UnsafeMutableRawBufferPointer(space)).count
        }
        guard let broken = result.firstIndex(of: 0xff) else { return true }
        return broken >= result.count - 4 && transcoder.cutOff
    }

    func read(into space: UnsafeMutableRawBufferPointer) throws(ReadProblem) -> Int {
        guard let handle else { throw .invalidEncoding }
        var wantsMore = pending.isEmpty
        while ready.isEmpty {
            if wantsMore { try refill() }
            if pending.isEmpty { return 0 }
            wantsMore = convert(handle)
        }
        let count = min(ready.count, space.count)
        space.copyBytes(from: output[ready].prefix(count))
        ready = (ready.lowerBound + count)..<ready.upperBound
        return count
    }

    /// Moves what is pending to the front and reads more behind it.
    private func refill() throws(ReadProblem) {
        if sourceEnded { return }
        let left = pending.count
        if left > 0, let start = input.baseAddress {
            memmove(start, start + pending.lowerBound, left)
        }
        let more = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: input[left...]))
        sourceEnded = more == 0
        pending = 0..<(left + more)
    }

    /// Turns as much as fits into `output`. True where the rest of the input must come first.
    private func convert(_ handle: iconv_t) -> Bool {
        guard let inStart = input.baseAddress, let outStart = output.baseAddress else {
            return true
        }
        // iconv moves the four variables on within `input` and `output`, never beyond the counts.
        var from: UnsafeMutablePointer<CChar>? =
            (inStart + pending.lowerBound).assumingMemoryBound(to: CChar.self)
        var fromLeft = pending.count
        var to: UnsafeMutablePointer<CChar>? = outStart.assumingMemoryBound(to: CChar.self)
        var toLeft = output.count - 1
        let failed = iconv(handle, &from, &fromLeft, &to, &toLeft) == Int(bitPattern: UInt.max)
        let error = errno
        pending = (pending.upperBound - fromLeft)..<pending.upperBound
        ready = 0..<(output.count - 1 - toLeft)
        guard failed, error != E2BIG else { return pending.isEmpty }
        if error == EINVAL, !sourceEnded { return true }
        cutOff = error == EINVAL
        output[ready.upperBound] = 0xff
        ready = 0..<(ready.upperBound + 1)
        pending = (pending.lowerBound + 1)..<pending.upperBound
        return pending.isEmpty
    }
}
