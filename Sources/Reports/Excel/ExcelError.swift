import Glibc
package import Wording

/// Why a workbook cannot be written.
package struct ExcelError: Explained, Hashable {
    package let path: String
    /// As `errno` has it.
    package let number: Int32

    package var phrase: Phrase { .cannotWrite(path, reason: String(cString: strerror(number))) }
}
