import Glibc

extension Participant {
    /// Whether the id is exactly these bytes of UTF-8.
    func hasID(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let same = id.utf8.withContiguousStorageIfAvailable { own in
            guard own.count == bytes.count else { return false }
            guard let left = own.baseAddress, let right = bytes.baseAddress else { return true }
            return memcmp(left, right, own.count) == 0
        }
        return same ?? id.utf8.elementsEqual(bytes)
    }
}
