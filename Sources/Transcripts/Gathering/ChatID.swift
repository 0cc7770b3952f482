/// Ids for chats of exports that have none.
enum ChatID {
    /// An id that does not tell who the customer is: the format's name and the 64-bit hash of the
    /// parts, each hexadecimal digit as a letter from `a` to `p`, so that nobody takes it for a
    /// number.
    static func hashed(_ format: String, _ parts: [String?]) -> String {
        var hash = ByteHash()
        for part in parts { hash.add(part ?? "") }
        let letters = stride(from: UInt64(60), through: 0, by: -4).map { shift in
            UInt8(ascii: "a") + UInt8(truncatingIfNeeded: hash.value >> shift & 15)
        }
        return format + "-" + String(decoding: letters, as: UTF8.self)
    }
}
