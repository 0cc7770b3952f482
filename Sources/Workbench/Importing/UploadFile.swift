/// An uploaded file on the disk while it is read.
struct UploadFile: Sendable {
    /// What people call it.
    let name: String
    private let file: PrivateFile

    var path: String { file.path }

    /// - Parameter secret: makes the name on the disk unguessable.
    init(_ upload: UploadedFile, secret: String) throws(Refusal) {
        name = Self.shown(upload.name)
        file = try PrivateFile(secret: secret, ending: Self.ending(name))
        do {
            try file.append(upload.bytes)
        } catch {
            remove()
            throw error
        }
    }

    /// Takes the file from the disk. Once only.
    func remove() {
        file.remove()
    }

    /// The last part of a browser's name, without what could mislead a reader.
    static func shown(_ name: String) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "?"
        return String(
            String.UnicodeScalarView(
                last.unicodeScalars.filter { scalar in
                    !scalar.properties.generalCategory.isControl
                }
            ).prefix(120))
    }

    /// The ending by which formats are told, in plain letters and digits only.
    private static func ending(_ name: String) -> String {
        let parts = name.split(separator: ".").dropFirst().suffix(2).map { part in
            part.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(8)
        }
        return parts.map { "." + $0 }.joined()
    }
}

extension Unicode.GeneralCategory {
    fileprivate var isControl: Bool {
        switch self {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
            .paragraphSeparator:
            true
        default: false
        }
    }
}
