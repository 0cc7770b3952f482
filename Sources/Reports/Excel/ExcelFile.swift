import CXlsx
import Glibc

/// A workbook that is being written, by libxlsxwriter.
///
/// Not for several threads. A workbook that is not closed is never written.
final class ExcelFile {
    private let path: String
    /// Nil once it is closed: closing frees it.
    private var book: UnsafeMutablePointer<lxw_workbook>?
    private var formats: [ExcelFormat: UnsafeMutablePointer<lxw_format>] = [:]

    /// - Throws: where there is no memory for it.
    init(path: String) throws(ExcelError) {
        self.path = path
        book = workbook_new(path)
        guard book != nil else { throw ExcelError(path: path, number: ENOMEM) }
        // A date of its own would make every file of the same content another one.
        var properties = lxw_doc_properties()
        properties.created = Self.noDate
        workbook_set_properties(book, &properties)
    }

    deinit {
        // Only where something failed before: the file is not wanted any more.
        if let book { lxw_workbook_free(book) }
    }

    /// 1 January 1980, with which the parts of the file are marked as well.
    private static let noDate = 315_532_800

    func addSheet(named name: String) throws(ExcelError) -> ExcelPage {
        guard let sheet = workbook_add_worksheet(book, name) else {
            throw ExcelError(path: path, number: ENOMEM)
        }
        return ExcelPage(sheet, of: self)
    }

    /// The format of cells, made once.
    func format(_ format: ExcelFormat) -> UnsafeMutablePointer<lxw_format>? {
        if let made = formats[format] { return made }
        guard let made = workbook_add_format(book) else { return nil }
        format.apply(to: made)
        formats[format] = made
        return made
    }

    /// Writes the file.
    func close() throws(ExcelError) {
        guard let open = book else { return }
        book = nil
        errno = 0
        if workbook_close(open) != LXW_NO_ERROR {
            throw ExcelError(path: path, number: errno == 0 ? EIO : errno)
        }
    }
}
