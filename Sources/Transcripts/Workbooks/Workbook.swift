/// An Excel workbook (.xlsx): its sheets, and what their cells point to.
final class Workbook {
    /// A sheet that people see.
    struct Sheet {
        let name: String
        let member: ZipFile.Member
    }

    private let zip: ZipFile
    let sheets: [Sheet]
    let strings: SharedStrings
    let formats: CellFormats

    /// Whether a zip file is a workbook.
    static func isWorkbook(_ zip: ZipFile) -> Bool { zip.member(named: main) != nil }

    private static let main = "xl/workbook.xml"

    /// Opens a workbook; reads its texts and formats, but no sheet.
    init(_ zip: ZipFile) throws(ReadProblem) {
        self.zip = zip
        let list = SheetList()
        try Self.read(Self.main, of: zip, with: list)
        let targets = SheetTargets()
        try Self.read("xl/_rels/workbook.xml.rels", of: zip, with: targets)
        sheets = list.visible.compactMap { entry in
            let target = targets.paths[entry.id] ?? ""
            let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
            return zip.member(named: path).map { Sheet(name: entry.name, member: $0) }
        }
        strings = SharedStrings()
        try Self.read("xl/sharedStrings.xml", of: zip, with: strings)
        if strings.isTooLong { throw .unpacksTooFar }
        formats = CellFormats(countsFrom1904: list.countsFrom1904)
        try Self.read("xl/styles.xml", of: zip, with: formats)
    }

    /// A sheet as a table with commas.
    func table(_ sheet: Sheet) throws(ReadProblem) -> SheetBytes {
        SheetBytes(try zip.contents(of: sheet.member), strings: strings, formats: formats)
    }

    /// The first sheet with rows of a file that is a workbook, as a table; `nil` of another file.
    static func firstTable(of bytes: MemberBytes) throws(ReadProblem) -> HeadedBytes? {
        guard let zip = try bytes.zip() else { return nil }
        let workbook = try Workbook(zip)
        for sheet in workbook.sheets {
            let table = HeadedBytes(
                try workbook.table(sheet), looking: MemberBytes.headBytes)
            let head = FileHead(bytes: table.first, isWhole: table.isWhole)
            if head.firstByte != nil { return table }
        }
        throw .noTableInWorkbook
    }

    /// What is to be opened of a workbook: every sheet that a reader knows, or else the first with
    /// rows, which will say what it lacks; of the others that have rows, a note that they are passed
    /// over. Several are named `file.xlsx/SHEET`.
    func items(
        of file: ArchiveMember, _ options: ReadOptions
    ) throws(ReadProblem) -> [ArchiveFiles.Item] {
        var found: [(sheet: Sheet, isKnown: Bool)] = []
        for sheet in sheets {
            let table = HeadedBytes(try table(sheet), looking: MemberBytes.headBytes)
            let head = FileHead(bytes: table.first, isWhole: table.isWhole)
            if head.firstByte == nil, let problem = table.problem { throw problem }
            if head.firstByte == nil { continue }
            found.append((sheet, OpenFile.kind(of: head, options) != nil))
        }
        guard let first = found.first?.sheet else { throw .noTableInWorkbook }
        let known = found.filter(\.isKnown).map(\.sheet)
        if known.count < 2 {
            let source = ArchiveMember.Source.sheet(self, known.first ?? first)
            let only = ArchiveFiles.Item.member(ArchiveMember(source: source, name: file.name))
            return known.isEmpty ? [only] : [only] + passedOver(found, in: file)
        }
        return known.map { sheet in
            let name = file.name + "/" + sheet.name
            return .member(ArchiveMember(source: .sheet(self, sheet), name: name))
        } + passedOver(found, in: file)
    }

    private func passedOver(
        _ found: [(sheet: Sheet, isKnown: Bool)], in file: ArchiveMember
    ) -> [ArchiveFiles.Item] {
        found.filter { !$0.isKnown }.map { sheet, _ in
            .passedOver(name: file.name + "/" + sheet.name, .sheetPassedOver)
        }
    }

    private static func read(
        _ name: String, of zip: ZipFile, with reader: any XMLEvents.Reader
    ) throws(ReadProblem) {
        guard let member = zip.member(named: name) else { return }
        try XMLEvents.parse(zip.contents(of: member), with: reader)
    }
}

/// The list of sheets in `workbook.xml`.
private final class SheetList: XMLEvents.Reader {
    private(set) var visible: [(name: String, id: String)] = []
    private(set) var countsFrom1904 = false

    func begin(_ name: String, _ attributes: [String: String]) {
        if name == "workbookPr" {
            countsFrom1904 = ["1", "true"].contains(attributes["date1904"])
        }
        guard name == "sheet", attributes["state"] == nil || attributes["state"] == "visible",
            let id = attributes["id"]
        else { return }
        visible.append((attributes["name"] ?? "", id))
    }

    func end(_ name: String) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Where each sheet stands, by its id.
private final class SheetTargets: XMLEvents.Reader {
    private(set) var paths: [String: String] = [:]

    func begin(_ name: String, _ attributes: [String: String]) {
        if name == "Relationship", let id = attributes["Id"] { paths[id] = attributes["Target"] }
    }

    func end(_ name: String) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
