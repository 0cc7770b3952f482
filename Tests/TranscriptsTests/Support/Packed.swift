import CZip
import TestSupport

/// Files packed as a zip file, by the system's libzip.
func zipFile(_ members: [(name: String, bytes: [UInt8])]) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    var code: Int32 = 0
    let archive = zip_open(folder.path("x.zip"), ZIP_CREATE, &code)
    for (index, member) in members.enumerated() {
        let path = try folder.write(member.bytes, to: "\(index)")
        let source = zip_source_file(archive, path, 0, -1)
        zip_file_add(archive, member.name, source, UInt32(ZIP_FL_ENC_UTF_8))
    }
    zip_close(archive)
    return try folder.read("x.zip")
}

/// A workbook with one sheet per entry, as Excel writes it: texts in the shared list, numbers as
/// they are, dates as numbers in style 1 (`yyyy/m/d h:mm:ss`).
func workbook(_ sheets: [(name: String, rows: String)], strings: [String]) throws -> [UInt8] {
    func text(_ words: String) -> String {
        words.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }
    let main = sheets.enumerated().map { index, sheet in
        #"<sheet name="\#(sheet.name)" sheetId="\#(index + 1)" r:id="rId\#(index + 1)"/>"#
    }.joined()
    let targets = sheets.indices.map { index in
        #"<Relationship Id="rId\#(index + 1)" Target="worksheets/sheet\#(index + 1).xml"/>"#
    }.joined()
    let list = strings.map { "<si><t>\(text($0))</t></si>" }.joined()
    var members: [(name: String, bytes: [UInt8])] = [
        ("xl/workbook.xml", Array("<workbook><sheets>\(main)</sheets></workbook>".utf8)),
        ("xl/_rels/workbook.xml.rels", Array("<Relationships>\(targets)</Relationships>".utf8)),
        ("xl/sharedStrings.xml", Array("<sst>\(list)</sst>".utf8)),
        (
            "xl/styles.xml",
            Array(
                """
                <styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy/m/d\\ h:mm:ss"/></numFmts>
                <cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs></styleSheet>
                """.utf8)
        ),
    ]
    for (index, sheet) in sheets.enumerated() {
        let xml = "<worksheet><sheetData>\(sheet.rows)</sheetData></worksheet>"
        members.append(("xl/worksheets/sheet\(index + 1).xml", Array(xml.utf8)))
    }
    return try zipFile(members)
}
