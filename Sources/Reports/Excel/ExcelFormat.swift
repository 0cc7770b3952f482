import CXlsx

/// How cells of a workbook look.
enum ExcelFormat: Hashable {
    case header(trailing: Bool)
    case text
    /// Long words, wrapped.
    case wrapped
    case flag
    /// A whole number.
    case count
    /// A number with so many decimals.
    case number(places: Int)
    case share
    case day
    case moment

    func apply(to format: UnsafeMutablePointer<lxw_format>) {
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        switch self {
        case .header(let trailing):
            format_set_bold(format)
            format_set_text_wrap(format)
            format_set_bg_color(format, 0xE8_EE_F4)
            format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
            if trailing { format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue)) }
        case .text: break
        case .wrapped: format_set_text_wrap(format)
        case .flag: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
        case .count: format_set_num_format(format, "#,##0")
        case .number(let places):
            format_set_num_format(
                format, places == 0 ? "0" : "0." + String(repeating: "0", count: places))
        case .share: format_set_num_format(format, "0.0%")
        case .day: format_set_num_format(format, "yyyy-mm-dd")
        case .moment: format_set_num_format(format, "yyyy-mm-dd hh:mm:ss")
        }
    }
}
