/// Bytes that come one piece after the other. One thread reads it.
protocol ByteSource: AnyObject {
    /// Fills `space` from its start and returns how many bytes it wrote: 0 only at the end.
    /// What comes after an error is not defined.
    func read(into space: UnsafeMutableRawBufferPointer) throws(ReadProblem) -> Int
}

extension ByteSource {
    /// Reads until `space` is full or the bytes end; returns how many were written, and the error
    /// that cut them short.
    func fill(_ space: UnsafeMutableRawBufferPointer) -> (count: Int, problem: ReadProblem?) {
        var count = 0
        do throws(ReadProblem) {
            while count < space.count {
                let rest = UnsafeMutableRawBufferPointer(rebasing: space[count...])
                let more = try read(into: rest)
                if more == 0 { break }
                count += more
            }
        } catch {
            return (count, error)
        }
        return (count, nil)
    }
}
