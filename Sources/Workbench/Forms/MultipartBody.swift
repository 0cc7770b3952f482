import Foundation

/// The body of a form with a file, `multipart/form-data` (RFC 7578): its plain fields and the
/// first file. `nil` where the body does not keep to its own boundary.
struct MultipartBody: Sendable {
    private(set) var fields = FormFields()
    private(set) var file: UploadedFile?

    /// - Parameter contentType: the header, with the boundary in it.
    init?(_ body: [UInt8], contentType: String) {
        guard let boundary = Self.parameter("boundary", of: contentType), !boundary.isEmpty,
            boundary.utf8.count <= 70
        else { return nil }
        let data = Data(body)
        let mark = Data("--\(boundary)".utf8)
        guard var found = data.range(of: mark), found.lowerBound == 0 else { return nil }
        while !data[found.upperBound...].starts(with: Data("--".utf8)) {
            let start = found.upperBound + 2
            guard start <= data.count,
                let next = data.range(of: Data("\r\n".utf8) + mark, in: start..<data.count),
                read(data[start..<next.lowerBound])
            else { return nil }
            found = next
        }
    }

    /// Reads one part: its headers, an empty line, its bytes.
    private mutating func read(_ part: Data) -> Bool {
        guard let gap = part.range(of: Data("\r\n\r\n".utf8)) else { return false }
        let head = String(decoding: part[..<gap.lowerBound], as: UTF8.self)
        let lines = head.split(separator: "\r\n").map(String.init)
        guard
            let disposition = lines.first(where: {
                $0.lowercased().hasPrefix("content-disposition:")
            }), let name = Self.parameter("name", of: disposition)
        else { return false }
        let bytes = part[gap.upperBound...]
        if let fileName = Self.parameter("filename", of: disposition) {
            if file == nil && !fileName.isEmpty {
                file = UploadedFile(name: fileName, bytes: Array(bytes))
            }
        } else {
            fields.add(String(decoding: bytes, as: UTF8.self), to: name)
        }
        return true
    }

    /// `name="value"` or `name=value` in a header.
    private static func parameter(_ name: String, of header: String) -> String? {
        for part in header.split(separator: ";").dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2,
                pair[0].trimmingCharacters(in: .whitespaces).lowercased() == name
            else { continue }
            return pair[1].trimmingCharacters(in: .whitespaces)
                .trimmingCharacters(in: CharacterSet(charactersIn: "\""))
        }
        return nil
    }
}
