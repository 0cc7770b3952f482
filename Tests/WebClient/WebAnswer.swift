/// What a server answered.
package struct WebAnswer: Sendable {
    package let status: Int
    package let headers: [(name: String, value: String)]
    package let body: [UInt8]

    package var text: String { String(decoding: body, as: UTF8.self) }

    /// The first value of a header, in any case of letters.
    package func header(_ name: String) -> String? {
        values(of: name).first
    }

    /// All values of a header, in any case of letters.
    package func values(of name: String) -> [String] {
        headers.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
    }
}
