import TestSupport

/// The cells of a workbook's first sheet as they stand in its XML: texts by their number in the list
/// of texts, numbers as they are written.
struct Workbook {
    /// By their names, such as `B2`.
    private(set) var cells: [String: String] = [:]
    let sheet: String

    init(_ bytes: [UInt8]) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(bytes, to: "book.xlsx")
        let unzip = { try Program.run("/usr/bin/unzip", ["-p", path, $0]).output }
        sheet = try unzip("xl/worksheets/sheet1.xml")
        let texts = try unzip("xl/sharedStrings.xml")
            .matches(of: /<si><t[^>]*>([^<]*)<\/t><\/si>/).map { Self.plain($0.output.1) }
        for cell in sheet.matches(of: /<c r="([A-Z]+\d+)"([^>]*)><v>([^<]*)<\/v><\/c>/) {
            let value = String(cell.output.3)
            let isText = cell.output.2.contains("t=\"s\"")
            cells[String(cell.output.1)] = isText ? texts[Int(value) ?? 0] : value
        }
    }

    subscript(name: String) -> String? { cells[name] }

    private static func plain(_ text: Substring) -> String {
        String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
    }
}
